/** What changed in the documents a task rests on. */
import { type Change, type LegalReference, referenceSeries, referenceYear } from "@plandiff/domain";
import { documentSeries } from "../document-series.ts";

type Replacement = (
  reference: LegalReference,
) => { readonly numbers: readonly string[]; readonly source: string; readonly verified: boolean } | undefined;

/** Changes of the citations; `replacementOf` knows which document replaced which. */
export function describeReferences(
  previous: readonly LegalReference[],
  next: readonly LegalReference[],
  { roll, replacementOf }: { roll: number; replacementOf: Replacement },
): Change[] {
  const renewed: [LegalReference, LegalReference][] = [];
  const replaced: [LegalReference, LegalReference][] = [];
  const free = new Set(next);
  const gone = previous.filter((reference) => {
    const same = [...free].find((other) => sameDocument(reference, other));
    const again = same ?? [...free].find((other) => isRenewed(reference, other, roll));
    if (!again) return true;
    free.delete(again);
    if (!same) renewed.push([reference, again]);
    return false;
  });
  const removed = gone.filter((reference) => {
    const replacement = replacementOf(reference);
    const successor =
      replacement && [...free].find(({ number }) => number !== undefined && replacement.numbers.includes(number));
    if (!successor) return true;
    free.delete(successor);
    replaced.push([reference, successor]);
    return false;
  });
  return [
    ...(removed.length > 0
      ? [{ field: "references", nature: "real", kind: "removed", removed: removed.map(citation) } as const]
      : []),
    ...(free.size > 0
      ? [{ field: "references", nature: "real", kind: "added", added: [...free].map(citation) } as const]
      : []),
    ...replaced.map(([from, to]): Change => ({
      field: "references",
      nature: "real",
      kind: "replaced",
      removed: [citation(from)],
      added: [citation(to)],
      ...sourceOf(replacementOf(from)),
    })),
    ...(renewed.length > 0
      ? [
          {
            field: "references",
            nature: "virtual",
            kind: "renewed",
            removed: renewed.map(([from]) => citation(from)),
            added: renewed.map(([, to]) => citation(to)),
          } as const,
        ]
      : []),
  ];
}

const sourceOf = (replacement: ReturnType<Replacement>): { source?: string; verified?: boolean } =>
  replacement ? { source: replacement.source, verified: replacement.verified } : {};

/** A citation in short: type and number (with its date), else the name. */
export function citation({ type, number, date, name, written }: LegalReference): string {
  if (!number) return name ?? written;
  const day = date ? ` (${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)})` : "";
  return `${type ? `${type} ` : ""}${number}${day}`;
}

/** The same edition of the same document; a date that one side leaves out does not tell them apart. */
function sameDocument(a: LegalReference, b: LegalReference): boolean {
  if (referenceSeries(a) !== referenceSeries(b)) return false;
  const years = [referenceYear(a), referenceYear(b)];
  if (a.date && b.date) return a.date === b.date;
  return years[0] === undefined || years[1] === undefined || years[0] === years[1];
}

/** The next year's edition of a yearly document (01/NQ-CP, "Kế hoạch … năm 2025"). */
function isRenewed(a: LegalReference, b: LegalReference, roll: number): boolean {
  if (documentSeries(a) !== documentSeries(b)) return false;
  const from = referenceYear(a);
  const to = referenceYear(b);
  return from !== undefined && to !== undefined && roll !== 0 && (to - from) * 12 === roll;
}
