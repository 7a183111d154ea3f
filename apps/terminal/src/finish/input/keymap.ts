/** The one table of keys: what they do, where, and which words explain them. Help and hint line are made from it. */
import { fieldActionFor } from "../../review/input/field-keys.ts";
import type { Action } from "../model/action.ts";
import type { Purpose, State } from "../model/state.ts";

/** What a binding is called in the texts. */
export type BindingName =
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
  | "lead"
  | "coordinating"
  | "schedule"
  | "deliverables"
  | "add"
  | "split"
  | "merge"
  | "move-down"
  | "move-up"
  | "undo"
  | "redo"
  | "down"
  | "up"
  | "page-down"
  | "page-up"
  | "half-down"
  | "half-up"
  | "first"
  | "last"
  | "other-pane"
  | "back"
  | "checklist"
  | "language"
  | "help"
  | "leave"
  | "interrupt";

/** The sections of the help. */
export type Section = "decide" | "write" | "move" | "program";

/** Keys that do one thing. */
export interface Binding {
  readonly name: BindingName;
  readonly keys: readonly string[];
  /** Does it work while help or checklist lie over the screen, too? */
  readonly everywhere?: true;
  readonly section: Section;
  readonly action: Action;
  /** Named in the hint line; where there is no room for all, those with a larger number are left out first. */
  readonly hint?: number;
}

const typed = (purpose: Purpose): Action => ({ kind: "open-field", purpose });
const step = (by: 1 | -1, stride: "line" | "half" | "page"): Action => ({ kind: "step", by, stride });
const answer = (as: "yes" | "no", everywhere: boolean): Action => ({ kind: "answer", as, everywhere });

/** Every key, in the order of the help. The first key of a binding is the one that hints name. */
export const KEYMAP: readonly Binding[] = [
  { name: "yes", keys: ["y"], section: "decide", action: answer("yes", false), hint: 1 },
  { name: "no", keys: ["n"], section: "decide", action: answer("no", false), hint: 1 },
  { name: "yes-everywhere", keys: ["Y"], section: "decide", action: answer("yes", true) },
  { name: "no-everywhere", keys: ["N"], section: "decide", action: answer("no", true) },
  { name: "next-question", keys: ["]"], section: "decide", action: { kind: "question", by: 1 }, hint: 6 },
  { name: "previous-question", keys: ["["], section: "decide", action: { kind: "question", by: -1 } },
  { name: "next-unsettled", keys: ["."], section: "decide", action: { kind: "unsettled", by: 1 }, hint: 2 },
  { name: "previous-unsettled", keys: [","], section: "decide", action: { kind: "unsettled", by: -1 } },
  { name: "keep", keys: ["t"], section: "decide", action: { kind: "keep" }, hint: 4 },
  { name: "leave-task", keys: ["x"], section: "decide", action: typed("leave"), hint: 4 },
  { name: "follow-up", keys: ["f"], section: "decide", action: typed("follow-up") },
  { name: "undo", keys: ["u"], section: "decide", action: { kind: "undo" }, hint: 3 },
  { name: "redo", keys: ["U"], section: "decide", action: { kind: "redo" } },
  { name: "text", keys: ["e"], section: "write", action: typed("text"), hint: 3 },
  { name: "lead", keys: ["c"], section: "write", action: typed("lead"), hint: 5 },
  { name: "coordinating", keys: ["p"], section: "write", action: typed("coordinating"), hint: 7 },
  { name: "schedule", keys: ["s"], section: "write", action: typed("schedule"), hint: 5 },
  { name: "deliverables", keys: ["d"], section: "write", action: typed("deliverables"), hint: 7 },
  { name: "add", keys: ["a"], section: "write", action: typed("add"), hint: 6 },
  { name: "split", keys: ["S"], section: "write", action: { kind: "split" } },
  { name: "merge", keys: ["m"], section: "write", action: { kind: "merge" } },
  { name: "move-down", keys: ["J"], section: "write", action: { kind: "move", by: 1 } },
  { name: "move-up", keys: ["K"], section: "write", action: { kind: "move", by: -1 } },
  { name: "down", keys: ["j", "down"], everywhere: true, section: "move", action: step(1, "line") },
  { name: "up", keys: ["k", "up"], everywhere: true, section: "move", action: step(-1, "line") },
  { name: "page-down", keys: ["pagedown", "space"], everywhere: true, section: "move", action: step(1, "page") },
  { name: "page-up", keys: ["pageup"], everywhere: true, section: "move", action: step(-1, "page") },
  { name: "half-down", keys: ["ctrl+d"], section: "move", action: step(1, "half") },
  { name: "half-up", keys: ["ctrl+u"], section: "move", action: step(-1, "half") },
  { name: "first", keys: ["g", "home"], everywhere: true, section: "move", action: { kind: "edge", to: "first" } },
  { name: "last", keys: ["G", "end"], everywhere: true, section: "move", action: { kind: "edge", to: "last" } },
  { name: "other-pane", keys: ["tab", "shift+tab", "enter"], section: "move", action: { kind: "other-pane" } },
  { name: "back", keys: ["esc"], everywhere: true, section: "move", action: { kind: "back" } },
  { name: "checklist", keys: ["v"], everywhere: true, section: "program", action: { kind: "checklist" }, hint: 2 },
  { name: "language", keys: ["L"], everywhere: true, section: "program", action: { kind: "other-language" } },
  { name: "help", keys: ["?"], everywhere: true, section: "program", action: { kind: "help" }, hint: 1 },
  { name: "leave", keys: ["q"], everywhere: true, section: "program", action: { kind: "leave" }, hint: 1 },
  { name: "interrupt", keys: ["ctrl+c"], everywhere: true, section: "program", action: { kind: "interrupt" } },
];

/** What a key does at this moment; nothing where it is not bound. */
export function actionFor(key: string, { overlay }: Pick<State, "overlay">): Action | undefined {
  if (overlay.kind === "field") return typingAction(key);
  return KEYMAP.find(({ keys, everywhere }) => (overlay.kind === "none" || everywhere) && keys.includes(key))?.action;
}

/** While a line is typed, tab takes over what is offered; there is no editor, and the program cannot be set aside. */
function typingAction(key: string): Action | undefined {
  const action = fieldActionFor(key);
  if (action?.kind === "mark") return { kind: "complete" };
  return action?.kind === "editor" || action?.kind === "suspend" ? undefined : action;
}
