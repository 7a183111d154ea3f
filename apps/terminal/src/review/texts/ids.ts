/** The tasks of an act as people name them, in any language. */
import type { Act } from "../model/state.ts";

/** "3 + 4 > 5": ASCII, so that every terminal shows it. */
export const idsOf = ({ previous, next }: Exclude<Act, { kind: "accept-all" }>): string =>
  [previous, next].flatMap((ids) => (ids.length > 0 ? [ids.join(" + ")] : [])).join(" > ");
