/** The ledger of a comparison: every link, every task left over, with its changes and its evidence. */
import { type Alternative, type Entry, type Plan, type Task, patchBetween } from "@plandiff/domain";
import { type DescriptionContext, describeTask } from "./describe/describe-task.ts";
import { describeMany } from "./describe/describe-many.ts";
import { evidenceOf } from "./match/evidence.ts";
import type { Link, Supersession } from "./match/link.ts";
import type { Matching } from "./match/match-plans.ts";
import { type Groups, groupPositions } from "./match/integers.ts";
import { type ScoredPair, pairAt } from "./match/score-candidates.ts";

/** Runners-up less likely than this are not worth a line. */
const LEAST_ALTERNATIVE = 0.1;
const ALTERNATIVES = 3;

/** Turns what matching found into entries: in the order of the previous plan, then what was added. */
export function entriesOf(previous: Plan, next: Plan, matching: Matching, context: DescriptionContext): Entry[] {
  const tasks = { previous: previous.tasks, next: next.tasks };
  const runnersUp = indexRunnersUp(matching);
  const superseded = indexSupersessions(matching);
  const alternatives = (link: {
    previous: readonly number[];
    next: readonly number[];
  }): { alternatives?: Alternative[] } => alternativesOf(link, runnersUp, tasks);
  const linked = matching.links.map((link) => ({
    at: link.previous[0]!,
    entry: { ...entryOf(link, tasks, matching, context), ...alternatives(link) },
  }));
  const linkedPrevious = new Set(matching.links.flatMap((link) => link.previous));
  const linkedNext = new Set(matching.links.flatMap((link) => link.next));
  const dropped = previous.tasks.flatMap((task, i) =>
    linkedPrevious.has(i)
      ? []
      : [{ at: i, entry: leftOver("dropped", { task, index: i }, { superseded, runnersUp, tasks }) }],
  );
  const added = next.tasks.flatMap((task, j) =>
    linkedNext.has(j) ? [] : [leftOver("added", { task, index: j }, { superseded, runnersUp, tasks })],
  );
  const inOrder = [...linked, ...dropped].toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
  return [...inOrder, ...added];
}

interface Tasks {
  readonly previous: readonly Task[];
  readonly next: readonly Task[];
}

function entryOf(link: Link, tasks: Tasks, matching: Matching, context: DescriptionContext): Entry {
  const previous = link.previous.map((i) => tasks.previous[i]!);
  const next = link.next.map((j) => tasks.next[j]!);
  const common = {
    outcome: link.kind,
    previous: previous.map(({ id }) => id),
    next: next.map(({ id }) => id),
    confidence: rounded(link.confidence),
    evidence: evidenceOf(link.pairs, matching),
  };
  if (link.kind === "split") return { ...common, changes: describeMany(previous, next, context), parts: next };
  if (link.kind === "merged") return { ...common, changes: describeMany(previous, next, context), task: next[0]! };
  const changes = describeTask(previous[0]!, next[0]!, context);
  return { ...common, changes, patch: patchBetween(previous[0]!, next[0]!, changes) };
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** The likelier scored pairs of every task. */
interface RunnersUp {
  readonly ofPrevious: (task: number) => readonly ScoredPair[];
  readonly ofNext: (task: number) => readonly ScoredPair[];
}

function indexRunnersUp({ scored, previous, next }: Matching): RunnersUp {
  const pairsIn =
    ({ begin, members }: Groups): ((task: number) => ScoredPair[]) =>
    (task) => {
      const pairs: ScoredPair[] = [];
      for (let at = begin[task]!; at < begin[task + 1]!; at++)
        if (scored.confidence[members[at]!]! >= LEAST_ALTERNATIVE) pairs.push(pairAt(scored, members[at]!));
      return pairs;
    };
  return {
    ofPrevious: pairsIn(groupPositions(scored.previous, previous.length)),
    ofNext: pairsIn(groupPositions(scored.next, next.length)),
  };
}

/** The supersessions that each task stands in. */
interface Superseded {
  readonly byPrevious: ReadonlyMap<number, readonly Supersession[]>;
  readonly byNext: ReadonlyMap<number, readonly Supersession[]>;
}

const indexSupersessions = ({ supersessions }: Matching): Superseded => ({
  byPrevious: Map.groupBy(supersessions, ({ previous }) => previous),
  byNext: Map.groupBy(supersessions, ({ next }) => next),
});

function alternativesOf(
  { previous, next }: { previous: readonly number[]; next: readonly number[] },
  { ofPrevious, ofNext }: RunnersUp,
  tasks: Tasks,
): { alternatives?: Alternative[] } {
  const isSeen = (pair: ScoredPair): boolean => previous.includes(pair.previous);
  const others = [
    ...previous.flatMap(ofPrevious).filter((pair) => !next.includes(pair.next)),
    ...next.flatMap(ofNext).filter((pair) => !isSeen(pair)),
  ];
  if (others.length === 0) return {};
  const best = others.toSorted((a, b) => b.odds - a.odds).slice(0, ALTERNATIVES);
  return {
    alternatives: best.map((pair) => ({
      previous: tasks.previous[pair.previous]!.id,
      next: tasks.next[pair.next]!.id,
      confidence: rounded(pair.confidence),
    })),
  };
}

interface LeftOverContext {
  readonly superseded: Superseded;
  readonly runnersUp: RunnersUp;
  readonly tasks: Tasks;
}

function leftOver(
  outcome: "dropped" | "added",
  { task, index }: { task: Task; index: number },
  { superseded, runnersUp, tasks }: LeftOverContext,
): Entry {
  const isDropped = outcome === "dropped";
  const rivals = (isDropped ? runnersUp.ofPrevious : runnersUp.ofNext)(index);
  const best = Math.max(0, ...rivals.map(({ confidence }) => confidence));
  const links = (isDropped ? superseded.byPrevious : superseded.byNext).get(index) ?? [];
  const partners = links.map((each) => (isDropped ? tasks.next[each.next]!.id : tasks.previous[each.previous]!.id));
  const words = links.flatMap((each) => each.words).slice(0, 6);
  return {
    outcome,
    previous: isDropped ? [task.id] : [],
    next: isDropped ? [] : [task.id],
    confidence: rounded(1 - best),
    evidence: links.length > 0 ? [{ field: "deliverables", weight: 0, says: "planned-product-cited", words }] : [],
    ...alternativesOf({ previous: isDropped ? [index] : [], next: isDropped ? [] : [index] }, runnersUp, tasks),
    changes: [],
    ...(!isDropped && { task }),
    ...(links.length > 0 && (isDropped ? { supersededBy: partners } : { supersedes: partners })),
  };
}
