// The screens as people see them, at four widths, in both languages and in ASCII: judgement, to be looked at when it changes.
import { join } from "node:path";
import { taskRef } from "@plandiff/compare";
import { expectGolden } from "@plandiff/testing";
import { renderToString } from "ink";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { Action } from "../../src/review/model/action.ts";
import { PAGES, type State, initialState } from "../../src/review/model/state.ts";
import { update } from "../../src/review/model/update.ts";
import { Screen } from "../../src/review/views/app.tsx";
import { opened, plans } from "./sample.ts";

const NOW = "2026-01-05T08:00:00.000Z";
const ROWS = 18;
const type = (text: string): Action => ({ kind: "edit", edit: { kind: "type", text } });
const open = (purpose: Extract<Action, { kind: "open-field" }>["purpose"]): Action => ({ kind: "open-field", purpose });
const dropped: Action = { kind: "filter", to: "dropped" };
const correcting: readonly Action[] = [
  open("correct"),
  { kind: "step", by: 1, stride: "line" },
  { kind: "step", by: 1, stride: "line" },
  { kind: "confirm" },
  { kind: "edit", edit: { kind: "erase", what: "all" } },
  type("Quý II/2024"),
];

/** The way to every screen. */
const WAYS: Readonly<Record<string, readonly Action[]>> = {
  tasks: [],
  details: [{ kind: "enter" }],
  "after deciding": [{ kind: "decide", as: "accept" }],
  linking: [dropped, open("link")],
  "marking parts": [{ kind: "decide", as: "reject" }, dropped, open("split"), { kind: "mark" }],
  finding: [open("find"), type("van")],
  "found by a party": [open("find"), type("van phong"), { kind: "step", by: 1, stride: "line" }, { kind: "confirm" }],
  correcting,
  "writing a note": [dropped, open("note"), type("đã xong")],
  ...Object.fromEntries(
    PAGES.map((page) => [
      `page ${page}`,
      [
        { kind: "decide", as: "accept" },
        { kind: "page", page },
      ] as const,
    ]),
  ),
};

function start(columns: number, language: State["language"], ascii: boolean): State {
  const { subject } = opened();
  const at = (index: number, id: string) => [taskRef(plans[index]!.tasks.find((task) => task.id === id)!)];
  const same = { kind: "same", previous: at(0, "4"), next: at(1, "4"), by: "Lan", at: NOW } as const;
  const reviews = [[same, { ...same, kind: "not-same", by: "Minh" } as const], []];
  return initialState({ ...subject, ascii, reviews, mouse: true }, language, { columns, rows: ROWS });
}

function frame(state: State): string {
  const lines = stripVTControlCharacters(
    renderToString(<Screen state={state} />, { columns: state.size.columns }),
  ).split("\n");
  expect(lines.length).toBeLessThanOrEqual(ROWS);
  for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(state.size.columns);
  return lines.map((line) => line.trimEnd()).join("\n");
}

const frames = (columns: number, language: State["language"], ascii: boolean): string =>
  Object.entries(WAYS)
    .map(([name, way]) => {
      const state = way.reduce((now, action) => update(now, action, NOW).state, start(columns, language, ascii));
      return `--- ${name}\n${frame(state)}\n`;
    })
    .join("\n");

const LOOKS = [60, 80, 120, 200].flatMap((columns) =>
  (["vi", "en"] as const).map((language) => ({ columns, language, ascii: language === "en" && columns === 80 })),
);

test.each(LOOKS)("$language at $columns columns (ASCII: $ascii)", ({ columns, language, ascii }) => {
  const name = `${language}-${columns}${ascii ? "-ascii" : ""}.txt`;
  const shown = frames(columns, language, ascii);
  if (ascii) expect(shown.split("\n").filter((line) => /[^ -~À-ɏḀ-ỿ–]/.test(line))).toEqual([]);
  expectGolden(shown, join(import.meta.dirname, "frames", name));
});
