/** Understands cells through the lexicon, each distinct writing once: plans repeat themselves. */
import type { Deliverable, LegalReference, Period, Responsibility, Role, Schedule } from "@plandiff/domain";
import type { DefinedName, Lexicon, Register } from "@plandiff/lexicon";
import { readDeliverables } from "./deliverables.ts";
import type { FoundCell } from "./recognize/found-table.ts";
import { withoutListMark } from "./recognize/list-mark.ts";

/** Reads cells by their meaning. */
export interface CellReader {
  schedule(cell: FoundCell | undefined): Schedule;
  responsibilities(cell: FoundCell | undefined, role: Role): readonly Responsibility[];
  deliverables(cell: FoundCell | undefined): Deliverable[];
  /** The documents cited in a task's own words, which are hardly ever the same twice. */
  textReferences(text: string): LegalReference[];
  /** The documents cited in a cell that many tasks share. */
  cellReferences(text: string): LegalReference[];
}

const UNSPECIFIED: Schedule = { kind: "unspecified", written: "" };

/** Makes a reader for one plan; its period fills in dates that name none. */
export function cellReader(
  lexicon: Lexicon,
  context: {
    readonly register: Register;
    readonly defined: readonly DefinedName[];
    readonly period?: Period | undefined;
  },
): CellReader {
  const schedules = new Map<string, Schedule>();
  const parties: Record<Role, Map<string, readonly Responsibility[]>> = { lead: new Map(), coordinating: new Map() };
  const deliverables = new Map<string, Deliverable[]>();
  const references = new Map<string, LegalReference[]>();
  const partyContext = { register: context.register, defined: context.defined };
  return {
    schedule: (cell) =>
      cell ? remember(schedules, cell.text, () => lexicon.readSchedule(cell.text, context.period)) : UNSPECIFIED,
    responsibilities: (cell, role) =>
      cell
        ? remember(parties[role], partyText(cell), (text) =>
            lexicon
              .readParties(text, partyContext)
              .map(({ party, written, role: own = role }) => ({ role: own, party, written })),
          )
        : [],
    deliverables: (cell) =>
      cell && !cell.paragraphs
        ? remember(deliverables, cell.text, () => readDeliverables(cell))
        : readDeliverables(cell),
    textReferences: (text) => lexicon.readReferences(text),
    cellReferences: (text) => remember(references, text, () => lexicon.readReferences(text)),
  };
}

function remember<V>(known: Map<string, V>, key: string, read: (key: string) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = read(key);
  known.set(key, value);
  return value;
}

/** Parties that stand in paragraphs of their own are told apart by them. */
const partyText = ({ text, paragraphs }: FoundCell): string =>
  paragraphs ? paragraphs.map((part) => withoutListMark(part).replace(/[;,]$/, "")).join("; ") : text;
