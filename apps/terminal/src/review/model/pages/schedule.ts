/** The schedule page: months across, tasks down; what is due when in both plans, the previous one moved by the roll. */
import { type Entry, type Schedule, addMonths, monthsOf, partsOf, shiftSchedule } from "@plandiff/domain";
import { cells, cleanText, clip, describeMove, groupOf, idsOf, padEnd } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { comparisonOf, pageFor } from "../select.ts";
import { tasksById } from "../tasks-by-id.ts";
import { BLANK, type PageLine, heading } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

const MONTHS_IN_YEAR = 12;
/** More months than these are no calendar any more: those of the next plan's period and around are shown. */
const MOST_MONTHS = 24;
/** A month takes so many cells. */
const CELLS = 3;
const GAP = "  ";
/** The words of a task get at least so many cells. */
const LEAST_TEXT = 16;

interface Row {
  readonly entry: Entry;
  readonly text: string;
  readonly months: Readonly<Record<"previous" | "next", ReadonlySet<string>>>;
  /** What is written where there are no dates. */
  readonly words: string;
  /** How it moved, where it really did. */
  readonly move: string;
}

/** The calendar of the pair of plans on the screen; what moved stands first. */
export function scheduleLines(of: PageSubject): PageLine[] {
  const { subject, language, width, comparison: index } = of;
  const texts = reviewTexts[language];
  const page = pageFor({ subject, language }, width);
  const { arrow, ellipsis } = page.canvas.glyphs;
  const rows = rowsOf(of);
  const months = monthsShown(rows, of);
  const ids = ({ entry }: Row): string =>
    [entry.previous, entry.next]
      .map(idsOf)
      .filter((text) => text !== "")
      .join(` ${arrow} `);
  const first = rows.reduce((widest, row) => Math.max(widest, cells(ids(row))), 0) + GAP.length;
  const text = Math.max(LEAST_TEXT, Math.floor((width - first - months.length * CELLS) / 2));
  const start = first + 2 + text + GAP.length;
  const years = months.map((month, i) => (i === 0 || month.endsWith("-01") ? month.slice(0, 4) : ""));
  const head = [
    heading(`${" ".repeat(start)}${spread(years)}`),
    heading(`${" ".repeat(start)}${months.map((month) => month.slice(-2).padEnd(CELLS)).join("")}`),
  ];
  const lines = rows.map((row): PageLine => {
    const cell = (month: string): string => {
      const [was, is] = [row.months.previous.has(month), row.months.next.has(month)];
      return (was && is ? "=" : was ? "-" : is ? "+" : ".").padEnd(CELLS);
    };
    const hasDates = row.months.previous.size + row.months.next.size > 0;
    const across = hasDates ? months.map(cell).join("") : "";
    const rest = [row.words, row.move].filter((words) => words !== "").join("; ");
    const mark = row.move === "" ? " " : "!";
    const line = `${padEnd(ids(row), first)}${mark} ${padEnd(clip(row.text, text, ellipsis), text)}${GAP}${across}${across === "" ? "" : " "}${rest}`;
    const { previous, next } = row.entry;
    return { text: clip(line, width, ellipsis).trimEnd(), at: { comparison: index, previous, next } };
  });
  const moved = lines.filter((_, i) => rows[i]?.move !== "");
  const others = lines.filter((_, i) => rows[i]?.move === "");
  return [{ text: texts.scheduleSigns }, ...head, ...moved, ...(moved.length > 0 ? [BLANK] : []), ...others];
}

/** Years over the months in which they begin, in whole cells. */
const spread = (years: readonly string[]): string =>
  years.reduce((line, year, i) => (year === "" ? line : line.padEnd(i * CELLS) + year), "");

function rowsOf(of: PageSubject): Row[] {
  const { subject, language, width } = of;
  const page = pageFor({ subject, language }, width);
  const comparison = comparisonOf(of);
  const roll = rollOf(of);
  const months = (schedules: readonly Schedule[]): ReadonlySet<string> => new Set(schedules.flatMap(monthsOf));
  return comparison.entries.map((entry) => {
    const before = tasksById(subject.plans[comparison.previous]!, entry.previous);
    const after = tasksById(subject.plans[comparison.next]!, entry.next);
    const all = [...after, ...before];
    const moves = entry.changes.flatMap((change) =>
      change.field === "schedule" && change.nature === "real" ? [describeMove(change, page.wording)] : [],
    );
    const isOpen = groupOf(entry) === "added" || groupOf(entry) === "dropped";
    const undated = all.filter(({ schedule }) => schedule.kind !== "due");
    return {
      entry,
      text: cleanText(all[0]?.text ?? ""),
      months: {
        previous: months(before.map(({ schedule }) => shiftSchedule(schedule, roll))),
        next: months(after.map(({ schedule }) => schedule)),
      },
      words: cleanText([...new Set(undated.map(({ schedule }) => schedule.written))].join(` / `)),
      move: isOpen ? "" : moves.join("; "),
    };
  });
}

/** By how many months everything moves with the period. */
function rollOf(of: PageSubject): number {
  const comparison = comparisonOf(of);
  const [previous, next] = [comparison.previous, comparison.next].map((plan) => of.subject.plans[plan]?.period?.end);
  return previous === undefined || next === undefined
    ? 0
    : (partsOf(next).year - partsOf(previous).year) * MONTHS_IN_YEAR;
}

/** The months from the first date to the last one. */
function monthsShown(rows: readonly Row[], of: PageSubject): string[] {
  const all = rows.flatMap(({ months }) => [...months.previous, ...months.next]).toSorted();
  const { period } = of.subject.plans[comparisonOf(of).next] ?? {};
  const months = (from: string, to: string): string[] => {
    const list: string[] = [];
    for (let day = `${from}-01`; day.slice(0, 7) <= to && list.length <= MOST_MONTHS; day = addMonths(day, 1))
      list.push(day.slice(0, 7));
    return list;
  };
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = months(first, last);
  if (whole.length <= MOST_MONTHS) return whole;
  return period
    ? months(period.start.slice(0, 7), period.end.slice(0, 7)).slice(0, MOST_MONTHS)
    : whole.slice(0, MOST_MONTHS);
}
