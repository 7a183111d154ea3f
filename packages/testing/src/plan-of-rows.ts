/** Plans for tests, from rows as people write them: the cells are read by the lexicon, as a document's are. */
import { type Language, type Period, type Plan, type Task, parsePeriod, taskIds } from "@plandiff/domain";
import { type Register, createRegister, lexicons } from "@plandiff/lexicon";

/** A row of a task table; a blank cell is left out. */
export interface Row {
  readonly number?: string | undefined;
  readonly section?: readonly string[] | undefined;
  readonly text: string;
  readonly lead?: string | undefined;
  readonly coordinating?: string | undefined;
  readonly time?: string | undefined;
  readonly deliverables?: readonly string[] | undefined;
}

/** What a plan of rows is beside its rows. */
export interface RowsOptions {
  readonly language?: Language;
  /** As `parsePeriod` takes it; none for a plan that states no period. */
  readonly period?: string | undefined;
}

let sharedRegister: Register | undefined;

/** The register that all tests share. */
export function testRegister(): Register {
  sharedRegister ??= createRegister();
  return sharedRegister;
}

/** Builds a typed plan. */
export function planOfRows(rows: readonly Row[], { language = "vi", period }: RowsOptions = {}): Plan {
  const ids = taskIds(rows.map(({ number, section }) => ({ number, section: section ?? [] })));
  const parsed = period === undefined ? undefined : parsePeriod(period);
  return {
    language,
    ...(parsed && { period: parsed }),
    legalBases: [],
    objectives: [],
    requirements: [],
    recipients: [],
    tasks: rows.map((row, i) => taskOfRow(row, { id: ids[i]!, language, period: parsed })),
    otherText: [],
  };
}

function taskOfRow(
  row: Row,
  { id, language, period }: { id: string; language: Language; period: Period | undefined },
): Task {
  const lexicon = lexicons[language];
  const context = { register: testRegister(), defined: [] };
  const parties = (role: "lead" | "coordinating"): Task["responsibilities"] =>
    row[role] ? lexicon.readParties(row[role], context).map((party) => ({ role, ...party })) : [];
  const deliverable = row.deliverables?.join(" ");
  return {
    id,
    ...(row.number !== undefined && { number: row.number }),
    section: [...(row.section ?? [])],
    text: row.text.normalize("NFC"),
    responsibilities: [...parties("lead"), ...parties("coordinating")],
    schedule: lexicon.readSchedule(row.time ?? "", period),
    deliverables: (row.deliverables ?? []).map((text) => ({ text: text.normalize("NFC") })),
    references: lexicon.readReferences([row.text, ...(row.deliverables ?? [])].join("\n")),
    written: {
      ...(row.lead && { lead: row.lead }),
      ...(row.coordinating && { coordinating: row.coordinating }),
      ...(row.time && { time: row.time }),
      ...(deliverable && { deliverable }),
    },
  };
}
