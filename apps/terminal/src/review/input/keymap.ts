/** The one table of keys: what they do, where, and which words explain them. Help, hint line, pages of the docs and user's keys follow it. */
import { type Binding as Row, type SharedName, boundTo, shared } from "../../screen/input/bindings.ts";
import type { Action } from "../model/action.ts";
import { GROUPS, type PageName, type State } from "../model/state.ts";
import { fieldActionFor } from "../../screen/input/field-keys.ts";

/** What a binding is called in the texts, and in a user's own file of keys. */
export type BindingName =
  | SharedName
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
  | "next-undecided"
  | "previous-undecided"
  | "lower-threshold"
  | "raise-threshold"
  | "discard"
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
  | "help";

/** The sections of the help. */
export type Section = "decide" | "move" | "show" | "program";

/** Keys that do one thing. */
export type Binding = Row<BindingName, Section, Action>;

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
  ...shared("undo", "redo"),
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
  ...shared("down", "up", "page-down", "page-up", "half-down", "half-up", "first", "last"),
  ...shared("other-pane", "enter", "back"),
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
  ...shared("mouse", "language"),
  { name: "help", keys: ["?"], scope: "everywhere", section: "program", action: page("help"), hint: 1 },
  ...shared("suspend", "leave", "interrupt"),
];

/** What a key does at this moment; nothing where it is not bound. */
export function actionFor(key: string, { overlay, subject }: Pick<State, "overlay" | "subject">): Action | undefined {
  if (overlay.kind === "field") return fieldActionFor(key);
  return boundTo(subject.keys, key, overlay.kind === "none" ? "screen" : "page");
}
