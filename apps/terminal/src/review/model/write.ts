/** What a reviewer types: a line is opened, and what stands in it or is chosen below it is decided. */
import { taskRef } from "@plandiff/compare";
import type { Entry, Task, Verdict } from "@plandiff/domain";
import { match } from "ts-pattern";
import { type Choice, choicesOf, sideFor, takesSeveral, writtenOf } from "./choices.ts";
import type { Effect } from "./effect.ts";
import { type Signature, decideAbout } from "./moments.ts";
import { plansOf } from "./plans-of.ts";
import { searched } from "./positions.ts";
import { comparisonOf, selectedEntry } from "./select.ts";
import type { FieldOverlay, Misreading, Purpose, Saying, State } from "./state.ts";
import { tasksById } from "./tasks-by-id.ts";
import { fieldOf, textOf } from "../../screen/model/text-field.ts";
import { acceptedFrom } from "./verdicts.ts";

/** The moment after a line was confirmed, and what the world is asked to do. */
export interface Written {
  readonly state: State;
  readonly effects: readonly Effect[];
}

const REFUSED: Partial<Record<Purpose, Saying>> = {
  link: "nothing-to-link",
  split: "nothing-to-part",
  merge: "nothing-to-part",
  supersede: "nothing-to-supersede",
  correct: "nothing-to-correct",
};

/** So many percent are the first proposal for "accept from". */
const USUAL_SHARE = "90";

/** A line for a purpose. */
export function opened(state: State, purpose: Exclude<Purpose, "reading">): State {
  const open = (text: string, more: Partial<FieldOverlay> = {}): State => ({
    ...state,
    overlay: { kind: "field", purpose, field: fieldOf(text), choice: 0, marked: [], ...more },
  });
  if (purpose === "find") return open(state.search?.kind === "text" ? state.search.words : "");
  if (purpose === "above") return open(USUAL_SHARE);
  if (purpose === "export") return open(exportName(state));
  if (purpose === "page-filter")
    return state.overlay.kind === "page" ? open(state.overlay.query, { behind: state.overlay }) : state;
  const entry = selectedEntry(state);
  if (!entry) return { ...state, message: { kind: REFUSED[purpose] ?? "nothing-to-link" } };
  if (purpose === "note") return open(noteOf(entry)?.why ?? "");
  if (purpose === "correct") return open("");
  const side = sideFor(purpose, entry);
  if (side === undefined) return { ...state, message: { kind: REFUSED[purpose] ?? "nothing-to-link" } };
  const own = purpose === "split" || purpose === "merge" ? entry[side] : [];
  // Whoever marks several begins with the one that is most likely missing.
  const choice = own.length;
  return open("", { marked: own, choice });
}

/** A name for the file that is exported to; its end tells the form. */
function exportName({ subject: { output } }: State): string {
  const labels = output.plans.map(({ label }) => label.replaceAll(/[^\p{L}\p{N}]+/gu, "-"));
  return `${[labels[0], labels.at(-1)].join("_")}.docx`;
}

/** The reason for which a task was dropped is said with its being dropped. */
const noteKind = ({ outcome }: Entry): Verdict["kind"] => (outcome === "dropped" ? "dropped" : "note");

const noteOf = (entry: Entry): Verdict | undefined =>
  (entry.verdicts ?? []).findLast(({ kind }) => kind === noteKind(entry));

/** What was typed is done; a line without words decides nothing. */
export function confirmed(state: State, field: FieldOverlay, signature: Signature): Written {
  const closed: State = { ...state, overlay: field.behind ?? { kind: "none" } };
  const only = (next: State): Written => ({ state: next, effects: [] });
  const typed = textOf(field.field).trim();
  const choice = choicesOf(state)[field.choice];
  return match(field.purpose)
    .with("note", () => only(typed === "" ? closed : noted(closed, typed, signature)))
    .with("above", () => only(acceptedFrom(closed, shareOf(typed), signature)))
    .with("export", () => ({ state: closed, effects: typed === "" ? [] : [{ kind: "export" as const, name: typed }] }))
    .with("page-filter", () => only(field.behind ? { ...state, overlay: { ...field.behind, query: typed } } : closed))
    .with("find", () => only(choice?.kind === "search" ? searched(closed, choice.search) : state))
    .with("correct", () => only(choice?.kind === "misreading" ? reading(state, choice.misreading) : state))
    .with("reading", () => only(field.about ? corrected(closed, field.about, { typed, signature }) : closed))
    .with("link", "split", "merge", "supersede", (purpose) =>
      only(tookIn({ before: state, closed }, purpose, { marked: field.marked, choice, signature })),
    )
    .exhaustive();
}

/** "90", "90 %", "0,9" as a share; nothing where it is none. */
function shareOf(typed: string): number | undefined {
  const number = /^(\d+(?:[.,]\d+)?) ?%?$/.exec(typed)?.[1];
  if (number === undefined) return undefined;
  const value = Number(number.replace(",", "."));
  const share = value > 1 || typed.endsWith("%") ? value / 100 : value;
  return share <= 1 ? share : undefined;
}

function noted(state: State, why: string, signature: Signature): State {
  const entry = selectedEntry(state);
  if (!entry) return state;
  const { before, after } = sidesOf(entry, state);
  const note: Verdict = { kind: noteKind(entry), previous: before.map(taskRef), next: after.map(taskRef), why };
  return decideAbout(state, [note], { kind: "note", previous: entry.previous, next: entry.next }, signature);
}

const sidesOf = (entry: Entry, state: State): { readonly before: readonly Task[]; readonly after: readonly Task[] } => {
  const { previous, next } = plansOf(state, comparisonOf(state));
  return { before: tasksById(previous, entry.previous), after: tasksById(next, entry.next) };
};

interface TakingIn {
  readonly marked: readonly string[];
  readonly choice: Choice | undefined;
  readonly signature: Signature;
}

const VERDICTS = { link: "same", split: "split", merge: "merged", supersede: "superseded" } as const;

/** The entry's own task with the tasks that were chosen; the chosen line counts where too few are marked. */
function tookIn(
  { before, closed }: { readonly before: State; readonly closed: State },
  purpose: keyof typeof VERDICTS,
  { marked, choice, signature }: TakingIn,
): State {
  const entry = selectedEntry(before);
  const side = entry && sideFor(purpose, entry);
  if (!entry || side === undefined) return closed;
  const fewest = purpose === "split" || purpose === "merge" ? 2 : 1;
  const pointed = choice?.kind === "task" ? [choice.id] : [];
  const ids = takesSeveral(purpose) && marked.length >= fewest ? marked : [...new Set([...marked, ...pointed])];
  if (ids.length < fewest) return { ...before, message: { kind: "mark-more" } };
  const plans = plansOf(before, comparisonOf(before));
  const chosen = tasksById(plans[side], ids);
  const own = tasksById(plans[side === "next" ? "previous" : "next"], entry[side === "next" ? "previous" : "next"]);
  const [previous, next] = side === "next" ? [own, chosen] : [chosen, own];
  const verdict: Verdict = { kind: VERDICTS[purpose], previous: previous.map(taskRef), next: next.map(taskRef) };
  const act = { kind: purpose, previous: previous.map(({ id }) => id), next: next.map(({ id }) => id) };
  return decideAbout(closed, [verdict], act, signature);
}

/** A line that holds what a field was read from, to be mended. */
function reading(state: State, about: Misreading): State {
  const task = taskOf(state, about);
  if (!task) return state;
  const field = fieldOf(writtenOf(task, about.field));
  return { ...state, overlay: { kind: "field", purpose: "reading", field, choice: 0, marked: [], about } };
}

const taskOf = (state: State, { side, id }: Misreading): Task | undefined =>
  tasksById(plansOf(state, comparisonOf(state))[side], [id])[0];

function corrected(
  state: State,
  about: Misreading,
  { typed, signature }: { readonly typed: string; readonly signature: Signature },
): State {
  const task = taskOf(state, about);
  if (!task || typed === writtenOf(task, about.field)) return state;
  const none = { previous: [], next: [] };
  const verdict: Verdict = {
    ...none,
    kind: "corrected",
    [about.side]: [taskRef(task)],
    field: about.field,
    written: typed,
  };
  return decideAbout(state, [verdict], { ...none, kind: "correct", [about.side]: [about.id] }, signature);
}
