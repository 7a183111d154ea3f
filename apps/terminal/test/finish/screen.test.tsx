import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expectGolden } from "@plandiff/testing";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { KEYMAP } from "../../src/finish/input/keymap.ts";
import { finishTexts } from "../../src/finish/texts/texts.ts";
import type { State } from "../../src/finish/model/state.ts";
import { Screen } from "../../src/finish/views/app.tsx";
import { opened, press } from "./sample.ts";

const draw = (state: State): string[] =>
  stripVTControlCharacters(renderToString(<Screen state={state} />, { columns: state.size.columns })).split("\n");
const inEnglish = (state: State): State => press(state, "L");

const scenes: readonly (readonly [string, (state: State) => State])[] = [
  ["the head", (state) => state],
  ["a paragraph of the head", (state) => press(state, "j")],
  ["an undecided task", (state) => press(state, "j", "j", "j")],
  ["a question", (state) => press(state, "j", "j", "j", "j")],
  ["a task that is left out", (state) => press(state, "G")],
  ["a time that is picked", (state) => press(state, "j", "j", "s", "ctrl+u", '"quy', "down")],
  ["a party that is picked", (state) => press(state, "j", "j", "c", "ctrl+u", '"bo', "down", "down")],
  ["what was done", (state) => press(state, "j", "j", "m")],
  ["the checklist", (state) => press(state, "v")],
  ["the help", (state) => press(state, "?")],
];

describe.each([60, 80, 120, 200])("at %i columns", (columns) => {
  test.each([
    ["vi", (state: State) => state],
    ["en", inEnglish],
  ] as const)("the frames in %s", (language, speak) => {
    const frames = scenes.map(([name, act]) => {
      const lines = draw(act(speak(opened(columns, 24)))).map((line) => line.trimEnd());
      return `== ${name}\n${lines.join("\n")}\n`;
    });
    expectGolden(frames.join("\n"), join(import.meta.dirname, "frames", `${columns}-${language}.txt`));
  });
});

describe.each([60, 70, 80, 100, 140, 240])("at %i columns", (columns) => {
  test.each([8, 10, 24, 50])("and %i rows no line is wider than the terminal and none is too many", (rows) => {
    for (const [name, act] of scenes) {
      const lines = draw(act(opened(columns, rows)));
      expect(lines.length, name).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });
});

test("every key is explained in both languages, and no key has two meanings", () => {
  for (const texts of Object.values(finishTexts))
    for (const { name } of KEYMAP) expect(texts.bindings[name], name).not.toBe("");
  const keys = KEYMAP.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test("in ASCII no sign is outside ASCII", () => {
  const state = opened(60, 12);
  const ascii = { ...state, subject: { ...state.subject, ascii: true } };
  const signs = /[^ -~À-ɏḀ-ỿ]/;
  for (const [name, act] of scenes)
    expect(
      draw(act(ascii)).filter((line) => signs.test(line)),
      name,
    ).toEqual([]);
});

test("a window too small to read says so instead of breaking", () => {
  expect(draw(opened(30, 5)).join("")).toContain("quá nhỏ");
});

test("what a document says cannot reach the terminal as a command", () => {
  const state = opened();
  const [first, ...rest] = state.draft.plan.tasks;
  const hostile = { ...first!, text: "\u001b[2Jxóa\u0007", written: { lead: "\u009b31mA" } };
  const shown = renderToString(
    <Screen
      state={press(
        { ...state, draft: { ...state.draft, plan: { ...state.draft.plan, tasks: [hostile, ...rest] } } },
        "j",
      )}
    />,
    { columns: 120 },
  );
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  expect(shown).not.toMatch(/\u001b\[2J|\u0007|\u009b/);
});
