import { stripVTControlCharacters } from "node:util";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { update } from "../../src/review/model/update.ts";
import type { Action } from "../../src/review/model/action.ts";
import type { State } from "../../src/review/model/state.ts";
import { Screen } from "../../src/review/views/app.tsx";
import { opened } from "./sample.ts";

const draw = (state: State): string[] =>
  stripVTControlCharacters(renderToString(<Screen state={state} />, { columns: state.size.columns })).split("\n");
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((now, action) => update(now, action).state, state);
const down: Action = { kind: "step", by: 1, stride: "line" };

describe.each([60, 80, 109, 110, 160, 240])("at %i columns", (columns) => {
  test.each([10, 24, 50])("and %i rows no line is wider than the terminal and none is too many", (rows) => {
    const lines = draw(opened(columns, rows));
    expect(lines.length).toBeLessThanOrEqual(rows);
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });
});

test("the header counts every group and marks the chosen one", () => {
  const [header] = draw(after(opened(), { kind: "filter", to: "dropped" }));
  expect(header).toMatch(/plandiff {2}2024 → 2025 \(1\/2\) .* \? 1 {2}! 1 {2}÷ 1 {2}> 1 \[< 1\] = 1/);
});

test("list and detail stand beside each other when wide, below each other when not", () => {
  const row = (lines: readonly string[], word: string): number => lines.findIndex((line) => line.includes(word));
  const wide = draw(opened(120, 30));
  expect(row(wide, "Nhiệm vụ ═")).toBe(row(wide, "Chi tiết"));
  const narrow = draw(opened(80, 30));
  expect(row(narrow, "Nhiệm vụ ═")).toBeLessThan(row(narrow, "Chi tiết"));
});

test("without colour the redline stands in marks, in one text when narrow", () => {
  const text = draw(after(opened(80, 40), down)).join("\n");
  expect(text).toContain("Họp giao ban hằng [-quý-] {+tháng+}");
});

test("without colour both wordings carry their marks when wide", () => {
  const text = draw(after(opened(200, 40), down)).join("\n");
  expect(text).toMatch(/Họp giao ban hằng \[-quý-\] +Họp giao ban hằng \{\+tháng\+\}/);
});

test("real and virtual changes have different signs", () => {
  const text = draw(after(opened(), down)).join("\n");
  expect(text).toContain("! nội dung");
  expect(text).toContain("~ thời gian");
});

test("a possible pair tells why, and which others there are", () => {
  const text = draw(opened()).join("\n");
  expect(text).toContain("cùng chủ trì");
  expect(text).toContain("3 → 4 (20%)");
  expect(text).toContain("dòng 10–12");
});

test("in ASCII no sign is outside ASCII", () => {
  const signs = /[^ -~À-ɏḀ-ỿ]/;
  for (const state of [opened(160, 40), opened(60, 14)]) {
    const ascii = { ...state, subject: { ...state.subject, ascii: true } };
    for (const step of [ascii, after(ascii, down), after(ascii, { kind: "page", page: "help" })])
      expect(draw(step).filter((line) => signs.test(line))).toEqual([]);
  }
});

test("the help names every key in the language of the screen", () => {
  const vi = draw(after(opened(100, 90), { kind: "page", page: "help" })).join("\n");
  expect(vi).toContain("Ctrl-D");
  expect(vi).toContain("đổi ngôn ngữ");
  const en = draw(after(opened(100, 90), { kind: "page", page: "help" }, { kind: "other-language" })).join("\n");
  expect(en).toContain("other language");
});

test("a window too small to read says so instead of breaking", () => {
  expect(draw(opened(30, 5)).join("")).toContain("quá nhỏ");
});
