import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fieldActionFor } from "../../src/screen/input/field-keys.ts";
import { keysOf } from "../../src/screen/input/keys.ts";
import { type TextField, edited, fieldOf, textOf } from "../../src/screen/model/text-field.ts";
import type { Key } from "ink";

const none = {} as Key;
/** What stands in the field after these bytes came in one read. */
const typed = (field: TextField, bytes: string): TextField =>
  keysOf(bytes, none)
    .map(fieldActionFor)
    .reduce((now, action) => (action?.kind === "edit" ? edited(now, action.edit) : now), field);

test.each([
  ["Telex: tieengs, the vowel and the rest replaced", ["tieng", "\u007f\u007f\u007fếng"], "tiếng"],
  [
    "Telex: dduwowngf, letter by letter",
    ["d", "\u007fđ", "u", "\u007fư", "o", "\u007f\u007fươ", "ng", "\u007f\u007f\u007fờng"],
    "đường",
  ],
  ["VNI: vie65t", ["vie", "\u007fê", "\u007fệ", "t"], "việt"],
  ["Windows erases with \\b", ["tieng", "\b\b\bếng"], "tiếng"],
  ["marks that come by themselves", ["tie", "\u0302", "\u0301", "ng"], "tiếng"],
  ["a whole text in NFD", ["hội nghị".normalize("NFD")], "hội nghị"],
  ["held keys", ["aaaa", "\u007f\u007f"], "aa"],
])("%s", (_, reads, expected) => {
  expect(textOf(reads.reduce(typed, fieldOf("")))).toBe(expected);
});

test("erasing and moving go by letters as people see them", () => {
  const field = fieldOf("họp giao ban".normalize("NFD"));
  expect(textOf(edited(field, { kind: "erase", what: "word" }))).toBe("họp giao ");
  const inside = edited(edited(field, { kind: "caret", to: "first" }), { kind: "caret", to: "right" });
  expect(textOf(edited(inside, { kind: "erase", what: "next" }))).toBe("hp giao ban");
  expect(textOf(edited(inside, { kind: "type", text: "oà" }))).toBe("hoàọp giao ban");
  expect(textOf(edited(field, { kind: "erase", what: "all" }))).toBe("");
});

test("named keys are never typed as words, letters always are", () => {
  for (const name of ["pagedown", "shift+tab", "ctrl+x"]) expect(fieldActionFor(name)).toBeUndefined();
  for (const letter of ["q", "y", "?", "ế", "1"]) expect(fieldActionFor(letter)?.kind).toBe("edit");
});

test("whatever is typed, erasing as many letters leaves nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let field = fieldOf(text);
      const count = field.before.length;
      expect(textOf(field)).toBe(text.normalize("NFC"));
      for (let i = 0; i < count; i++) field = edited(field, { kind: "erase", what: "letter" });
      expect(textOf(field)).toBe("");
    }),
  );
});
