/** What a paragraph of a plan without a table says of its task: "Cơ quan chủ trì: …", "(Sở Nội vụ chủ trì, hoàn thành trước 30/6)". */
import type { Lexicon } from "@plandiff/lexicon";
import type { FormWords } from "./form-words.ts";
import type { CellColumn } from "./found-table.ts";
import { readColumnName } from "./header.ts";
import { withoutListMark } from "./list-mark.ts";

/** Something said of a task, with the label that stands before it. */
export interface Fact {
  readonly column: CellColumn;
  readonly value: string;
  /** As printed, its list mark included; absent where the words themselves say who does what, and when. */
  readonly label?: string;
}

/** A paragraph with facts: what stands before them is the task, or nothing. */
export interface ProseFacts {
  readonly before: string;
  readonly facts: readonly Fact[];
  /** Brackets that hold the facts. */
  readonly marks: readonly string[];
}

/** What the words of labels and times are read with. */
export interface FactReading {
  readonly lexicon: Lexicon;
  /** Of the plan's language and of the others, as headers are read. */
  readonly lexicons: readonly Lexicon[];
  readonly words: FormWords;
}

/** A longer paragraph is no task with its facts. */
const LONGEST = 4000;
const LABEL = /(?<=^|[.;,]\s+)(?<label>[^:.;,()]{2,60}):(?=\s|$)/gu;
const IN_BRACKETS = /\((?<inner>[^()]*(?:\([^()]*\)[^()]*)*)\)(?<end>[.;,]*)$/u;
const COLUMNS: ReadonlySet<string> = new Set<CellColumn>(["lead", "coordinating", "time", "deliverable"]);

/** The facts of a paragraph; nothing where it states none. */
export function readFacts(text: string, reading: FactReading): ProseFacts | undefined {
  if (text.length > LONGEST) return undefined;
  const labelled = readLabels(text, reading);
  if (labelled) return { ...labelled, marks: [] };
  const bracket = IN_BRACKETS.exec(text);
  const inner = bracket?.groups?.["inner"]?.trim() ?? "";
  if (!bracket || inner === "") return undefined;
  const inside = readLabels(inner, reading);
  const facts =
    inside?.before === "" ? inside.facts.flatMap((fact) => withTime(fact, reading)) : inWords(inner, reading);
  if (facts.length === 0) return undefined;
  const before = text.slice(0, bracket.index).trim();
  return { before, facts, marks: ["(", `)${bracket.groups?.["end"] ?? ""}`] };
}

/** Labels, each with what follows it; the first may stand behind the words of the task. */
function readLabels(text: string, { lexicons }: FactReading): Omit<ProseFacts, "marks"> | undefined {
  const body = withoutListMark(text);
  const mark = text.slice(0, text.length - body.length);
  const labels = [...body.matchAll(LABEL)].flatMap((found) => {
    const column = readColumnName(found.groups!["label"]!.trim(), lexicons);
    return column !== undefined && COLUMNS.has(column) ? [{ at: found.index, text: found[0], column }] : [];
  });
  if (labels.length === 0 || new Set(labels.map(({ column }) => column)).size < labels.length) return undefined;
  const opens = labels[0]!.at === 0;
  const facts = labels.map(({ at, text: label, column }, index): Fact => ({
    column: column as CellColumn,
    label: opens && index === 0 ? `${mark}${label}` : label,
    value: body.slice(at + label.length, labels[index + 1]?.at).trim(),
  }));
  return { before: opens ? "" : text.slice(0, mark.length + labels[0]!.at).trim(), facts };
}

/** "Lead: Finance; by 30 June" says the time behind the party. */
function withTime(fact: Fact, reading: FactReading): Fact[] {
  if (fact.column === "time") return [fact];
  const { who, time } = cutTime(fact.value, reading);
  return time === undefined
    ? [fact]
    : [
        { ...fact, value: who },
        { column: "time", value: time },
      ];
}

/** "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, hoàn thành trước 30/6/2025". */
function inWords(text: string, reading: FactReading): Fact[] {
  const { who, time } = cutTime(text, reading);
  if (who !== "" && !reading.words.saysRole(who)) return [];
  return [
    ...(who === "" ? [] : [{ column: "lead" as const, value: who }]),
    ...(time === undefined ? [] : [{ column: "time" as const, value: time }]),
  ];
}

/** Cuts off the longest end that is a time as a whole. */
function cutTime(text: string, { lexicon }: FactReading): { who: string; time?: string } {
  for (const start of [0, ...[...text.matchAll(/[,;]\s+/gu)].map((found) => found.index + found[0].length)]) {
    const { kind } = lexicon.readSchedule(text.slice(start));
    if (kind !== "unread" && kind !== "unspecified")
      return { who: text.slice(0, start).trim(), time: text.slice(start) };
  }
  return { who: text };
}
