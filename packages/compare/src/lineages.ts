/** Lines of work through all plans: tasks joined by decided links, with what happened on the way. */
import {
  type Change,
  type Comparison,
  type Lineage,
  type LineageEvent,
  type Outcome,
  type Plan,
  type Task,
  isToldInDays,
} from "@plandiff/domain";

import type { Return } from "./returns.ts";

interface Node {
  readonly plan: number;
  readonly id: string;
}

/** Something for each task, by its plan and its id. */
type ByTask<T> = readonly Map<string, T>[];

const byTask = <T>(plans: readonly Plan[]): ByTask<T> => plans.map(() => new Map<string, T>());
const of = <T>(all: ByTask<T>, { plan, id }: Node): T | undefined => all[plan]?.get(id);
const put = <T>(all: ByTask<T>, { plan, id }: Node, value: T): unknown => all[plan]?.set(id, value);

/** One lineage for every line of work that any plan holds, in the order in which the plans bring them. */
export function lineagesOf(
  plans: readonly Plan[],
  comparisons: readonly Comparison[],
  returns: readonly Return[] = [],
): Lineage[] {
  const groups = groupTasks(plans, comparisons, returns);
  const events = eventsByTask(plans, comparisons);
  for (const { to } of returns) put(events, to, [{ kind: "returned", plan: to.plan }]);
  const tasksById = plans.map(({ tasks }) => new Map(tasks.map((task) => [task.id, task])));
  return groups.map((tasks) => lineageOf(tasks, { tasksById, events }));
}

/** Tasks joined by carried-over, split and merged entries; a possible link joins nothing. */
function groupTasks(plans: readonly Plan[], comparisons: readonly Comparison[], returns: readonly Return[]): Node[][] {
  const groups = byTask<Node[]>(plans);
  for (const [plan, { tasks }] of plans.entries())
    for (const { id } of tasks) put(groups, { plan, id }, [{ plan, id }]);
  const join = (nodes: readonly Node[]): void => {
    const joined = [...new Set(nodes.map((node) => of(groups, node)!))].flat();
    for (const node of joined) put(groups, node, joined);
  };
  for (const { previous, next, entries } of comparisons) {
    for (const entry of entries) {
      if (!isDecided(entry.outcome)) continue;
      join([...entry.previous.map((id) => ({ plan: previous, id })), ...entry.next.map((id) => ({ plan: next, id }))]);
    }
  }
  for (const { from, to } of returns) join([from, to]);
  return [...new Set(groups.flatMap((ofPlan) => [...ofPlan.values()]))];
}

const isDecided = (outcome: Outcome): outcome is "carried-over" | "split" | "merged" =>
  outcome === "carried-over" || outcome === "split" || outcome === "merged";

/** What the comparison into a plan says of a task of that plan. */
function eventsByTask(plans: readonly Plan[], comparisons: readonly Comparison[]): ByTask<LineageEvent[]> {
  const events = byTask<LineageEvent[]>(plans);
  for (const { next: plan, entries } of comparisons) {
    for (const { outcome, next, changes } of entries) {
      if (!isDecided(outcome)) continue;
      const division: LineageEvent[] = outcome === "carried-over" ? [] : [{ kind: outcome, plan }];
      const own = outcome === "carried-over" ? changes.flatMap((change) => eventOf(change, plan)) : [];
      for (const id of next) put(events, { plan, id }, [...division, ...own]);
    }
  }
  return events;
}

function eventOf(change: Change, plan: number): LineageEvent[] {
  if (change.nature !== "real") return [];
  if (change.field === "schedule") {
    const writing = {
      ...(change.previous && { previous: change.previous }),
      ...(change.next && { next: change.next }),
    };
    // No one distance tells of dates that moved unevenly.
    if (change.kind !== "moved" || change.uneven) return [{ kind: "rhythm", plan, ...writing }];
    const months = (change.shown === "against-roll" ? change.monthsAgainstRoll : change.months) ?? 0;
    // 30 June to 1 July is another month and no month later: both dates are told.
    if (months === 0 || isToldInDays(change.daysAgainstRoll ?? 0)) return [{ kind: "rhythm", plan, ...writing }];
    return [{ kind: months > 0 ? "later" : "earlier", plan, months: Math.abs(months), ...writing }];
  }
  if (change.field !== "lead" && change.field !== "coordinating") return [];
  const names = (parties: readonly { readonly name: string }[] | undefined): string =>
    (parties ?? []).map(({ name }) => name).join(", ");
  const removed = "removed" in change ? names(change.removed) : "";
  const added = "added" in change ? names(change.added) : "";
  return [
    {
      kind: change.field === "lead" ? "lead-changed" : "coordinating-changed",
      plan,
      ...(removed && { previous: removed }),
      ...(added && { next: added }),
    },
  ];
}

function lineageOf(
  tasks: readonly Node[],
  { tasksById, events }: { tasksById: ByTask<Task>; events: ByTask<LineageEvent[]> },
): Lineage {
  const inOrder = tasks.toSorted((a, b) => a.plan - b.plan);
  const held = new Set(inOrder.map(({ plan }) => plan));
  const first = inOrder[0]!.plan;
  const last = inOrder.at(-1)!.plan;
  const span: LineageEvent[] =
    held.size === tasksById.length && tasksById.length > 1
      ? [{ kind: "in-every-plan", plan: last }]
      : [
          ...(first > 0 ? [{ kind: "started", plan: first } as const] : []),
          ...(last < tasksById.length - 1 ? [{ kind: "ended", plan: last + 1 } as const] : []),
        ];
  const { text } = of(tasksById, inOrder.at(-1)!)!;
  return { text, tasks: inOrder, events: [...span, ...inOrder.flatMap((node) => of(events, node) ?? [])] };
}
