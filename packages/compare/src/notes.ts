/** What a reader must know about a comparison beside its changes. */
import { type Day, type Diagnostic, type Entry, type Plan, type Task, deadline, isDraft } from "@plandiff/domain";
import type { DescriptionContext } from "./describe/describe-task.ts";
import { placesOf } from "./match/places.ts";

const note = (
  code: Diagnostic["code"],
  args: Diagnostic["args"] = {},
  severity: Diagnostic["severity"] = "note",
): Diagnostic => ({ code, severity, args });

/** Notes on two compared plans. */
export function notesOf(
  previous: Plan,
  next: Plan,
  { entries, context }: { entries: readonly Entry[]; context: DescriptionContext },
): Diagnostic[] {
  return [
    ...periodNotes(previous, next),
    ...[previous, next]
      .filter(isDraft)
      .map((plan) => note("plan-is-draft", { plan: plan.period?.label ?? plan.title ?? "" })),
    ...successionNotes(entries, context),
    ...enlargementNotes(previous, next, context),
    ...placeNotes(next, context),
    ...[previous, next].flatMap(duplicateNotes),
  ];
}

function periodNotes(previous: Plan, next: Plan): Diagnostic[] {
  if (!previous.period || !next.period) return [note("nothing-rolls", {}, "warning")];
  if (previous.period.start === next.period.start && previous.period.end === next.period.end)
    return [note("same-period", { period: next.period.label })];
  return previous.period.start > next.period.start
    ? [note("later-plan-first", { previous: previous.period.label, next: next.period.label }, "warning")]
    : [];
}

function successionNotes(entries: readonly Entry[], { register, span }: DescriptionContext): Diagnostic[] {
  const successions = entries.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === "succeeded" ? [change] : [])),
  );
  const doubtful = successions.filter(({ verified }) => verified === false);
  const split = successions.flatMap(({ removed = [], added = [] }) =>
    removed.flatMap(({ key, name }) => {
      const known = register.successions(key, span);
      const successors = new Set(known.flatMap(({ to }) => to.map((party) => party.key)));
      const tookAPart = added.every((party) => !successors.has(party.key));
      return tookAPart || known.some(({ kind, to }) => kind === "split" || to.length > 1) ? [name] : [];
    }),
  );
  const names = new Set(doubtful.flatMap(({ removed }) => (removed ?? []).map(({ name }) => name)));
  return [
    ...[...names].map((party) => note("succession-unverified", { party }, "warning")),
    ...[...new Set(split)].map((party) => note("body-was-split", { party })),
  ];
}

/** A body that kept its name and took over others is not quite the body it was. */
function enlargementNotes(previous: Plan, next: Plan, { register, span }: DescriptionContext): Diagnostic[] {
  const parties = (plan: Plan): Map<string, string> =>
    new Map(
      plan.tasks.flatMap(({ responsibilities }) =>
        responsibilities.map(({ party }) => [party.key, party.name] as const),
      ),
    );
  const after = parties(next);
  return [...parties(previous)].flatMap(([key, name]) => {
    const enlargement = after.has(key) ? register.enlargement(key, span) : undefined;
    return enlargement ? [note("same-name-larger-body", { party: name, since: enlargement.effective })] : [];
  });
}

/** A place that has become part of another by the time its task is due: the task is the same, whom to turn to is not. */
function placeNotes(next: Plan, { register, span }: DescriptionContext): Diagnostic[] {
  const mergers = new Map<
    string,
    { readonly place: string; readonly into: string; readonly since: Day; tasks: string[] }
  >();
  const gone = new Map(
    register.parties().flatMap(({ key, kind }) => {
      const merger = kind === "locality" ? register.successions(key, span)[0] : undefined;
      return merger ? [[key, merger] as const] : [];
    }),
  );
  const names = [...gone.values()].map(({ from }) => from.name);
  // Few tasks name such a place; the others need no closer look.
  const mayName = ({ text, written }: Task): boolean =>
    names.some((name) =>
      [text, written.lead, written.coordinating, written.deliverable].some((cell) => cell?.includes(name)),
    );
  for (const task of next.tasks.filter(mayName)) {
    for (const key of placesOf(task, register)) {
      const merger = gone.get(key);
      if (!merger || merger.effective > (deadline(task.schedule) ?? span.until)) continue;
      const known = mergers.get(key);
      if (known) known.tasks.push(task.id);
      else
        mergers.set(key, {
          place: merger.from.name,
          into: merger.to.map(({ name }) => name).join(", "),
          since: merger.effective,
          tasks: [task.id],
        });
    }
  }
  return [...mergers.values()].map(({ tasks, ...merger }) =>
    note("place-merged", { ...merger, tasks: tasks.join(", ") }),
  );
}

function duplicateNotes(plan: Plan): Diagnostic[] {
  const content = ({ text, written }: Task): string => [text, written.lead, written.time].join("\n").toLowerCase();
  const first = new Map<string, Task>();
  return plan.tasks.flatMap((task) => {
    const key = content(task);
    const twin = first.get(key);
    if (!twin) first.set(key, task);
    return twin
      ? [note("tasks-duplicated", { task: task.id, twin: twin.id, plan: plan.period?.label ?? "" }, "warning")]
      : [];
  });
}
