/** The last step of reading: found parts become a typed plan. Nothing is dropped; what is not understood stays as it is, and is said. */
import {
  type Diagnostic,
  type Language,
  type OtherText,
  type Period,
  type Plan,
  type Read,
  type Schedule,
  type Task,
  type Written,
  taskIds,
} from "@plandiff/domain";
import { type DefinedName, type Lexicon, type Register, lexicons, readDoubleYear } from "@plandiff/lexicon";
import { cellsMeant } from "./as-above.ts";
import { type CellReader, cellReader } from "./cell-reader.ts";
import { inferPeriod, monthsOf } from "./infer-period.ts";
import type { FoundRow } from "./recognize/found-table.ts";
import type { Recognized } from "./recognize/recognized.ts";
import { checkRowNumbers } from "./recognize/row-number.ts";

/** What the caller knows of the plan. */
export interface Assembly {
  readonly language: Language;
  readonly register: Register;
  readonly period?: Period | undefined;
}

/** Types a recognised document. */
export function assemblePlan({ head, table }: Recognized, { language, register, period: given }: Assembly): Read<Plan> {
  const lexicon = lexicons[language];
  const defined = definedNames(lexicon, head.objectives, head.requirements, head.otherText, table.rows);
  const stated = given ?? head.period;
  const context = { register, defined };
  const undated = stated ? undefined : cellReader(lexicon, context);
  const meant = cellsMeant(table.rows);
  const inferred =
    undated &&
    periodFrom(
      head.title,
      meant.cells.map((cells) => undated.schedule(cells.time)),
    );
  const period = stated ?? inferred;
  const reader = cellReader(lexicon, { ...context, period });
  const tasks = typeTasks(table.rows, reader, meant.cells);
  const plan: Plan = {
    ...(head.title !== undefined && { title: head.title }),
    ...(head.body !== undefined && { body: head.body }),
    language,
    ...(period && { period }),
    ...(head.decision && { decision: head.decision }),
    legalBases: [...head.legalBases],
    objectives: [...head.objectives],
    requirements: [...head.requirements],
    recipients: [...head.recipients],
    tasks,
    otherText: [...head.otherText, ...table.otherText],
  };
  return {
    value: plan,
    diagnostics: [
      ...head.diagnostics,
      ...table.diagnostics,
      ...meant.diagnostics,
      ...checkRowNumbers(table.rows, table.columns.has("number")),
      ...unreadSchedules(tasks),
      ...(stated ? [] : [periodFinding(inferred)]),
    ],
  };
}

/** The period of a plan that states none outright: the year over two calendar years that its title names, else that of its dates. */
function periodFrom(title: string | undefined, schedules: readonly Schedule[]): Period | undefined {
  const year = title === undefined ? undefined : readDoubleYear(title);
  return year === undefined ? inferPeriod(schedules) : monthsOf(year, schedules);
}

/** Says that the period was inferred, or that it is not known. */
export const periodFinding = (inferred: Period | undefined): Diagnostic =>
  inferred
    ? { code: "period-inferred", severity: "note", args: { period: inferred.label } }
    : { code: "period-unknown", severity: "warning", args: {} };

/** Names are defined in the prose or in a task; in a plan of very many tasks only the prose is asked. */
const MOST_ROWS_FOR_NAMES = 2000;

function definedNames(
  lexicon: Lexicon,
  objectives: readonly string[],
  requirements: readonly string[],
  otherText: readonly OtherText[],
  rows: readonly FoundRow[],
): DefinedName[] {
  const tasks = rows.slice(0, MOST_ROWS_FOR_NAMES).map(({ cells }) => cells.task?.text ?? "");
  const texts = [...otherText.map(({ text }) => text), ...objectives, ...requirements, ...tasks];
  return texts.filter((text) => text.includes("(")).flatMap((text) => lexicon.readDefinitions(text));
}

/** The typed tasks of a table's rows; what their cells mean may be another than what they write. */
export function typeTasks(
  rows: readonly FoundRow[],
  reader: CellReader,
  cells: readonly FoundRow["cells"][] = rows.map((row) => row.cells),
): Task[] {
  const ids = taskIds(rows);
  return rows.map((row, index) => {
    const { task, lead, coordinating, time, deliverable } = row.cells;
    const text = task?.text ?? "";
    const written: Written = {
      ...(lead && { lead: lead.text }),
      ...(coordinating && { coordinating: coordinating.text }),
      ...(time && { time: time.text }),
      ...(deliverable && { deliverable: deliverable.text }),
    };
    const inText = reader.textReferences(text);
    const meant = cells[index]!;
    const inDeliverable = meant.deliverable ? reader.cellReferences(meant.deliverable.text) : [];
    return {
      id: ids[index]!,
      ...(row.number !== undefined && { number: row.number }),
      section: [...row.section],
      text,
      responsibilities: [
        ...reader.responsibilities(meant.lead, "lead"),
        ...reader.responsibilities(meant.coordinating, "coordinating"),
      ],
      schedule: reader.schedule(meant.time),
      deliverables: reader.deliverables(meant.deliverable),
      references: inDeliverable.length === 0 ? inText : [...inText, ...inDeliverable],
      written,
      ...(row.other.length > 0 && { otherColumns: [...row.other] }),
      place: row.place,
    };
  });
}

/** Says which schedules no rule understood. */
export const unreadSchedules = (tasks: readonly Task[]): Diagnostic[] =>
  tasks.flatMap(({ id, number, schedule, place }) =>
    schedule.kind === "unread"
      ? [
          {
            code: "schedule-unread" as const,
            severity: "warning" as const,
            args: { task: number ?? id, text: schedule.written },
            ...(place && { place }),
          },
        ]
      : [],
  );
