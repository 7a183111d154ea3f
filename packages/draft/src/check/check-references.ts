/** Citations: in the form that identifies a document, with the date it has, and in force. */
import { type EditorFinding, type LegalReference, type Plan, referenceYear } from "@plandiff/domain";
import { type DocumentRecord, findDocument } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";

interface Cited {
  readonly task: string | undefined;
  readonly text: string;
}

/** What is wrong with the documents that a plan cites; each is told once, where it is cited first. */
export function checkReferences(plan: Plan, { lexicon, asOf }: DraftContext): EditorFinding[] {
  const texts: Cited[] = [
    ...[...plan.legalBases, ...plan.objectives, ...plan.requirements].map((text) => ({ task: undefined, text })),
    ...plan.tasks.flatMap(({ id, text, deliverables }) =>
      [text, ...deliverables.map((one) => one.text)].map((words) => ({ task: id, text: words })),
    ),
  ];
  const told = new Set<string>();
  const identified = new Set<string>();
  return texts.flatMap(({ task, text }) =>
    lexicon.readReferences(text).flatMap((reference): EditorFinding[] => {
      const found = [...formOf(reference, identified), ...forceOf(reference, asOf)];
      return found
        .filter(({ code, args }) => told.size !== told.add([code, args["number"], args["date"]].join(" ")).size)
        .map((finding) => ({ ...finding, ...(task !== undefined && { task }) }));
    }),
  );
}

function formOf(reference: LegalReference, identified: Set<string>): EditorFinding[] {
  const { number, date, written } = reference;
  if (number === undefined) return [];
  const findings: EditorFinding[] = [];
  if (!written.includes(number))
    findings.push({ code: "reference-misspelt", severity: "warning", args: { written, number } });
  // The first citation tells which document is meant; later ones may be short.
  const first = identified.size !== identified.add(number.toLowerCase()).size;
  if (first && date === undefined && referenceYear(reference) === undefined)
    findings.push({ code: "reference-undated", severity: "note", args: { number } });
  const known = date === undefined ? undefined : otherDate(reference);
  if (date !== undefined && known !== undefined)
    findings.push({ code: "reference-misdated", severity: "warning", args: { number, date, known } });
  return findings;
}

/** The date that the register knows for the document of this type, number and year, where it is another one. */
function otherDate({ date = "", ...reference }: LegalReference): string | undefined {
  if (findDocument({ ...reference, date })) return undefined;
  const known = findDocument({ ...reference, year: Number(date.slice(0, 4)) })?.date;
  return known === date ? undefined : known;
}

function forceOf(reference: LegalReference, asOf: string): EditorFinding[] {
  const record = findDocument(reference);
  if (!record?.since || record.since > asOf || (record.state !== "replaced" && record.state !== "period-over"))
    return [];
  const successors = successorsOf(record, asOf);
  const args = { number: record.number ?? reference.written, since: record.since, ...(successors && { successors }) };
  return [
    {
      code: record.state === "replaced" ? "reference-replaced" : "reference-expired",
      severity: record.verified ? "warning" : "note",
      args,
    },
  ];
}

const successorsOf = ({ followedBy }: DocumentRecord, asOf: string): string =>
  followedBy
    .filter(
      ({ relation, date }) =>
        (relation === "replaces" || relation === "next-edition") && date !== undefined && date <= asOf,
    )
    .map(({ number }) => number)
    .join("; ");
