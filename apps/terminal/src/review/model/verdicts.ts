/** What a reviewer says of entries: which are decided, accepting and rejecting them, one or many. */
import { taskRef } from "@plandiff/compare";
import type { Comparison, Entry, Verdict } from "@plandiff/domain";
import { groupOf } from "@plandiff/report";
import { type Signature, decideAbout } from "./moments.ts";
import { type Plans, plansOf } from "./plans-of.ts";
import { rememberLast } from "../../screen/model/remember.ts";
import { comparisonOf, listRows, selectedEntry, selectedRow } from "./select.ts";
import { selectEntry } from "./selecting.ts";
import type { State } from "./state.ts";
import { tasksById } from "./tasks-by-id.ts";

/** Has a person still to look at the entry? What is unchanged needs no look. */
export const isUndecided = (entry: Entry): boolean =>
  entry.outcome === "possible" || (!hasVerdict(entry) && groupOf(entry) !== "unchanged");

/** Did a person decide about it? That it was read rightly says nothing of what became of it. */
export const hasVerdict = ({ verdicts = [] }: Entry): boolean => verdicts.some(({ kind }) => kind !== "corrected");

/** How many of the entries that need a look have had it. */
export const progressOf = rememberLast(({ entries }: Comparison): { readonly done: number; readonly all: number } => {
  const open = entries.filter(isUndecided);
  const looked = entries.filter((entry) => entry.verdicts !== undefined && hasVerdict(entry) && !isUndecided(entry));
  return { done: looked.length, all: looked.length + open.length };
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
