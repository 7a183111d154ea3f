/** What a reviewer does to entries: verdicts made, taken back and made again; the comparison always follows them. */
import { applyVerdicts, taskRef, withVerdicts } from "@plandiff/compare";
import type { Comparison, Entry, Plan, Task, Verdict } from "@plandiff/domain";
import { groupOf } from "@plandiff/report";
import { comparisonOf, listRows, selectedRow } from "./select.ts";
import type { Act, Moment, State } from "./state.ts";

/** Who decides, and when. */
export interface Signature {
  readonly at: string | undefined;
}

/** Acts that can be taken back; a reviewer who wants more than this back starts over. */
const MOST_UNDONE = 1000;

/** Two plans that are compared. */
export interface Plans {
  readonly previous: Plan;
  readonly next: Plan;
}

/** The two plans of a comparison. */
export const plansOf = ({ subject }: State, { previous, next }: Comparison): Plans => ({
  previous: subject.plans[previous]!,
  next: subject.plans[next]!,
});

/** Has a person still to look at the entry? What is unchanged needs no look. */
export const isUndecided = (entry: Entry): boolean =>
  entry.outcome === "possible" || ((entry.verdicts ?? []).length === 0 && groupOf(entry) !== "unchanged");

/** How many of the entries that need a look have had it. */
export function progressOf({ entries }: Comparison): { readonly done: number; readonly all: number } {
  const done = entries.filter((entry) => (entry.verdicts ?? []).length > 0 && !isUndecided(entry)).length;
  return { done, all: done + entries.filter(isUndecided).length };
}

/** Says of the selected entry that it is right, or that its tasks are not the same work; goes on to the next undecided. */
export function decided(state: State, kind: "accept" | "reject", { at }: Signature): State {
  const row = selectedRow(state);
  if (row?.kind !== "entry") return state;
  const entries = [row.entry];
  const made = entries.flatMap((entry) => verdictsFor(entry, kind, plansOf(state, comparisonOf(state))));
  if (made.length === 0) return { ...state, message: { kind: "nothing-to-reject" } };
  const after = undecidedFrom(state, 1);
  const next = withActs(
    state,
    made.map((verdict) => signed(verdict, state, at)),
    {
      kind,
      previous: row.entry.previous,
      next: row.entry.next,
    },
  );
  return after ? selectEntry(next, after) : next;
}

/** Accepts every entry that the list shows and nobody has decided about: one act, taken back by one key. */
export function acceptedAll(state: State, { at }: Signature): State {
  const { rows } = listRows(state);
  const plans = plansOf(state, comparisonOf(state));
  const entries = rows.flatMap((row) => (row.kind === "entry" && isUndecided(row.entry) ? [row.entry] : []));
  const made = entries.flatMap((entry) => verdictsFor(entry, "accept", plans));
  if (made.length === 0) return state;
  return withActs(
    state,
    made.map((verdict) => signed(verdict, state, at)),
    { kind: "accept-all", count: entries.length },
  );
}

/** A verdict with who decided it and when. */
export const signed = (verdict: Verdict, { subject }: State, at: string | undefined): Verdict => ({
  ...verdict,
  ...(subject.by !== undefined && { by: subject.by }),
  ...(at !== undefined && { at }),
});

const byId = new WeakMap<Plan, ReadonlyMap<string, Task>>();

/** Tasks of a plan in the order of their ids; every plan is indexed once. */
export function tasksById(plan: Plan, ids: readonly string[]): Task[] {
  const known = byId.get(plan) ?? new Map(plan.tasks.map((task) => [task.id, task]));
  byId.set(plan, known);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Accepting says what the entry is; a task that is simply new gets a note without words: it was looked at. */
function verdictsFor(entry: Entry, kind: "accept" | "reject", { previous, next }: Plans): Verdict[] {
  const before = tasksById(previous, entry.previous).map(taskRef);
  const after = tasksById(next, entry.next).map(taskRef);
  if (kind === "reject") {
    return before.flatMap((from) => after.map((to): Verdict => ({ kind: "not-same", previous: [from], next: [to] })));
  }
  return [{ kind: ACCEPTED[entry.outcome], previous: before, next: after }];
}

const ACCEPTED = {
  "carried-over": "same",
  possible: "same",
  split: "split",
  merged: "merged",
  dropped: "dropped",
  added: "note",
} as const satisfies Record<Entry["outcome"], Verdict["kind"]>;

/** One act: the verdicts take effect, and the moment before can be come back to. */
export function withActs(state: State, made: readonly Verdict[], act: Act): State {
  const comparison = comparisonOf(state);
  const plans = plansOf(state, comparison);
  const verdicts = withVerdicts(state.reviews[state.comparison] ?? [], made, plans);
  const before: Moment = { comparison: state.comparison, verdicts: state.reviews[state.comparison] ?? [], act };
  const done = [...state.done, before].slice(-MOST_UNDONE);
  return { ...reviewed(state, state.comparison, verdicts), done, undone: [], message: { kind: "did", act } };
}

/** Takes the last act back. */
export function undone(state: State): State {
  const last = state.done.at(-1);
  if (!last) return { ...state, message: { kind: "nothing-to-undo" } };
  const now: Moment = { ...last, verdicts: state.reviews[last.comparison] ?? [] };
  const there = { ...reviewed(at(state, last.comparison), last.comparison, last.verdicts) };
  const next: State = {
    ...there,
    done: state.done.slice(0, -1),
    undone: [...state.undone, now],
    message: { kind: "undid", act: last.act },
  };
  return selectAct(next, last.act);
}

/** Does what was last taken back again. */
export function redone(state: State): State {
  const last = state.undone.at(-1);
  if (!last) return { ...state, message: { kind: "nothing-to-redo" } };
  const now: Moment = { ...last, verdicts: state.reviews[last.comparison] ?? [] };
  const there = reviewed(at(state, last.comparison), last.comparison, last.verdicts);
  const next: State = {
    ...there,
    done: [...state.done, now],
    undone: state.undone.slice(0, -1),
    message: { kind: "did", act: last.act },
  };
  return selectAct(next, last.act);
}

const at = (state: State, comparison: number): State =>
  state.comparison === comparison ? state : { ...state, comparison, cursor: 0, listTop: 0, detailTop: 0 };

const selectAct = (state: State, act: Act): State =>
  act.kind === "accept-all" ? state : selectTasks(state, act.previous, act.next);

/** The state with these verdicts on a comparison; what nobody decided is as the tool proposed it. */
function reviewed(state: State, index: number, verdicts: readonly Verdict[]): State {
  const { subject } = state;
  const proposed = subject.proposed.comparisons[index]!;
  const comparison = applyVerdicts(proposed, verdicts, { ...plansOf(state, proposed), register: subject.register });
  const comparisons = subject.output.comparisons.map((one, i) => (i === index ? comparison : one));
  const reviews = subject.output.comparisons.map((_, i) => (i === index ? verdicts : (state.reviews[i] ?? [])));
  return { ...state, subject: { ...subject, output: { ...subject.output, comparisons } }, reviews };
}

/** The next or previous undecided entry of the list, going round its end; none where all is decided. */
export function undecidedFrom(state: State, by: 1 | -1): Entry | undefined {
  const { rows, selectable } = listRows(state);
  const count = selectable.length;
  for (let step = 1; step < count; step++) {
    const row = rows[selectable[(state.cursor + by * step + step * count) % count] ?? -1];
    if (row?.kind === "entry" && isUndecided(row.entry)) return row.entry;
  }
  return undefined;
}

/** Selects an entry where the list still shows it. */
export const selectEntry = (state: State, { previous, next }: Entry): State => selectTasks(state, previous, next);

function selectTasks(state: State, previous: readonly string[], next: readonly string[]): State {
  const { rows, selectable } = listRows(state);
  const found = selectable.findIndex((index) => {
    const row = rows[index];
    if (row?.kind !== "entry") return false;
    const { entry } = row;
    return (
      entry.previous.some((id) => previous.includes(id)) ||
      (previous.length === 0 && entry.next.some((id) => next.includes(id)))
    );
  });
  return found < 0 || found === state.cursor ? state : { ...state, cursor: found, detailTop: 0 };
}
