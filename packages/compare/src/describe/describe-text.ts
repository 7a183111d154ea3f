/** What changed in a text: other words, or the same words in other writing. */
import type { Change } from "@plandiff/domain";
import type { PairContext } from "../context.ts";
import { redline } from "./redline.ts";

/** The fields that are one running text. */
export type TextField = Extract<Change, { kind: "reworded"; words: unknown }>["field"];

/** Changes of one text; none where not a character differs. */
export function describeText(
  field: TextField,
  { previous, next }: { previous: string; next: string },
  context: PairContext,
): Change[] {
  if (previous === next) return [];
  const { spans, extent, writings } = redline(previous, next, context);
  const words = [...spans];
  const real: Change[] = extent > 0 ? [{ field, nature: "real", kind: "reworded", words, extent: round(extent) }] : [];
  const virtual = [...writings].toSorted().map((kind, i): Change => ({
    field,
    nature: "virtual",
    kind,
    // The redline stands once: with the real change, else with the first virtual one.
    ...(extent === 0 && i === 0 && { words }),
  }));
  return [...real, ...virtual];
}

/** Shares are given to a thousandth. */
export const round = (share: number): number => Math.round(share * 1000) / 1000;
