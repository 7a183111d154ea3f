/** Moments: verdicts and threshold take effect as one act, which is taken back and done again; the comparison follows them. */
import {
  type ReviewDelta,
  applyVerdicts,
  comparePlans,
  correctPlans,
  verdictKey,
  withDelta,
  withVerdicts,
} from "@plandiff/compare";
import type { Entry, Verdict } from "@plandiff/domain";
import { plansOf } from "./plans-of.ts";
import { comparisonOf, selectedEntry } from "./select.ts";
import { selectTasks } from "./selecting.ts";
import { type Act, type Moment, type State, decidedOutput } from "./state.ts";

/** Who decides, and when. */
export interface Signature {
  readonly at: string | undefined;
}

/** Acts that can be taken back; a reviewer who wants more than this back starts over. */
const MOST_UNDONE = 1000;

/** A verdict with who decided it and when. */
const signed = (verdict: Verdict, { subject }: State, at: string | undefined): Verdict => ({
  ...verdict,
  ...(subject.by !== undefined && { by: subject.by }),
  ...(at !== undefined && { at }),
});

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
  const others = state.undone.slice(0, -1);
  return {
    ...returned(state, last),
    done: [...state.done, now],
    undone: others,
    message: { kind: "did", act: last.act },
  };
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
  return {
    ...stayingAt(selectedEntry(state), next),
    done: rebased(state.done),
    undone: rebased(state.undone),
    message,
  };
}

/** What is typed is about the entry that it was begun for: it stays selected, or the line is closed. */
function stayingAt(before: Entry | undefined, state: State): State {
  if (!before) return state;
  const there = selectTasks(state, before.previous, before.next);
  const now = selectedEntry(there);
  const isSame = now && sharesTask(now, before);
  return isSame || there.overlay.kind !== "field" ? there : { ...there, overlay: { kind: "none" } };
}

const sharesTask = (a: Entry, b: Entry): boolean =>
  a.previous.some((id) => b.previous.includes(id)) || a.next.some((id) => b.next.includes(id));

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
