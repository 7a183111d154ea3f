// docs/times.md says how time cells are understood; every row is read.
import { type Period, type Schedule, parsePeriod } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { describeSchedule, wordings } from "@plandiff/report";
import { expect, test } from "vitest";
import { readPage, section, tableRows } from "./markdown.ts";

const page = readPage("docs/times.md");
const rowsOf = (heading: string) =>
  tableRows(section(page, heading)).map(([cell = "", period = "", told = ""]) => ({ cell, period, told }));

const VIETNAMESE = /[À-ỹ]|^\d+ kỳ|^II\//u;
const languageOf = (text: string): "vi" | "en" => (VIETNAMESE.test(text) ? "vi" : "en");

function read(cell: string, period: string): Schedule {
  const within: Period | undefined = period === "" ? undefined : parsePeriod(period);
  return lexicons[languageOf(cell)].readSchedule(cell, within);
}

test.each(rowsOf("Understood"))("$cell is understood as $told", ({ cell, period, told }) => {
  expect(describeSchedule(read(cell, period), wordings[languageOf(cell)])).toBe(told);
});

test.each(rowsOf("Kept as written"))("$cell is kept as written", ({ cell, period }) => {
  expect(read(cell, period)).toEqual({ kind: "unread", written: cell });
});
