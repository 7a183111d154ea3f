/** What a reviewer does to entries: verdicts made, taken back and made again; the comparison always follows them. */
import {
  type ReviewDelta,
  applyVerdicts,
  comparePlans,
  correctPlans,
  taskRef,
  verdictKey,
  withDelta,
  withVerdicts,
} from "@plandiff/compare";
import type { Comparison, Entry, Plan, Verdict } from "@plandiff/domain";
import { groupOf } from "@plandiff/report";
import { rememberLast } from "./remember.ts";
import { comparisonOf, listRows, selectedEntry, selectedRow } from "./select.ts";
import { type Act, type Moment, type State, decidedOutput } from "./state.ts";
import { tasksById } from "./tasks-by-id.ts";

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
  entry.outcome === "possible" || (!hasVerdict(entry) && groupOf(entry) !== "unchanged");

/** Did a person decide about it? That it was read rightly says nothing of what became of it. */
export const hasVerdict = ({ verdicts = [] }: Entry): boolean => verdicts.some(({ kind }) => kind !== "corrected");

/** How many of the entries that need a look have had it. */
export const progressOf = rememberLast(({ entries }: Comparison): { readonly done: number; readonly all: number } => {
  const done = entries.filter((entry) => hasVerdict(entry) && !isUndecided(entry)).length;
  return { done, all: done + entries.filter(isUndecided).length };
});

/** Says of the selected entry that it is right, or that its tasks are not the same work; goes on to the next undecided. */
export function decided(state: State, kind: "accept" | "reject", signature: Signature): State {
  const entry = selectedEntry(state);
  if (!entry) return state;
  const made = verdictsFor(entry, kind, plansOf(state, comparisonOf(state)));
  if (made.length === 0) return { ...state, message: { kind: "nothing-to-reject" } };
  const after = undecidedFrom(state, 1);
  const next = decideAbout(state, made, { kind, previous: entry.previous, next: entry.next }, signature);
  return after ? selectEntry(next, after) : next;
}

/** Accepts every entry that the list shows and nobody has decided about, or those of the selected group: one act. */
export function acceptedAll(state: State, of: "shown" | "group", signature: Signature): State {
  const row = selectedRow(state);
  const group = of === "group" && row?.kind === "entry" ? row.group : undefined;
  return acceptedWhere(state, (entry) => group === undefined || groupOf(entry) === group, signature);
}

/** Accepts every undecided entry that the list shows and the tool is at least so sure of. */
export const acceptedFrom = (state: State, share: number | undefined, signature: Signature): State =>
  share === undefined
    ? { ...state, message: { kind: "no-share" } }
    : acceptedWhere(state, ({ confidence }) => confidence >= share, signature);

function acceptedWhere(state: State, isMeant: (entry: Entry) => boolean, signature: Signature): State {
  const { rows } = listRows(state);
  const plans = plansOf(state, comparisonOf(state));
  const entries = rows.flatMap((row) =>
    row.kind === "entry" && isUndecided(row.entry) && isMeant(row.entry) ? [row.entry] : [],
  );
  const made = entries.flatMap((entry) => verdictsFor(entry, "accept", plans));
  if (made.length === 0) return { ...state, message: { kind: "all-decided" } };
  return decideAbout(state, made, { kind: "accept-all", count: entries.length }, signature);
}

/** A verdict with who decided it and when. */
const signed = (verdict: Verdict, { subject }: State, at: string | undefined): Verdict => ({
  ...verdict,
  ...(subject.by !== undefined && { by: subject.by }),
  ...(at !== undefined && { at }),
});

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
export function decideAbout(state: State, made: readonly Verdict[], act: Act, { at }: Signature): State {
  const before = state.reviews[state.comparison] ?? [];
  const verdicts = withVerdicts(
    before,
    made.map((verdict) => signed(verdict, state, at)),
    plansOf(state, comparisonOf(state)),
  );
  return acted(state, { verdicts, act, at });
}

/** Takes a verdict away that does not hold, or that somebody no longer means. */
export function discarded(state: State, index: number, verdict: Verdict, { at }: Signature): State {
  const there = atComparison(state, index);
  const verdicts = (state.reviews[index] ?? []).filter((one) => one !== verdict);
  const ids = (refs: Verdict["previous"]): string[] => refs.map(({ id }) => id);
  const act = { kind: "discard", previous: ids(verdict.previous), next: ids(verdict.next) } as const;
  return acted(there, { verdicts, act, at });
}

/** By so much one key moves the threshold, and between these shares. */
const THRESHOLD_STEP = 0.05;
const LEAST_THRESHOLD = 0.05;
const LARGEST_THRESHOLD = 0.95;

/** Another threshold: what the tool decides by itself is proposed anew, what people decided stays. */
export function withThreshold(state: State, by: 1 | -1, { at }: Signature): State {
  const moved = Math.round((state.subject.threshold + by * THRESHOLD_STEP) / THRESHOLD_STEP) * THRESHOLD_STEP;
  const share = Number(Math.max(LEAST_THRESHOLD, Math.min(moved, LARGEST_THRESHOLD)).toFixed(2));
  if (share === state.subject.threshold) return state;
  const verdicts = state.reviews[state.comparison] ?? [];
  return acted(state, { verdicts, act: { kind: "threshold", share }, at, threshold: share });
}

interface Done {
  readonly verdicts: readonly Verdict[];
  readonly act: Act;
  readonly at: string | undefined;
  readonly threshold?: number;
}

function acted(state: State, { verdicts, act, at, threshold = state.subject.threshold }: Done): State {
  const before: Moment = { ...momentOf(state, state.comparison), act, at };
  const done = [...state.done, before].slice(-MOST_UNDONE);
  const next = reviewed(state, { index: state.comparison, verdicts, threshold });
  return { ...next, done, undone: [], message: { kind: "did", act } };
}

const momentOf = ({ reviews, subject }: State, comparison: number): Omit<Moment, "act" | "at"> => ({
  comparison,
  verdicts: reviews[comparison] ?? [],
  threshold: subject.threshold,
});

/** Takes the last act back. */
export function undone(state: State): State {
  const last = state.done.at(-1);
  if (!last) return { ...state, message: { kind: "nothing-to-undo" } };
  const now: Moment = { ...last, ...momentOf(state, last.comparison) };
  const done = state.done.slice(0, -1);
  return { ...returned(state, last), done, undone: [...state.undone, now], message: { kind: "undid", act: last.act } };
}

/** Does what was last taken back again. */
export function redone(state: State): State {
  const last = state.undone.at(-1);
  if (!last) return { ...state, message: { kind: "nothing-to-redo" } };
  const now: Moment = { ...last, ...momentOf(state, last.comparison) };
  const undone = state.undone.slice(0, -1);
  return { ...returned(state, last), done: [...state.done, now], undone, message: { kind: "did", act: last.act } };
}

/** The verdicts and the threshold of a moment, seen where it was. */
function returned(state: State, { comparison, verdicts, threshold, act }: Moment): State {
  const there = reviewed(atComparison(state, comparison), { index: comparison, verdicts, threshold });
  return "previous" in act ? selectTasks(there, act.previous, act.next) : there;
}

const atComparison = (state: State, comparison: number): State =>
  state.comparison === comparison ? state : { ...state, comparison, cursor: 0, listTop: 0, detailTop: 0 };

/** What somebody else wrote into the file of a review is theirs; undoing takes back only what was done here. */
export function withOthers(state: State, index: number, others: ReviewDelta): State {
  const rebased = (moments: readonly Moment[]): Moment[] =>
    moments.map((one) => (one.comparison === index ? { ...one, verdicts: withDelta(one.verdicts, others) } : one));
  const verdicts = withDelta(state.reviews[index] ?? [], others);
  const next = reviewed(state, { index, verdicts, threshold: state.subject.threshold });
  const message = { kind: "others", count: others.added.length + others.removed.length } as const;
  return { ...next, done: rebased(state.done), undone: rebased(state.undone), message };
}

interface Reviewed {
  readonly index: number;
  readonly verdicts: readonly Verdict[];
  readonly threshold: number;
}

/** The state with these verdicts on a comparison; what nobody decided is as the tool proposes it. */
function reviewed(state: State, { index, verdicts, threshold }: Reviewed): State {
  const { subject } = state;
  const reviews = subject.output.comparisons.map((_, i) => (i === index ? verdicts : (state.reviews[i] ?? [])));
  const isCorrected = correctionsOf(reviews) !== correctionsOf(state.reviews);
  if (!isCorrected && threshold === subject.threshold) {
    const proposed = subject.proposed.comparisons[index]!;
    const comparison = applyVerdicts(proposed, verdicts, { ...plansOf(state, proposed), register: subject.register });
    const comparisons = subject.output.comparisons.map((one, i) => (i === index ? comparison : one));
    return { ...state, subject: { ...subject, output: { ...subject.output, comparisons } }, reviews };
  }
  const plans = isCorrected ? correctPlans(subject.read, reviews, subject.register) : subject.plans;
  const named = plans.map((plan, i) => ({ plan, ...subject.proposed.plans[i]! }));
  const proposed = comparePlans(named, { register: subject.register, threshold });
  const again = { ...subject, plans, proposed, threshold };
  return { ...state, subject: { ...again, output: decidedOutput(again, reviews) }, reviews };
}

const correctionsOf = (reviews: readonly (readonly Verdict[])[]): string =>
  reviews
    .map((verdicts) => verdicts.flatMap((one) => (one.kind === "corrected" ? [verdictKey(one)] : [])).join())
    .join("\n");

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

/** Selects the entry of these tasks where the list shows it. */
export function selectTasks(state: State, previous: readonly string[], next: readonly string[]): State {
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
