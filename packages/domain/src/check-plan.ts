/** What is always wrong with a plan, whoever wrote it and whatever the year. */
import { addMonths } from "./calendar.ts";
import type { Plan } from "./plan.ts";
import { inRole } from "./responsibility.ts";
import { coverage } from "./schedule.ts";
import type { Diagnostic, DiagnosticCode } from "./source/diagnostic.ts";
import type { Task } from "./task.ts";

/** A yearly plan may well end its work in the January after; half a year outside its period is no longer normal. */
const MONTHS_AROUND_PERIOD = 6;

const about = (
  code: DiagnosticCode,
  severity: Diagnostic["severity"],
  task: Task,
  args: Diagnostic["args"] = {},
): Diagnostic => ({
  code,
  severity,
  args: { task: task.number ?? task.id, ...args },
  ...(task.place && { place: task.place }),
});

/** Findings of a plan: an empty list means that it is sound. */
export function checkPlan(plan: Plan): Diagnostic[] {
  if (plan.tasks.length === 0) return [{ code: "plan-without-tasks", severity: "error", args: {} }];
  return [
    ...plan.tasks.flatMap((task) => checkTask(task, plan)),
    ...repeatedIds(plan.tasks),
    ...duplicates(plan.tasks),
  ];
}

function checkTask(task: Task, plan: Plan): Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (task.text.trim() === "") findings.push(about("task-without-text", "error", task));
  if (inRole(task.responsibilities, "lead").length === 0) findings.push(about("task-without-lead", "warning", task));
  if (task.schedule.kind === "unread")
    findings.push(about("schedule-unread", "warning", task, { text: task.schedule.written }));
  const reversed =
    task.schedule.kind === "due" && task.schedule.occurrences.some(({ start, end }) => start && end && start > end);
  if (reversed) findings.push(about("schedule-reversed", "error", task, { text: task.schedule.written }));
  if (outsidePeriod(task, plan))
    findings.push(about("schedule-outside-period", "warning", task, { text: task.schedule.written }));
  return findings;
}

function outsidePeriod(task: Task, { period }: Plan): boolean {
  const span = coverage(task.schedule);
  if (!period || !span) return false;
  const tooLate = span.start !== undefined && span.start > addMonths(period.end, MONTHS_AROUND_PERIOD);
  const tooEarly = span.end !== undefined && span.end < addMonths(period.start, -MONTHS_AROUND_PERIOD);
  return tooLate || tooEarly;
}

function repeatedIds(tasks: readonly Task[]): Diagnostic[] {
  const seen = new Set<string>();
  return tasks
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map((task) => about("task-id-repeated", "error", task, { id: task.id }));
}

function duplicates(tasks: readonly Task[]): Diagnostic[] {
  const first = new Map<string, Task>();
  return tasks.flatMap((task) => {
    const leads = inRole(task.responsibilities, "lead").map(({ party }) => party.key);
    const content = [task.text, task.schedule.written, ...leads].join("\n").toLowerCase();
    const twin = first.get(content);
    if (!twin) first.set(content, task);
    return twin ? [about("task-duplicated", "warning", task, { twin: twin.number ?? twin.id })] : [];
  });
}
