/** The register of legal documents: what became of those that plans cite, and which editions a yearly document has. */
import { referenceYear, type Day, type LegalReference } from "@plandiff/domain";
import data from "./data/documents.json" with { type: "json" };

/** What is known of a document's validity; "period-over" is a plan or programme whose years have passed. */
export type DocumentState = "in-force" | "replaced" | "period-over" | "unknown";

/** A document that came after another. */
export interface Follower {
  readonly type?: string;
  readonly number: string;
  readonly date?: Day;
  /** First day in force. */
  readonly effective?: Day;
  readonly relation: "replaces" | "amends" | "next-edition" | "related";
}

/** A document of the register. An unverified state is shown as doubtful, never applied in silence. */
export interface DocumentRecord {
  readonly type: string;
  readonly number?: string;
  readonly date?: Day;
  readonly year?: number;
  /** Names under which plans cite it without a number. */
  readonly names: readonly string[];
  readonly state: DocumentState;
  /** First day on which it is no more in force, or its period is over. */
  readonly since?: Day;
  readonly followedBy: readonly Follower[];
  /** Was the state seen in a source? */
  readonly verified: boolean;
  readonly source: string;
}

interface Row {
  readonly type: string;
  readonly number?: string;
  readonly date?: string;
  readonly names?: readonly string[];
  readonly state: string;
  readonly since?: string;
  readonly followedBy?: readonly { readonly number: string; readonly relation: string; readonly date?: string }[];
  readonly verified: boolean;
  readonly source: string;
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** A date of the data may be a mere year or month. */
function dated<T extends { readonly date?: string }>({
  date,
  ...rest
}: T): Omit<T, "date"> & { date?: Day; year?: number } {
  if (date === undefined) return rest;
  return WHOLE_DAY.test(date) ? { ...rest, date } : { ...rest, year: Number(date.slice(0, 4)) };
}

interface Index {
  readonly byNumber: ReadonlyMap<string, readonly DocumentRecord[]>;
  readonly byName: ReadonlyMap<string, DocumentRecord>;
}

let index: Index | undefined;

function load(): Index {
  const rows: readonly Row[] = data.documents;
  const records = rows.map(
    (row) =>
      ({ ...dated(row), names: row.names ?? [], followedBy: (row.followedBy ?? []).map(dated) }) as DocumentRecord,
  );
  return {
    byNumber: Map.groupBy(
      records.filter(({ number }) => number !== undefined),
      ({ number = "" }) => fold(number),
    ),
    byName: new Map(records.flatMap((record) => record.names.map((name) => [fold(name), record] as const))),
  };
}

const yearOf = ({ date, year, number = "" }: DocumentRecord): number | undefined =>
  date === undefined ? (year ?? Number(/\/((?:19|20)\d\d)\//.exec(number)?.[1] ?? NaN)) : Number(date.slice(0, 4));

const sameType = (record: DocumentRecord, { type }: LegalReference): boolean =>
  type === undefined || fold(type) === fold(record.type) || record.type === "Đề án";

/** Documents of one number and type, whatever their dates. */
const editions = (reference: LegalReference): readonly DocumentRecord[] =>
  ((index ??= load()).byNumber.get(fold(reference.number ?? "")) ?? []).filter((record) => sameType(record, reference));

/**
 * The document that a reference means: type, number and date together are its identity. Without a date a number that two
 * documents share finds neither; a name finds the one document that bears it.
 */
export function findDocument(reference: LegalReference): DocumentRecord | undefined {
  if (reference.number === undefined) {
    const name = fold(reference.name ?? reference.written);
    const found = (index ??= load()).byName.get(name);
    const date = found?.date;
    return reference.date === undefined || date === undefined || date === reference.date ? found : undefined;
  }
  const all = editions(reference);
  if (reference.date !== undefined) {
    const exact = all.find(({ date }) => date === reference.date);
    // A record without a full date still is the one where its year agrees.
    return exact ?? all.find((record) => record.date === undefined && yearOf(record) === referenceYear(reference));
  }
  const year = referenceYear(reference);
  const fitting = year === undefined ? all : all.filter((record) => yearOf(record) === year);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Is a document of this number issued anew every year (01/NQ-CP, 02/NQ-CP)? */
export function isYearly(reference: LegalReference): boolean {
  const number = fold(reference.number ?? "");
  return editions(reference).some(({ followedBy }) =>
    followedBy.some((next) => next.relation === "next-edition" && fold(next.number) === number),
  );
}

/** The edition of a yearly document for a year, as far as the register knows its date; nothing for other documents. */
export function editionOf(reference: LegalReference, year: number): DocumentRecord | undefined {
  return isYearly(reference) ? editions(reference).find((record) => yearOf(record) === year) : undefined;
}
