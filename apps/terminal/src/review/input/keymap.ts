/** The one table of keys: what they do, where, and which words explain them. Help and hint line are made from it. */
import type { Action } from "../model/action.ts";
import { fieldActionFor } from "./field-keys.ts";
import { GROUPS, type State } from "../model/state.ts";

/** What a binding is called in the texts. */
export type BindingName =
  | "down"
  | "up"
  | "page-down"
  | "page-up"
  | "half-down"
  | "half-up"
  | "first"
  | "last"
  | "other-pane"
  | "enter-detail"
  | "back"
  | "detail-down"
  | "detail-up"
  | "filter-all"
  | "filter-possible"
  | "filter-changed"
  | "filter-regrouped"
  | "filter-added"
  | "filter-dropped"
  | "filter-unchanged"
  | "next-filter"
  | "previous-filter"
  | "next-comparison"
  | "previous-comparison"
  | "accept"
  | "reject"
  | "accept-all"
  | "note"
  | "link"
  | "undo"
  | "redo"
  | "next-undecided"
  | "previous-undecided"
  | "language"
  | "help"
  | "leave"
  | "interrupt";

/** Where a key works: on the screen, while help lies over it, or in both. */
export type Scope = "screen" | "help" | "everywhere";

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
  { name: "accept-all", keys: ["A"], scope: "screen", section: "decide", action: { kind: "accept-all" } },
  { name: "note", keys: ["e"], scope: "screen", section: "decide", action: { kind: "open-field", purpose: "note" } },
  { name: "link", keys: ["r"], scope: "screen", section: "decide", action: { kind: "open-field", purpose: "link" } },
  { name: "undo", keys: ["u"], scope: "screen", section: "decide", action: { kind: "undo" }, hint: 3 },
  { name: "redo", keys: ["U"], scope: "screen", section: "decide", action: { kind: "redo" } },
  {
    name: "next-undecided",
    keys: ["."],
    scope: "screen",
    section: "decide",
    action: { kind: "undecided", by: 1 },
    hint: 5,
  },
  {
    name: "previous-undecided",
    keys: [","],
    scope: "screen",
    section: "decide",
    action: { kind: "undecided", by: -1 },
  },
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
  {
    name: "enter-detail",
    keys: ["enter", "l", "right"],
    scope: "screen",
    section: "move",
    action: { kind: "enter-detail" },
  },
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
  {
    name: "next-comparison",
    keys: ["]"],
    scope: "screen",
    section: "show",
    action: { kind: "comparison", by: 1 },
    hint: 3,
  },
  {
    name: "previous-comparison",
    keys: ["["],
    scope: "screen",
    section: "show",
    action: { kind: "comparison", by: -1 },
  },
  {
    name: "language",
    keys: ["L"],
    scope: "everywhere",
    section: "program",
    action: { kind: "other-language" },
    hint: 6,
  },
  { name: "help", keys: ["?"], scope: "everywhere", section: "program", action: { kind: "help" }, hint: 1 },
  { name: "leave", keys: ["q"], scope: "everywhere", section: "program", action: { kind: "leave" }, hint: 1 },
  { name: "interrupt", keys: ["ctrl+c"], scope: "everywhere", section: "program", action: { kind: "interrupt" } },
];

function step(by: 1 | -1, stride: "line" | "half" | "page"): Action {
  return { kind: "step", by, stride };
}

/** What a key does at this moment; nothing where it is not bound. */
export function actionFor(key: string, { overlay }: Pick<State, "overlay">): Action | undefined {
  if (overlay.kind === "field") return fieldActionFor(key);
  const scope: Scope = overlay.kind === "none" ? "screen" : "help";
  return KEYMAP.find(({ keys, scope: where }) => (where === scope || where === "everywhere") && keys.includes(key))
    ?.action;
}
