/** Numbers that open rows: how they are printed, where rows begin, and which are missing or repeated. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Line } from "./line.ts";

/** A number at the head of a line. */
export interface RowNumber {
  readonly number: string;
  /** Alone with a point, alone without one, or before text on the same line. */
  readonly form: "pointed" | "bare" | "inline";
  /** What follows on the same line. */
  readonly rest: string;
}

const NUMBER = /^\(?(?<number>\d{1,4}(?:\.\d{1,3}){0,3})(?<mark>\.|\)|\.\)|)(?:\s+(?<rest>.+))?$/u;

/** The number that a line begins with, where it may open a row. */
export function readRowNumber(text: string): RowNumber | undefined {
  const groups = NUMBER.exec(text)?.groups;
  const number = groups?.["number"];
  if (!groups || number === undefined) return undefined;
  const mark = groups["mark"] ?? "";
  const rest = groups["rest"] ?? "";
  if (rest === "") return { number, form: mark === "" ? "bare" : "pointed", rest };
  return mark === "" && !number.includes(".") ? undefined : { number, form: "inline", rest };
}

/** The form of the first number in lines: that of all rows. */
export const firstForm = (lines: readonly Line[]): RowNumber["form"] | undefined => {
  for (const { text } of lines) {
    const found = readRowNumber(text);
    if (found) return found.form;
  }
  return undefined;
};

/** A line that opens a row. */
export interface RowStart {
  readonly index: number;
  readonly number: string;
  readonly rest: string;
}

/** A row may be lost to damage; a number that runs on by more than this belongs to something else. */
const FURTHEST_STEP = 3;
/** Nor does a number alone with its point open a row where it is this far from the last: it ends a sentence ("… năm 2023."). */
const FURTHEST_JUMP = 50;

/**
 * Where rows begin. The first number tells the form that all have; a number alone with its point is a row wherever it
 * opens a block, other forms only where the count goes on. `restarts` tells where a section row lets the count begin again.
 */
export function findRowStarts(lines: readonly Line[], restarts: ReadonlySet<number> = new Set()): RowStart[] {
  const starts: RowStart[] = [];
  let form: RowNumber["form"] | undefined;
  let last = 0;
  lines.forEach(({ text, gap }, index) => {
    if (restarts.has(index)) last = 0;
    const found = readRowNumber(text);
    if (!found || (form !== undefined && found.form !== form)) return;
    const value = Number.parseInt(found.number.split(".").at(-1)!, 10);
    const nested = found.number.includes(".");
    const next = value === last + 1 || (nested && value === 1);
    const step = Math.abs(value - last);
    if (step > FURTHEST_JUMP) return;
    const near = value > last && step <= FURTHEST_STEP;
    if (!(next || (gap && (found.form === "pointed" || nested || near || form === undefined)))) return;
    form ??= found.form;
    last = value;
    starts.push({ index, number: found.number, rest: found.rest });
  });
  return starts;
}

/** A row as far as its number goes. */
interface Numbered {
  readonly number?: string | undefined;
  readonly section: readonly string[];
  readonly place: Place;
}

/** Says which numbers are missing and which come twice, section by section where the count begins again. */
export function checkRowNumbers(rows: readonly Numbered[], numbered: boolean): Diagnostic[] {
  if (!numbered) return [];
  const restarts = countRestarts(rows);
  const seen = new Map<string, Set<string>>();
  const findings: Diagnostic[] = [];
  rows.forEach(({ number, section, place }, index) => {
    if (number === undefined || number === "") {
      findings.push({ code: "row-number-missing", severity: "warning", args: { row: index + 1 }, place });
      return;
    }
    const scope = restarts ? section.join("\n") : "";
    const numbers = seen.get(scope) ?? new Set<string>();
    seen.set(scope, numbers);
    if (numbers.has(number))
      findings.push({ code: "row-number-repeated", severity: "warning", args: { number }, place });
    numbers.add(number);
  });
  for (const numbers of seen.values()) findings.push(...gapsIn(numbers));
  return findings;
}

/** The first of any count: 1, a, I. */
const FIRST = /^(?:1|a|A|I)$/;

const countRestarts = (rows: readonly Numbered[]): boolean => {
  const firsts = new Set(
    rows.filter(({ number }) => FIRST.test(number ?? "")).map(({ section }) => section.join("\n")),
  );
  return firsts.size > 1;
};

/** At most this many missing numbers are named one by one; a longer hole is another way of counting. */
const MOST_MISSING = 20;

function gapsIn(numbers: ReadonlySet<string>): Diagnostic[] {
  const whole = [...numbers].filter((number) => /^\d+$/.test(number)).map(Number);
  const most = whole.reduce((a, b) => Math.max(a, b), 0);
  const first = whole.reduce((a, b) => Math.min(a, b), 1);
  if (most - first + 1 - whole.length > MOST_MISSING) return [];
  const missing: Diagnostic[] = [];
  for (let n = first; n < most; n++)
    if (!numbers.has(String(n)) && !numbers.has(String(n).padStart(2, "0")))
      missing.push({ code: "row-number-missing", severity: "warning", args: { number: String(n) } });
  return missing;
}
