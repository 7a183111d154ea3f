/** The keys while something is typed: they edit the line, and every letter is a letter. */
import type { Edit } from "../model/text-field.ts";

/** What the keys are called in the help. */
export const FIELD_KEY_NAMES = [
  "confirm",
  "cancel",
  "choose",
  "mark",
  "in-editor",
  "erase-letter",
  "erase-next",
  "erase-word",
  "erase-all",
  "caret",
] as const;
export type FieldKeyName = (typeof FIELD_KEY_NAMES)[number];

/** What happens while a line is typed. */
export type FieldAction =
  | { readonly kind: "mark" }
  | { readonly kind: "back" | "interrupt" }
  | { readonly kind: "confirm" | "editor" | "suspend" }
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: "line" }
  | { readonly kind: "edit"; readonly edit: Edit };

const TABLE: readonly { readonly name: FieldKeyName; readonly key: string; readonly action: FieldAction }[] = [
  { name: "confirm", key: "enter", action: { kind: "confirm" } },
  { name: "cancel", key: "esc", action: { kind: "back" } },
  { name: "choose", key: "up", action: { kind: "step", by: -1, stride: "line" } },
  { name: "choose", key: "down", action: { kind: "step", by: 1, stride: "line" } },
  { name: "mark", key: "tab", action: { kind: "mark" } },
  { name: "in-editor", key: "ctrl+o", action: { kind: "editor" } },
  { name: "erase-letter", key: "backspace", action: { kind: "edit", edit: { kind: "erase", what: "letter" } } },
  { name: "erase-next", key: "delete", action: { kind: "edit", edit: { kind: "erase", what: "next" } } },
  { name: "erase-word", key: "ctrl+w", action: { kind: "edit", edit: { kind: "erase", what: "word" } } },
  { name: "erase-all", key: "ctrl+u", action: { kind: "edit", edit: { kind: "erase", what: "all" } } },
  { name: "caret", key: "left", action: { kind: "edit", edit: { kind: "caret", to: "left" } } },
  { name: "caret", key: "right", action: { kind: "edit", edit: { kind: "caret", to: "right" } } },
  { name: "caret", key: "home", action: { kind: "edit", edit: { kind: "caret", to: "first" } } },
  { name: "caret", key: "end", action: { kind: "edit", edit: { kind: "caret", to: "last" } } },
];

/** The keys of the help, those of one meaning together. */
export const fieldKeys = (): { readonly name: FieldKeyName; readonly keys: readonly string[] }[] =>
  FIELD_KEY_NAMES.map((name) => ({ name, keys: TABLE.filter((one) => one.name === name).map(({ key }) => key) }));

const KEYS: Readonly<Record<string, FieldAction>> = {
  ...Object.fromEntries(TABLE.map(({ key, action }) => [key, action])),
  space: { kind: "edit", edit: { kind: "type", text: " " } },
  "ctrl+c": { kind: "interrupt" },
  "ctrl+z": { kind: "suspend" },
};

/** Named keys that mean nothing here: they must not be typed as words. */
const NAME = /^(?:ctrl\+.+|shift\+.+|[a-z]{2,})$/;

/** What a key does while a line is typed. */
export const fieldActionFor = (key: string): FieldAction | undefined =>
  KEYS[key] ?? (NAME.test(key) ? undefined : { kind: "edit", edit: { kind: "type", text: key } });
