/** Keys and what they do: the form of a screen's table of keys, and the rows that both screens have. */
import type { Stride } from "../model/stride.ts";

/** Where a key works: on the screen, on a page that lies over it, or in both. */
export type Scope = "screen" | "page" | "everywhere";

/** Keys that do one thing. */
export interface Binding<Name extends string, Section extends string, Action> {
  readonly name: Name;
  readonly keys: readonly string[];
  readonly scope: Scope;
  readonly section: Section;
  readonly action: Action;
  /** Named in the hint line; where there is no room for all, those with a larger number are left out first. */
  readonly hint?: number;
}

/** What the keys do that mean the same on both screens. */
export type SharedAction =
  | { readonly kind: "undo" | "redo" | "other-pane" | "enter" | "back" }
  | { readonly kind: "mouse" | "other-language" | "suspend" | "leave" | "interrupt" }
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: Stride }
  | { readonly kind: "edge"; readonly to: "first" | "last" };

type Shared = Omit<Binding<string, "decide" | "move" | "program", SharedAction>, "name">;

const step = (by: 1 | -1, stride: Stride): SharedAction => ({ kind: "step", by, stride });
const moving = (keys: readonly string[], action: SharedAction, hint?: number): Shared => ({
  keys,
  scope: "everywhere",
  section: "move",
  action,
  ...(hint !== undefined && { hint }),
});
const about = (
  section: "decide" | "program",
  keys: readonly string[],
  kind: "undo" | "redo" | "mouse" | "other-language" | "suspend" | "leave" | "interrupt",
): Shared => ({
  keys,
  scope: "everywhere",
  section,
  action: { kind },
});

const SHARED = {
  undo: { ...about("decide", ["u"], "undo"), hint: 3 },
  redo: about("decide", ["U"], "redo"),
  down: moving(["j", "down"], step(1, "line"), 4),
  up: moving(["k", "up"], step(-1, "line"), 5),
  "page-down": moving(["pagedown", "space"], step(1, "page")),
  "page-up": moving(["pageup"], step(-1, "page")),
  "half-down": moving(["ctrl+d"], step(1, "half")),
  "half-up": moving(["ctrl+u"], step(-1, "half")),
  first: moving(["g", "home"], { kind: "edge", to: "first" }),
  last: moving(["G", "end"], { kind: "edge", to: "last" }),
  "other-pane": { ...moving(["tab", "shift+tab"], { kind: "other-pane" }, 2), scope: "screen" },
  enter: moving(["enter", "l", "right"], { kind: "enter" }),
  back: moving(["esc", "h", "left"], { kind: "back" }),
  mouse: about("program", ["M"], "mouse"),
  language: { ...about("program", ["L"], "other-language"), hint: 6 },
  suspend: about("program", ["ctrl+z"], "suspend"),
  leave: { ...about("program", ["q"], "leave"), hint: 1 },
  interrupt: about("program", ["ctrl+c"], "interrupt"),
} as const satisfies Readonly<Record<string, Shared>>;

/** The names of the rows that both screens have. */
export type SharedName = keyof typeof SHARED;

/** Rows that both screens have, by their names. */
export const shared = (...names: readonly SharedName[]): readonly (Shared & { readonly name: SharedName })[] =>
  names.map((name) => ({ name, ...SHARED[name] }));

/** What a key does where it is pressed; nothing where it is not bound. */
export const boundTo = <Action>(
  bindings: readonly Binding<string, string, Action>[],
  key: string,
  scope: Exclude<Scope, "everywhere">,
): Action | undefined =>
  bindings.find(({ keys, scope: where }) => (where === scope || where === "everywhere") && keys.includes(key))?.action;
