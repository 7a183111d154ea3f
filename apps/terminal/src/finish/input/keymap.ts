/** The one table of keys: what they do, where, and which words explain them. Help and hint line are made from it. */
import { type Binding as Row, type SharedName, boundTo, shared } from "../../screen/input/bindings.ts";
import { fieldActionFor } from "../../screen/input/field-keys.ts";
import type { Action } from "../model/action.ts";
import type { Purpose, State } from "../model/state.ts";

/** What a binding is called in the texts. */
export type BindingName =
  | SharedName
  | "yes"
  | "no"
  | "yes-everywhere"
  | "no-everywhere"
  | "next-question"
  | "previous-question"
  | "next-unsettled"
  | "previous-unsettled"
  | "keep"
  | "leave-task"
  | "follow-up"
  | "text"
  | "text-in-editor"
  | "lead"
  | "coordinating"
  | "schedule"
  | "deliverables"
  | "add"
  | "split"
  | "merge"
  | "move-down"
  | "move-up"
  | "checklist"
  | "help";

/** The sections of the help. */
export type Section = "decide" | "write" | "move" | "program";

/** Keys that do one thing. */
export type Binding = Row<BindingName, Section, Action>;

const typed = (purpose: Purpose): Action => ({ kind: "open-field", purpose });
const answer = (as: "yes" | "no", everywhere: boolean): Action => ({ kind: "answer", as, everywhere });

/** Every key, in the order of the help. The first key of a binding is the one that hints name. */
export const KEYMAP: readonly Binding[] = [
  { name: "yes", keys: ["y"], scope: "screen", section: "decide", action: answer("yes", false), hint: 1 },
  { name: "no", keys: ["n"], scope: "screen", section: "decide", action: answer("no", false), hint: 1 },
  { name: "yes-everywhere", keys: ["Y"], scope: "screen", section: "decide", action: answer("yes", true) },
  { name: "no-everywhere", keys: ["N"], scope: "screen", section: "decide", action: answer("no", true) },
  {
    name: "next-question",
    keys: ["]"],
    scope: "screen",
    section: "decide",
    action: { kind: "question", by: 1 },
    hint: 6,
  },
  { name: "previous-question", keys: ["["], scope: "screen", section: "decide", action: { kind: "question", by: -1 } },
  {
    name: "next-unsettled",
    keys: ["."],
    scope: "screen",
    section: "decide",
    action: { kind: "unsettled", by: 1 },
    hint: 2,
  },
  {
    name: "previous-unsettled",
    keys: [","],
    scope: "screen",
    section: "decide",
    action: { kind: "unsettled", by: -1 },
  },
  { name: "keep", keys: ["t"], scope: "screen", section: "decide", action: { kind: "keep" }, hint: 4 },
  { name: "leave-task", keys: ["x"], scope: "screen", section: "decide", action: typed("leave"), hint: 4 },
  { name: "follow-up", keys: ["f"], scope: "screen", section: "decide", action: typed("follow-up") },
  ...shared("undo", "redo"),
  { name: "text", keys: ["e"], scope: "screen", section: "write", action: typed("text"), hint: 3 },
  { name: "text-in-editor", keys: ["E"], scope: "screen", section: "write", action: { kind: "text-in-editor" } },
  { name: "lead", keys: ["c"], scope: "screen", section: "write", action: typed("lead"), hint: 5 },
  { name: "coordinating", keys: ["p"], scope: "screen", section: "write", action: typed("coordinating"), hint: 7 },
  { name: "schedule", keys: ["s"], scope: "screen", section: "write", action: typed("schedule"), hint: 5 },
  { name: "deliverables", keys: ["d"], scope: "screen", section: "write", action: typed("deliverables"), hint: 7 },
  { name: "add", keys: ["a"], scope: "screen", section: "write", action: typed("add"), hint: 6 },
  { name: "split", keys: ["S"], scope: "screen", section: "write", action: { kind: "split" } },
  { name: "merge", keys: ["m"], scope: "screen", section: "write", action: { kind: "merge" } },
  { name: "move-down", keys: ["J"], scope: "screen", section: "write", action: { kind: "move", by: 1 } },
  { name: "move-up", keys: ["K"], scope: "screen", section: "write", action: { kind: "move", by: -1 } },
  ...shared("down", "up", "page-down", "page-up", "half-down", "half-up", "first", "last"),
  ...shared("other-pane", "enter", "back"),
  { name: "checklist", keys: ["v"], scope: "everywhere", section: "program", action: { kind: "checklist" }, hint: 2 },
  ...shared("mouse", "language"),
  { name: "help", keys: ["?"], scope: "everywhere", section: "program", action: { kind: "help" }, hint: 1 },
  ...shared("suspend", "leave", "interrupt"),
];

/** What a key does at this moment; nothing where it is not bound. */
export function actionFor(key: string, { overlay }: Pick<State, "overlay">): Action | undefined {
  if (overlay.kind === "field") return typingAction(key);
  return boundTo(KEYMAP, key, overlay.kind === "none" ? "screen" : "page");
}

/** While a line is typed, tab takes over what is offered. */
function typingAction(key: string): Action | undefined {
  const action = fieldActionFor(key);
  return action?.kind === "mark" ? { kind: "complete" } : action;
}
