/** The tasks of an act as people name them, in any language. */

interface Tasks {
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** "3 + 4 > 5": ASCII, so that every terminal shows it. */
export const idsOf = ({ previous, next }: Tasks): string =>
  [previous, next].flatMap((ids) => (ids.length > 0 ? [ids.join(" + ")] : [])).join(" > ");
