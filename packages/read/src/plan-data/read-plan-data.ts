/** A plan that came as data: plandiff's own form, or the short one that people write by hand. */
import {
  Decision,
  FORMAT_VERSION,
  type Period,
  Plan,
  type Read,
  Task,
  UsageError,
  isDraft,
  parsePeriod,
  taskIds,
} from "@plandiff/domain";
import { detectLanguage } from "@plandiff/lexicon";
import { assemblePlan, periodFinding, unreadSchedules } from "../assemble-plan.ts";
import type { PlanData } from "../formats/format.ts";
import type { ReadOptions } from "../read-plan.ts";
import type { FoundRow } from "../recognize/found-table.ts";
import { isShortTask, readShortTask, texts } from "./short-task.ts";
import { typeOf, valueAt, whatIsWrong, wrongField } from "./wrong-field.ts";

type Members = Readonly<Record<string, unknown>>;

/** Where the plan stands in a file: at the top, or below `plan` in what `plandiff read` writes. */
interface Found {
  readonly plan: Members;
  readonly path: readonly PropertyKey[];
}

/** Types a plan's data. Throws, with path and line, where a member is wrong. */
export function readPlanData(source: PlanData, file: string, options: ReadOptions): Read<Plan> {
  const { plan, path } = findPlan(source, file);
  const tasks = tasksOf(plan, path, source, file);
  const short = new Map<number, FoundRow & { readonly id?: string | undefined }>();
  tasks.forEach((task, index) => {
    const members = typeof task === "string" ? { text: task } : task;
    if (isShortTask(members)) short.set(index, readShortTask(members, [...path, "tasks", index], source, file));
  });
  const head = { ...plan, period: periodOf(plan["period"], [...path, "period"], source, file) };
  const language = options.language ?? plan["language"] ?? detectLanguage(textOf(plan, tasks, short));
  return short.size === 0
    ? readFull({ ...head, language, tasks }, path, source, file)
    : readShort({ ...head, language }, { tasks, short, path }, source, file, options);
}

function findPlan(source: PlanData, file: string): Found {
  const { data } = source;
  if (Array.isArray(data)) return { plan: { tasks: data as unknown }, path: [] };
  if (typeof data !== "object" || data === null)
    throw wrongField(source, file, [], { expected: "plan", found: typeOf(data) });
  const members = data as Members;
  checkVersion(members["formatVersion"], source, file);
  if (!("plan" in members)) return { plan: members, path: [] };
  const { plan } = members;
  if (typeof plan !== "object" || plan === null || Array.isArray(plan))
    throw wrongField(source, file, ["plan"], { expected: "plan", found: typeOf(plan) });
  return { plan: plan as Members, path: ["plan"] };
}

function checkVersion(version: unknown, source: PlanData, file: string): void {
  if (version === undefined) return;
  const written = typeof version === "number" ? version.toFixed(1) : version;
  if (typeof written !== "string" || !/^\d+\.\d+$/.test(written))
    throw wrongField(source, file, ["formatVersion"], { expected: FORMAT_VERSION, found: JSON.stringify(version) });
  if (Number.parseInt(written, 10) > Number.parseInt(FORMAT_VERSION, 10))
    throw new UsageError("version-newer", { file, args: { version: written, known: FORMAT_VERSION } });
}

function tasksOf(plan: Members, path: readonly PropertyKey[], source: PlanData, file: string): readonly unknown[] {
  const { tasks } = plan;
  if (!Array.isArray(tasks))
    throw wrongField(source, file, [...path, "tasks"], { expected: "list", found: typeOf(tasks) });
  return tasks;
}

function periodOf(
  period: unknown,
  path: readonly PropertyKey[],
  source: PlanData,
  file: string,
): Period | Members | undefined {
  if (period === undefined || period === null) return undefined;
  if (typeof period === "object") return period as Members;
  const read = parsePeriod(JSON.stringify(period).replaceAll('"', ""));
  if (!read)
    throw wrongField(source, file, path, {
      expected: "2025, 2025-H1, 2025-Q4, 2025-09..2025-12",
      found: JSON.stringify(period),
    });
  return read;
}

/** Enough text to tell the language of a plan that does not say it. */
const SAMPLE_TASKS = 200;

function textOf(plan: Members, tasks: readonly unknown[], short: ReadonlyMap<number, FoundRow>): string {
  const full = tasks.slice(0, SAMPLE_TASKS).map((task) => (task as { text?: unknown } | null)?.text);
  const found = [...short.values()].slice(0, SAMPLE_TASKS).map(({ cells }) => cells.task?.text);
  return [plan["title"], ...full, ...found].filter((text) => typeof text === "string").join("\n");
}

function readFull(plan: Members, path: readonly PropertyKey[], source: PlanData, file: string): Read<Plan> {
  const result = Plan.safeParse(withoutNothing(plan));
  if (!result.success) throw firstIssue(result.error.issues, path, source, file);
  return { value: result.data, diagnostics: findings(result.data) };
}

/** A member that is written and left blank (YAML's "body:") is absent. */
const withoutNothing = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));

const findings = (plan: Plan): Read<Plan>["diagnostics"] => [
  ...(isDraft(plan) ? [{ code: "decision-incomplete" as const, severity: "note" as const, args: {} }] : []),
  ...unreadSchedules(plan.tasks),
  ...(plan.period ? [] : [periodFinding(undefined)]),
];

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly errors?: readonly (readonly Issue[])[];
}

/** The first wrong member; of a union the branch that went furthest tells it. */
function firstIssue(
  issues: readonly Issue[],
  path: readonly PropertyKey[],
  source: PlanData,
  file: string,
): UsageError {
  const [issue] = issues;
  if (!issue) return wrongField(source, file, path, {});
  const inner = issue.errors?.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
  const at = [...path, ...issue.path];
  return inner && inner.path.length > 0
    ? firstIssue([inner], at, source, file)
    : wrongField(source, file, at, whatIsWrong(issue, valueAt(source.data, at)));
}

interface ShortTasks {
  readonly tasks: readonly unknown[];
  readonly short: ReadonlyMap<number, FoundRow & { readonly id?: string | undefined }>;
  readonly path: readonly PropertyKey[];
}

function readShort(
  head: Members,
  { tasks, short, path }: ShortTasks,
  source: PlanData,
  file: string,
  { register, period }: ReadOptions,
): Read<Plan> {
  const checked = Plan.omit({ tasks: true }).safeParse(
    withoutNothing({ ...head, ...listsOf(head, path, source, file) }),
  );
  if (!checked.success) throw firstIssue(checked.error.issues, path, source, file);
  const plan = checked.data;
  const assembled = assemblePlan(
    {
      head: {
        ...plan,
        decision: plan.decision && Decision.parse(plan.decision),
        diagnostics: [],
      },
      table: { columns: new Set(), rows: [...short.values()], otherText: [], diagnostics: [] },
    },
    { language: plan.language, register, period: period ?? plan.period },
  );
  const typed = assembled.value.tasks.values();
  const rows = tasks.map((task, index): Task => {
    const read = short.has(index) ? typed.next().value : undefined;
    return read ?? fullTask(task, [...path, "tasks", index], source, file);
  });
  const ids = taskIds(rows);
  const named = rows.map((task, index) => {
    const id = short.has(index) ? (short.get(index)?.id ?? ids[index]!) : task.id;
    return { ...task, id };
  });
  return { value: { ...assembled.value, tasks: named }, diagnostics: assembled.diagnostics };
}

function fullTask(task: unknown, path: readonly PropertyKey[], source: PlanData, file: string): Task {
  const result = Task.safeParse(task);
  if (!result.success) throw firstIssue(result.error.issues, path, source, file);
  return result.data;
}

/** The lists of a plan's head; one text stands for a list of one. */
function listsOf(head: Members, path: readonly PropertyKey[], source: PlanData, file: string): Members {
  const names = ["legalBases", "objectives", "requirements", "recipients"];
  return Object.fromEntries(names.map((name) => [name, texts(head[name], [...path, name], source, file)]));
}
