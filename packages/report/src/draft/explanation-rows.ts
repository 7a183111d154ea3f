/** The previous plan beside its first version, row by row, with the reasons: what goes with a draft when it is handed in. */
import type { DraftOutput, DraftTask, Language, Plan, Proposal, Task } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { type TaskCells, taskCells } from "../rows/task-cells.ts";
import { capital } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import { draftWords } from "./draft-words.ts";
import { proposalSentence } from "./open-points.ts";

/** One cell with its name; `differs` tells the stretch of its text that the other side does not have, the end excluded. */
export interface ExplainedCell {
  readonly label: string;
  readonly text: string;
  readonly differs?: readonly [number, number];
}

/** A row: the previous side, the next side, why. A side without cells holds no such task. */
export interface ExplainedRow {
  /** Part of the head, or a task. */
  readonly kind: "head" | "task";
  readonly previous: readonly ExplainedCell[];
  readonly next: readonly ExplainedCell[];
  readonly why: readonly string[];
}

/** The rows: what changed in the head, the tasks in the order of the draft, then what is left out. */
export function explanationRows(output: DraftOutput, previous: Plan, language: Language): ExplainedRow[] {
  const { plan, proposals, left } = output;
  const words = draftWords[language];
  const before = new Map(previous.tasks.map((task) => [task.id, task]));
  const told = proposals.filter(({ field }) => field !== "number" && field !== "otherText");
  const tasks = plan.tasks.map((task): ExplainedRow => {
    const from = task.carriedFrom.flatMap((id) => before.get(id) ?? []);
    const own = told.filter((one) => one.task === task.id);
    return { kind: "task", ...sides(from, [task], language), why: whyOf(task, own, language) };
  });
  const ended = left.flatMap(({ id, reason }): ExplainedRow[] => {
    const task = before.get(id);
    return task
      ? [{ kind: "task", ...sides([task], [], language), why: [cleanText(words.reason[reason.code](reason.args))] }]
      : [];
  });
  return [...headRows(output, previous, language), ...tasks, ...ended];
}

function whyOf(task: DraftTask, proposals: readonly Proposal[], language: Language): string[] {
  const words = draftWords[language];
  return [
    ...(task.state === "undecided" ? [capital(words.undecided)] : []),
    ...proposals.map((proposal) => proposalSentence(proposal, language)),
  ];
}

const LISTS = ["legalBases", "objectives", "requirements", "recipients"] as const;

/** Parts of the head that differ, or that something is said of. */
function headRows({ plan, proposals }: DraftOutput, previous: Plan, language: Language): ExplainedRow[] {
  const words = draftWords[language];
  const own = proposals.filter(({ task }) => task === undefined);
  const row = (field: Proposal["field"], from: string, to: string, why: readonly Proposal[]): ExplainedRow[] => {
    if (from === to && why.length === 0) return [];
    const label = capital(words.field[field]);
    const cell = (text: string, other: string): ExplainedCell[] =>
      text === "" ? [] : [explained(label, cleanText(text), [cleanText(other)])];
    return [
      {
        kind: "head",
        previous: cell(from, to),
        next: cell(to, from),
        why: why.map((proposal) => proposalSentence(proposal, language)),
      },
    ];
  };
  const about = (field: Proposal["field"], item?: number): Proposal[] =>
    own.filter((one) => one.field === field && (item === undefined || one.item === item));
  return [
    ...row("title", previous.title ?? "", plan.title ?? "", about("title")),
    ...row("period", previous.period?.label ?? "", plan.period?.label ?? "", about("period")),
    ...row("decision", decisionText(previous), decisionText(plan), about("decision")),
    ...row("task", "", "", about("task")),
    ...LISTS.flatMap((field) =>
      Array.from({ length: Math.max(previous[field].length, plan[field].length) }, (_, item) =>
        row(field, previous[field][item] ?? "", plan[field][item] ?? "", about(field, item)),
      ).flat(),
    ),
  ];
}

const decisionText = ({ decision }: Plan): string =>
  [decision?.number, decision?.date, decision?.signer?.name].filter((part) => part !== undefined).join(", ");

function sides(previous: readonly Task[], next: readonly Task[], language: Language) {
  const [from, to] = [previous.map((task) => cellsOf(task, language)), next.map((task) => cellsOf(task, language))];
  const marked = (own: readonly LabelledCells[], other: readonly LabelledCells[]): ExplainedCell[] =>
    own.flatMap((cells) =>
      [...cells].flatMap(([label, text]) =>
        text === ""
          ? []
          : [
              explained(
                label,
                text,
                other.map((one) => one.get(label) ?? ""),
              ),
            ],
      ),
    );
  return { previous: marked(from, to), next: marked(to, from) };
}

function explained(label: string, text: string, others: readonly string[]): ExplainedCell {
  const stretches = others.map((other) => stretchApart(text, other));
  // Of several on the other side the nearest counts.
  const [differs] = stretches.toSorted((a, b) => length(a) - length(b));
  return { label, text, ...(differs && { differs }) };
}

const length = (stretch: readonly [number, number] | undefined): number => (stretch ? stretch[1] - stretch[0] : 0);

/** From the first word that differs to the last; a task's number is seen, and is no difference. */
function stretchApart(text: string, other: string): readonly [number, number] | undefined {
  const [own, its] = [text, other].map((one) => [...one.matchAll(/\S+/gu)]) as [RegExpExecArray[], RegExpExecArray[]];
  const isNumber = (word: RegExpExecArray | undefined): boolean => word?.index === 0 && word[0].endsWith(".");
  let start = isNumber(own[0]) && isNumber(its[0]) ? 1 : 0;
  while (start < Math.min(own.length, its.length) && own[start]?.[0] === its[start]?.[0]) start++;
  let end = 0;
  while (end < Math.min(own.length, its.length) - start && own.at(-1 - end)?.[0] === its.at(-1 - end)?.[0]) end++;
  if (start === own.length && start === its.length) return undefined;
  const [first, last] = [own[start], own[own.length - 1 - end]];
  return first && last && first.index <= last.index ? [first.index, last.index + last[0].length] : undefined;
}

type LabelledCells = ReadonlyMap<string, string>;

/** The cells of a task by their names; the text goes without one, behind its number. */
function cellsOf(task: Task, language: Language): LabelledCells {
  const { field } = wordings[language];
  const { number, text, lead, coordinating, time, deliverables }: TaskCells = taskCells(task);
  return new Map([
    ["", number === "" ? text : `${number}. ${text}`],
    [capital(field.lead), lead],
    [capital(field.coordinating), coordinating],
    [capital(field.schedule), time],
    [capital(field.deliverables), deliverables.join("\n")],
  ]);
}
