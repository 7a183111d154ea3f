/** Verdicts that several people keep in one file at the same time: what each of them did is done, nothing is overwritten. */
import type { Verdict } from "@plandiff/domain";

/** What somebody did to a list of verdicts. */
export interface ReviewDelta {
  readonly added: readonly Verdict[];
  readonly removed: readonly Verdict[];
}

const known = new WeakMap<Verdict, string>();

/** Two verdicts of one key say the same, by the same person at the same time. */
export function verdictKey(verdict: Verdict): string {
  const key = known.get(verdict) ?? keyOf(verdict);
  known.set(verdict, key);
  return key;
}

const keyOf = ({ kind, previous, next, field, written, by, at, why }: Verdict): string =>
  JSON.stringify([
    kind,
    ...[previous, next].map((side) => side.map(({ id, fingerprint }) => [id, fingerprint])),
    field ?? "",
    written?.normalize("NFC") ?? "",
    by ?? "",
    at ?? "",
    why?.normalize("NFC") ?? "",
  ]);

const keysOf = (verdicts: readonly Verdict[]): ReadonlySet<string> => new Set(verdicts.map(verdictKey));
const missingIn = (verdicts: readonly Verdict[], held: ReadonlySet<string>): Verdict[] =>
  verdicts.filter((verdict) => !held.has(verdictKey(verdict)));

/** What was done between two states of a list. */
export const deltaOf = (before: readonly Verdict[], after: readonly Verdict[]): ReviewDelta => ({
  added: missingIn(after, keysOf(before)),
  removed: missingIn(before, keysOf(after)),
});

/** A list after somebody else's doing; what stands in it already is not added twice. */
export const withDelta = (verdicts: readonly Verdict[], { added, removed }: ReviewDelta): Verdict[] =>
  unionOf(missingIn(verdicts, keysOf(removed)), added);

/** Both lists, what they share once. */
export const unionOf = (a: readonly Verdict[], b: readonly Verdict[]): Verdict[] => [...a, ...missingIn(b, keysOf(a))];
