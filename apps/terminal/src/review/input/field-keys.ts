/** The keys while something is typed: they edit the line, and every letter is a letter. */
import type { Action } from "../model/action.ts";

const KEYS: Readonly<Record<string, Action>> = {
  enter: { kind: "confirm" },
  esc: { kind: "back" },
  backspace: { kind: "edit", edit: { kind: "erase", what: "letter" } },
  delete: { kind: "edit", edit: { kind: "erase", what: "next" } },
  "ctrl+w": { kind: "edit", edit: { kind: "erase", what: "word" } },
  "ctrl+u": { kind: "edit", edit: { kind: "erase", what: "all" } },
  left: { kind: "edit", edit: { kind: "caret", to: "left" } },
  right: { kind: "edit", edit: { kind: "caret", to: "right" } },
  home: { kind: "edit", edit: { kind: "caret", to: "first" } },
  end: { kind: "edit", edit: { kind: "caret", to: "last" } },
  up: { kind: "step", by: -1, stride: "line" },
  down: { kind: "step", by: 1, stride: "line" },
  space: { kind: "edit", edit: { kind: "type", text: " " } },
  "ctrl+c": { kind: "interrupt" },
};

/** Named keys that mean nothing here: they must not be typed as words. */
const NAME = /^(?:ctrl\+.+|shift\+.+|[a-z]{2,})$/;

/** What a key does while a line is typed. */
export const fieldActionFor = (key: string): Action | undefined =>
  KEYS[key] ?? (NAME.test(key) ? undefined : { kind: "edit", edit: { kind: "type", text: key } });
