/** Notes and links that a reviewer types: a line is opened, and what stands in it is decided. */
import { taskRef } from "@plandiff/compare";
import type { Entry, Verdict } from "@plandiff/domain";
import { type Partner, partnersFor } from "./partners.ts";
import { comparisonOf, selectedRow } from "./select.ts";
import type { State } from "./state.ts";
import { fieldOf, textOf } from "./text-field.ts";
import { type Signature, plansOf, signed, withActs } from "./verdicts.ts";

const selectedEntry = (state: State): Entry | undefined => {
  const row = selectedRow(state);
  return row?.kind === "entry" ? row.entry : undefined;
};

/** A line for a note on the selected entry, or for the task to link it to. */
export function opened(state: State, purpose: "note" | "link"): State {
  const entry = selectedEntry(state);
  if (!entry) return state;
  const isAlone = entry.outcome === "dropped" || entry.outcome === "added";
  if (purpose === "link" && !isAlone) return { ...state, message: { kind: "nothing-to-link" } };
  const written = (entry.verdicts ?? []).findLast(({ kind }) => kind === noteKind(entry))?.why ?? "";
  return {
    ...state,
    overlay: { kind: "field", purpose, field: fieldOf(purpose === "note" ? written : ""), choice: 0 },
  };
}

/** The reason for which a task was dropped is said with its being dropped. */
const noteKind = ({ outcome }: Entry): Verdict["kind"] => (outcome === "dropped" ? "dropped" : "note");

/** The tasks that can be linked to the selected one and hold what was typed. */
export function partners(state: State): readonly Partner[] {
  const entry = selectedEntry(state);
  const { overlay, subject } = state;
  if (!entry || overlay.kind !== "field" || overlay.purpose !== "link") return [];
  return partnersFor(entry, comparisonOf(state), { plans: subject.plans, query: textOf(overlay.field) });
}

/** What was typed is decided; a line without words decides nothing. */
export function confirmed(state: State, { at }: Signature): State {
  const entry = selectedEntry(state);
  const { overlay } = state;
  if (!entry || overlay.kind !== "field") return state;
  const closed: State = { ...state, overlay: { kind: "none" } };
  const { previous, next } = plansOf(state, comparisonOf(state));
  const before = previous.tasks.filter(({ id }) => entry.previous.includes(id));
  const after = next.tasks.filter(({ id }) => entry.next.includes(id));
  if (overlay.purpose === "note") {
    const why = textOf(overlay.field).trim();
    if (why === "") return closed;
    const note: Verdict = { kind: noteKind(entry), previous: before.map(taskRef), next: after.map(taskRef), why };
    return withActs(closed, [signed(note, state, at)], { kind: "note", previous: entry.previous, next: entry.next });
  }
  const partner = partners(state)[overlay.choice];
  if (!partner) return state;
  const [from, to] = partner.side === "next" ? [before[0]!, partner.task] : [partner.task, after[0]!];
  const link: Verdict = { kind: "same", previous: [taskRef(from)], next: [taskRef(to)] };
  return withActs(closed, [signed(link, state, at)], { kind: "link", previous: [from.id], next: [to.id] });
}
