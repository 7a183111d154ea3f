// At every width: no line too wide, no rule broken, and nothing left out without a sign for it.
import { stripVTControlCharacters } from "node:util";
import { type Plan, addMonths } from "@plandiff/domain";
import { cells } from "@plandiff/report";
import { renderToString } from "ink";
import { describe, expect, test } from "vitest";
import { helpLines } from "../../src/review/input/help-lines.ts";
import { KEYMAP } from "../../src/review/input/keymap.ts";
import type { Action } from "../../src/review/model/action.ts";
import { pageLines } from "../../src/review/model/pages/page-lines.ts";
import { layout } from "../../src/review/model/select.ts";
import { PAGES, type State } from "../../src/review/model/state.ts";
import { update } from "../../src/review/model/update.ts";
import { reviewTexts } from "../../src/review/texts/texts.ts";
import { Screen } from "../../src/review/views/app.tsx";
import { opened, plans } from "./sample.ts";

const WIDTHS = [60, 70, 80, 100, 140, 240];
const ROWS = 30;
const LANGUAGES = ["vi", "en"] as const;

const draw = (state: State): string[] =>
  stripVTControlCharacters(renderToString(<Screen state={state} />, { columns: state.size.columns })).split("\n");
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((now, action) => update(now, action).state, state);

/** The sample with work due in every month of so many years, in both plans. */
function withMonths(state: State, years: number): State {
  const due = (plan: Plan, from: number): Plan => ({
    ...plan,
    tasks: plan.tasks.map((task, i) => ({
      ...task,
      schedule: {
        kind: "due" as const,
        written: "các tháng",
        occurrences: Array.from({ length: 12 * years }, (_, month) => {
          const start = addMonths(`${from}-01-01`, month);
          return { start, end: start, bound: "on" as const, precision: "day" as const };
        }).filter((_, month) => month % 5 === i || month === 12 * years - 1),
      },
    })),
  });
  const [first, second, third] = plans;
  return { ...state, subject: { ...state.subject, plans: [due(first!, 2024), due(second!, 2025), due(third!, 2026)] } };
}

describe.each(WIDTHS)("at %i columns", (columns) => {
  const at = (language: State["language"]): State => ({ ...opened(columns, ROWS), language });

  test.each(LANGUAGES)("the panes keep their rules and fill the screen (%s)", (language) => {
    const state = at(language);
    const lines = draw(state);
    expect(lines).toHaveLength(ROWS);
    for (const line of lines) expect(cells(line), line).toBeLessThanOrEqual(columns);
    const { beside, list, detail } = layout(state);
    const isTitle = (line: string): boolean => /^[═─] /.test(line);
    expect(lines.filter(isTitle).map(cells)).toEqual(beside ? [columns] : [columns, columns]);
    const ruled = lines.slice(1, -1).map((line) => line.charAt(list.width));
    if (beside) expect(ruled).toEqual(ruled.map(() => "│"));
    if (beside) expect(list.width + 1 + detail.width).toBe(columns);
  });

  test.each(LANGUAGES.flatMap((language) => PAGES.map((page) => [language, page] as const)))(
    "every line of a page is whole, or says that it is not (%s, %s)",
    (language, page) => {
      const state = after(withMonths(at(language), 1), { kind: "page", page });
      const lines = draw(state).slice(1);
      for (const [i, { text }] of pageLines(state)
        .slice(0, ROWS - 2)
        .entries()) {
        const shown = (lines[i] ?? "").slice(2).trimEnd();
        if (!shown.endsWith("…")) expect(shown).toBe(text.trimEnd());
      }
    },
  );

  test.each(LANGUAGES)("the help leaves nothing out (%s)", (language) => {
    const words = helpLines({ keys: KEYMAP, ascii: false }, language, columns - 2)
      .map(({ text }) => text)
      .join(" ")
      .replaceAll(/\s+/g, " ");
    for (const { name } of KEYMAP) expect(words).toContain(reviewTexts[language].bindings[name]);
    expect(words).not.toContain("…");
  });

  test.each([1, 2])("the schedule shows the last of the months of %i years", (span) => {
    const state = after(withMonths(at("vi"), span), { kind: "page", page: "schedule" });
    const lines = draw(state);
    const years = lines.findIndex((line) => /^ +2025/.test(line));
    const start = lines[years]!.indexOf("2025");
    const count = 12 * span;
    const cell = Math.ceil((lines[years + 1]!.trimEnd().length - start) / count);
    const last = start + cell * (count - 1);
    const marks = lines.filter((line) => /^[❯ ] \d/.test(line)).map((line) => line.charAt(last));
    expect(marks).toHaveLength(6);
    for (const mark of marks) expect(mark).toMatch(/[=+-]/);
  });
});

test("a row of the help is found by any of its words, and stays whole", () => {
  const state = after(
    { ...opened(60, ROWS), language: "en" },
    { kind: "page", page: "help" },
    { kind: "open-field", purpose: "page-filter" },
    { kind: "edit", edit: { kind: "type", text: "undecided of the selected group" } },
  );
  expect(pageLines(state).map(({ text }) => text.trim())).toEqual([
    reviewTexts.en.sections.decide,
    expect.stringMatching(/^Y +accept all undecided/),
    expect.stringMatching(/group$/),
  ]);
});
