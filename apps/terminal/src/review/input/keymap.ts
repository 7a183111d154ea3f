/** The one table of keys: what they do, where, and which words explain them. Help, hint line, pages of the docs and user's keys follow it. */
import type { Action } from "../model/action.ts";
import { GROUPS, type PageName, type State } from "../model/state.ts";
import { fieldActionFor } from "./field-keys.ts";

/** What a binding is called in the texts, and in a user's own file of keys. */
export type BindingName =
  | "accept"
  | "reject"
  | "accept-group"
  | "accept-all"
  | "accept-above"
  | "link"
  | "split"
  | "merge"
  | "supersede"
  | "correct"
  | "note"
  | "note-in-editor"
  | "undo"
  | "redo"
  | "next-undecided"
  | "previous-undecided"
  | "lower-threshold"
  | "raise-threshold"
  | "discard"
  | "down"
  | "up"
  | "page-down"
  | "page-up"
  | "half-down"
  | "half-up"
  | "first"
  | "last"
  | "other-pane"
  | "enter"
  | "back"
  | "detail-down"
  | "detail-up"
  | "filter-possible"
  | "filter-changed"
  | "filter-regrouped"
  | "filter-added"
  | "filter-dropped"
  | "filter-unchanged"
  | "filter-all"
  | "next-filter"
  | "previous-filter"
  | "find"
  | "page-filter"
  | "next-comparison"
  | "previous-comparison"
  | "summary"
  | "lineage"
  | "parties"
  | "schedule"
  | "log"
  | "problems"
  | "copy-task"
  | "copy-redline"
  | "export"
  | "mouse"
  | "language"
  | "help"
  | "suspend"
  | "leave"
  | "interrupt";

/** Where a key works: on the screen, on a page that lies over it, or in both. */
export type Scope = "screen" | "page" | "everywhere";

/** The sections of the help. */
export type Section = "decide" | "move" | "show" | "program";

/** Keys that do one thing. */
export interface Binding {
  readonly name: BindingName;
  readonly keys: readonly string[];
  readonly scope: Scope;
  readonly section: Section;
  readonly action: Action;
  /** Named in the hint line; where there is no room for all, those with a larger number are left out first. */
  readonly hint?: number;
}

const step = (by: 1 | -1, stride: "line" | "half" | "page"): Action => ({ kind: "step", by, stride });
const field = (purpose: Extract<Action, { kind: "open-field" }>["purpose"]): Action => ({
  kind: "open-field",
  purpose,
});
const page = (name: PageName): Action => ({ kind: "page", page: name });

/** Every key of the review, in the order of the help. The first key of a binding is the one that hints name. */
export const KEYMAP: readonly Binding[] = [
  {
    name: "accept",
    keys: ["y"],
    scope: "screen",
    section: "decide",
    action: { kind: "decide", as: "accept" },
    hint: 1,
  },
  {
    name: "reject",
    keys: ["n"],
    scope: "screen",
    section: "decide",
    action: { kind: "decide", as: "reject" },
    hint: 1,
  },
  {
    name: "accept-group",
    keys: ["Y"],
    scope: "screen",
    section: "decide",
    action: { kind: "accept-all", of: "group" },
  },
  { name: "accept-all", keys: ["A"], scope: "screen", section: "decide", action: { kind: "accept-all", of: "shown" } },
  { name: "accept-above", keys: ["C"], scope: "screen", section: "decide", action: field("above") },
  { name: "link", keys: ["r"], scope: "screen", section: "decide", action: field("link"), hint: 3 },
  { name: "split", keys: ["s"], scope: "screen", section: "decide", action: field("split") },
  { name: "merge", keys: ["m"], scope: "screen", section: "decide", action: field("merge") },
  { name: "supersede", keys: ["p"], scope: "screen", section: "decide", action: field("supersede") },
  { name: "correct", keys: ["x"], scope: "screen", section: "decide", action: field("correct") },
  { name: "note", keys: ["e"], scope: "screen", section: "decide", action: field("note"), hint: 5 },
  { name: "note-in-editor", keys: ["E"], scope: "screen", section: "decide", action: { kind: "editor" } },
  { name: "undo", keys: ["u"], scope: "everywhere", section: "decide", action: { kind: "undo" }, hint: 3 },
  { name: "redo", keys: ["U"], scope: "everywhere", section: "decide", action: { kind: "redo" } },
  {
    name: "next-undecided",
    keys: ["."],
    scope: "screen",
    section: "decide",
    action: { kind: "undecided", by: 1 },
    hint: 4,
  },
  {
    name: "previous-undecided",
    keys: [","],
    scope: "screen",
    section: "decide",
    action: { kind: "undecided", by: -1 },
  },
  { name: "lower-threshold", keys: ["("], scope: "screen", section: "decide", action: { kind: "threshold", by: -1 } },
  { name: "raise-threshold", keys: [")"], scope: "screen", section: "decide", action: { kind: "threshold", by: 1 } },
  { name: "discard", keys: ["d"], scope: "page", section: "decide", action: { kind: "discard" } },
  { name: "down", keys: ["j", "down"], scope: "everywhere", section: "move", action: step(1, "line"), hint: 4 },
  { name: "up", keys: ["k", "up"], scope: "everywhere", section: "move", action: step(-1, "line"), hint: 5 },
  { name: "page-down", keys: ["pagedown", "space"], scope: "everywhere", section: "move", action: step(1, "page") },
  { name: "page-up", keys: ["pageup"], scope: "everywhere", section: "move", action: step(-1, "page") },
  { name: "half-down", keys: ["ctrl+d"], scope: "everywhere", section: "move", action: step(1, "half") },
  { name: "half-up", keys: ["ctrl+u"], scope: "everywhere", section: "move", action: step(-1, "half") },
  { name: "first", keys: ["g", "home"], scope: "everywhere", section: "move", action: { kind: "edge", to: "first" } },
  { name: "last", keys: ["G", "end"], scope: "everywhere", section: "move", action: { kind: "edge", to: "last" } },
  {
    name: "other-pane",
    keys: ["tab", "shift+tab"],
    scope: "screen",
    section: "move",
    action: { kind: "other-pane" },
    hint: 2,
  },
  { name: "enter", keys: ["enter", "l", "right"], scope: "everywhere", section: "move", action: { kind: "enter" } },
  { name: "back", keys: ["esc", "h", "left"], scope: "everywhere", section: "move", action: { kind: "back" } },
  { name: "detail-down", keys: ["J"], scope: "screen", section: "move", action: { kind: "scroll-detail", by: 1 } },
  { name: "detail-up", keys: ["K"], scope: "screen", section: "move", action: { kind: "scroll-detail", by: -1 } },
  ...GROUPS.map((group, index): Binding => ({
    name: `filter-${group}`,
    keys: [String(index + 1)],
    scope: "screen",
    section: "show",
    action: { kind: "filter", to: group },
  })),
  { name: "filter-all", keys: ["0"], scope: "screen", section: "show", action: { kind: "filter", to: "all" } },
  {
    name: "next-filter",
    keys: ["f"],
    scope: "screen",
    section: "show",
    action: { kind: "next-filter", by: 1 },
    hint: 2,
  },
  { name: "previous-filter", keys: ["F"], scope: "screen", section: "show", action: { kind: "next-filter", by: -1 } },
  { name: "find", keys: ["/"], scope: "screen", section: "show", action: field("find"), hint: 2 },
  { name: "page-filter", keys: ["/"], scope: "page", section: "show", action: field("page-filter"), hint: 2 },
  {
    name: "next-comparison",
    keys: ["]"],
    scope: "everywhere",
    section: "show",
    action: { kind: "comparison", by: 1 },
    hint: 3,
  },
  {
    name: "previous-comparison",
    keys: ["["],
    scope: "everywhere",
    section: "show",
    action: { kind: "comparison", by: -1 },
  },
  { name: "summary", keys: ["T"], scope: "everywhere", section: "show", action: page("summary") },
  { name: "lineage", keys: ["t"], scope: "everywhere", section: "show", action: page("lineage"), hint: 6 },
  { name: "parties", keys: ["P"], scope: "everywhere", section: "show", action: page("parties"), hint: 6 },
  { name: "schedule", keys: ["S"], scope: "everywhere", section: "show", action: page("schedule"), hint: 6 },
  { name: "log", keys: ["O"], scope: "everywhere", section: "show", action: page("log") },
  { name: "problems", keys: ["V"], scope: "everywhere", section: "show", action: page("problems") },
  { name: "copy-task", keys: ["c"], scope: "screen", section: "program", action: { kind: "copy", what: "task" } },
  { name: "copy-redline", keys: ["D"], scope: "screen", section: "program", action: { kind: "copy", what: "redline" } },
  { name: "export", keys: ["X"], scope: "screen", section: "program", action: field("export"), hint: 6 },
  { name: "mouse", keys: ["M"], scope: "everywhere", section: "program", action: { kind: "mouse" } },
  {
    name: "language",
    keys: ["L"],
    scope: "everywhere",
    section: "program",
    action: { kind: "other-language" },
    hint: 6,
  },
  { name: "help", keys: ["?"], scope: "everywhere", section: "program", action: page("help"), hint: 1 },
  { name: "suspend", keys: ["ctrl+z"], scope: "everywhere", section: "program", action: { kind: "suspend" } },
  { name: "leave", keys: ["q"], scope: "everywhere", section: "program", action: { kind: "leave" }, hint: 1 },
  { name: "interrupt", keys: ["ctrl+c"], scope: "everywhere", section: "program", action: { kind: "interrupt" } },
];

/** What a key does at this moment; nothing where it is not bound. */
export function actionFor(key: string, { overlay, subject }: Pick<State, "overlay" | "subject">): Action | undefined {
  if (overlay.kind === "field") return fieldActionFor(key);
  const scope: Scope = overlay.kind === "none" ? "screen" : "page";
  return subject.keys.find(
    ({ keys, scope: where }) => (where === scope || where === "everywhere") && keys.includes(key),
  )?.action;
}
