/** Reads a plan as an editor would, before it is signed. */
import type { Day, EditorFinding, Plan, Task } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { draftContext } from "../context.ts";
import { checkAbbreviations } from "./check-abbreviations.ts";
import { checkDates } from "./check-dates.ts";
import { checkLeads } from "./check-leads.ts";
import { checkReferences } from "./check-references.ts";
import { checkTaskNumbers } from "./check-task-numbers.ts";
import { findTwins } from "./find-twins.ts";

/** What a plan is read against. */
export interface CheckOptions {
  readonly register: Register;
  /** The day as of which documents must be in force. */
  readonly asOf: Day;
}

/** The findings, the head's first, then in the order of the tasks. */
export function checkDraft(plan: Plan, { register, asOf }: CheckOptions): EditorFinding[] {
  const period = plan.period ?? { start: "0001-01-01", end: "9999-12-31", label: "" };
  const context = draftContext(plan, { period, register, asOf });
  const byTask = new Map<string | undefined, EditorFinding[]>();
  const all = [
    ...checkReferences(plan, context),
    ...checkAbbreviations(plan, context),
    ...findTwins(plan),
    ...checkTaskNumbers(plan, context),
    ...plan.tasks.flatMap((task) => [...checkLeads(task), ...checkDates(task, plan, context), ...blanks(task)]),
    ...headTexts(plan).flatMap((text) => blanksIn(text, undefined)),
  ];
  for (const finding of all) byTask.set(finding.task, [...(byTask.get(finding.task) ?? []), finding]);
  return [
    ...(byTask.get(undefined) ?? []),
    ...plan.tasks.flatMap(({ id, place }) =>
      (byTask.get(id) ?? []).map((finding) => ({ ...finding, ...(place && { place }) })),
    ),
  ];
}

/** The texts of a plan's head. */
const headTexts = ({ title, legalBases, objectives, requirements }: Plan): string[] => [
  ...(title === undefined ? [] : [title]),
  ...legalBases,
  ...objectives,
  ...requirements,
];

const BLANK = /[^\s;,()]*…[^;.,()]{0,24}/u;

/** A draft writes "…" for what is not known yet; it must not be signed so. */
function blanksIn(text: string, task: string | undefined): EditorFinding[] {
  const found = BLANK.exec(text);
  if (!found) return [];
  return [
    { code: "blank-left", severity: "warning", ...(task !== undefined && { task }), args: { words: found[0].trim() } },
  ];
}

const blanks = ({ id, text, written, deliverables }: Task): EditorFinding[] =>
  [
    text,
    written.time ?? "",
    written.lead ?? "",
    written.coordinating ?? "",
    ...deliverables.map((one) => one.text),
  ].flatMap((words) => blanksIn(words, id));
