/** The schedule page: months across, tasks down; what is due when in both plans, the previous one moved by the roll. */
import { type Entry, type Schedule, addMonths, monthsOf, partsOf, shiftSchedule } from "@plandiff/domain";
import { cells, cleanText, clip, describeMove, groupOf, idsOf, padEnd, plain, wrap } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { comparisonOf, pageFor } from "../select.ts";
import { tasksById } from "../tasks-by-id.ts";
import { BLANK, type PageLine, heading, paragraph } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

const MONTHS_IN_YEAR = 12;
/** More months than these are no calendar any more: those of the next plan's period and around are shown. */
const MOST_MONTHS = 24;
/** A month takes so many cells; fewer where there is no room for all. */
const CELLS = [3, 2, 1] as const;
/** The numbers of the tasks take at most this part of the width. */
const IDS_SHARE = 1 / 4;
const GAP = "  ";
/** The words of a task get at least so many cells. */
const LEAST_TEXT = 16;
/** "!" and a blank. */
const MARK = 2;
/** A blank and the sign for what does not fit behind the months. */
const REST = 2;

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
  const widest = rows.reduce((most, row) => Math.max(most, cells(ids(row))), 0);
  const first = Math.min(widest, Math.floor(width * IDS_SHARE)) + GAP.length;
  const room = width - first - MARK - LEAST_TEXT - GAP.length - REST;
  const cell = CELLS.find((size) => months.length * size <= room) ?? CELLS.at(-1)!;
  const text = Math.max(LEAST_TEXT, Math.floor((width - first - months.length * cell) / 2));
  const start = " ".repeat(first + MARK + text + GAP.length);
  const head = monthHead(months, cell).map((line) => heading(`${start}${line}`));
  const lines = rows.map((row): PageLine => {
    const inMonth = (month: string): string => {
      const [was, is] = [row.months.previous.has(month), row.months.next.has(month)];
      return (was && is ? "=" : was ? "-" : is ? "+" : ".").padEnd(cell);
    };
    const hasDates = row.months.previous.size + row.months.next.size > 0;
    const across = hasDates ? months.map(inMonth).join("") : "";
    const rest = [row.words, row.move].filter((words) => words !== "").join("; ");
    const mark = row.move === "" ? " " : "!";
    const line = `${padEnd(clip(ids(row), first - GAP.length, ellipsis), first)}${mark} ${padEnd(clip(row.text, text, ellipsis), text)}${GAP}${across}${across === "" ? "" : " "}${rest}`;
    const { previous, next } = row.entry;
    return { text: clip(line, width, ellipsis).trimEnd(), at: { comparison: index, previous, next } };
  });
  const moved = lines.filter((_, i) => rows[i]?.move !== "");
  const others = lines.filter((_, i) => rows[i]?.move === "");
  const signs = paragraph(wrap([], [plain(texts.scheduleSigns)], page.canvas));
  return [...signs, ...head, ...moved, ...(moved.length > 0 ? [BLANK] : []), ...others];
}

/** Years over the months in which they begin; below them the months, their digits below each other where cells are small. */
function monthHead(months: readonly string[], cell: number): string[] {
  if (months.length === 0) return [];
  const years = months.reduce(
    (line, month, i) => (i === 0 || month.endsWith("-01") ? line.padEnd(i * cell) + month.slice(0, 4) : line),
    "",
  );
  const numbers = months.map((month) => month.slice(-2));
  const lines = cell > 2 ? [numbers] : [0, 1].map((digit) => numbers.map((number) => number.charAt(digit)));
  return [years, ...lines.map((line) => line.map((sign) => sign.padEnd(cell)).join(""))];
}

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
