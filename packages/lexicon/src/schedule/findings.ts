/**
 * Walks over the signs of a time cell and gathers what they say. The rule of honesty stands here: every number and every
 * word of time must be understood. Other words are let through only where they lead in a date behind a verb of doing
 * ("trình Chính phủ trong tháng 6/2025") or follow "đột xuất"; with any other word the cell is not understood.
 */
import type { RecurringWeekday } from "@plandiff/domain";
import { isYear } from "./date-part.ts";
import { type Line, isMark, isUnit, numberAt, signAt } from "./line.ts";
import { readRomanQuarter } from "./read-roman-quarter.ts";
import { readDates, readFramed } from "./read-dates.ts";
import { type Item, afterHour } from "./read-item.ts";
import { durationOf, readEvery, readOpenRhythm } from "./rhythm.ts";
import { romanValue } from "./roman.ts";
import type { Sign } from "./sign.ts";
import { readWeekdays } from "./weekdays.ts";

/** What a cell says, before the parts are put together. */
export interface Findings {
  readonly items: readonly Item[];
  readonly every: readonly string[];
  readonly round?: Sign & { is: "round" };
  readonly weekdays: readonly RecurringWeekday[];
  readonly continuous: boolean;
  readonly demand: boolean;
  /** "theo quy định" stands in the cell. */
  readonly asSet: boolean;
  /** "Định kỳ" without saying how often. */
  readonly vagueRhythm: boolean;
}

/** "Hoàn thành dự thảo, trình Thủ tướng Chính phủ xem xét trong tháng 6/2025" has eight such words; a whole sentence has more. */
const LONGEST_LEAD_IN = 10;
/** Findings so far, with what the words before allow to come next. */
interface State extends Findings {
  /** How many words that nobody knows may still come. */
  readonly spare: number;
  /** "Hoàn thành" stands before the next date. */
  readonly done: boolean;
  /** The place after the last date. */
  readonly dated: number;
}

interface Step {
  readonly state: State;
  readonly next: number;
}

const NOTHING: State = {
  items: [],
  every: [],
  weekdays: [],
  continuous: false,
  demand: false,
  asSet: false,
  vagueRhythm: false,
  spare: 0,
  done: false,
  dated: 0,
};

/** What the cell says; nothing where a part of it is not understood. */
export function gather(line: Line): Findings | undefined {
  let state = NOTHING;
  for (let at = 0; at < line.terms.length;) {
    const step = take(line, at, state);
    if (step === undefined) return undefined;
    at = step.next;
    state = step.state;
  }
  return state;
}

/** Takes what stands at a place; nothing where it is not understood. */
function take(line: Line, at: number, state: State): Step | undefined {
  const { sign } = line.terms[at]!;
  const next = at + 1;
  switch (sign.is) {
    case "continuous":
      return { state: { ...state, continuous: true }, next };
    case "demand":
      return { state: { ...state, demand: true, spare: Number.POSITIVE_INFINITY }, next };
    case "done":
    case "doing": {
      const spare = Math.max(state.spare, LONGEST_LEAD_IN);
      return { state: { ...state, done: state.done || sign.is === "done", spare }, next };
    }
    case "as-set":
      return standsAlone(line, next) ? { state: { ...state, asSet: true }, next } : undefined;
    case "planned":
      return takePlanned(line, at, state);
    case "rhythm":
      return { state: { ...state, every: [...state.every, sign.every] }, next };
    case "round":
      return state.round === undefined ? { state: { ...state, round: sign }, next } : undefined;
    case "every":
      return takeEvery(line, at, state);
    case "times":
      return (
        takeOpenRhythm(line, at, state) ?? (numberAt(line, next) && !sign.counted ? { state, next: at + 2 } : undefined)
      );
    case "weekday":
      return takeWeekdays(line, at, state) ?? takeDates(line, at, state);
    case "phase":
      return { state, next: skipPhase(line, at) };
    case "horizon": {
      const far = readDates(line, next, { list: 0, done: false });
      return far && { state, next: far.next };
    }
    case "word":
      // "Đề án II/2025" has a quarter or a number of its own.
      if (readRomanQuarter(line, at)) return isLed(line, at) ? takeDates(line, at, state) : undefined;
      return state.spare > 0 ? { state: { ...state, spare: state.spare - 1 }, next } : undefined;
    case "and":
      return { state, next };
    case "mark":
      // A per cent sign belongs to a figure that is no time.
      return sign.mark === "%" ? undefined : { state, next };
    case "bar":
    case "event":
    case "onwards":
    case "filler":
      return undefined;
    default:
      return (
        takeOpenRhythm(line, at, state) ??
        takeWeekdays(line, afterHour(line, at), state) ??
        takeDates(line, at, state) ??
        takeLink(line, at, state)
      );
  }
}

/** "Theo kế hoạch, quý III/2025" has a date; in "theo kế hoạch năm 2025" the year belongs to the other plan. */
function standsAlone(line: Line, at: number): boolean {
  const sign = signAt(line, at);
  return sign === undefined || sign.is === "mark" || sign.is === "and" || sign.is === "bound" || sign.is === "demand";
}

/** Does a lone word stand at the head of a date, and not behind other words? */
function isLed(line: Line, at: number): boolean {
  const before = signAt(line, at - 1)?.is;
  return before === undefined || before === "mark" || before === "and" || before === "done" || before === "doing";
}

function takeEvery(line: Line, at: number, state: State): Step | undefined {
  const { every, next } = readEvery(line, at);
  const named = signAt(line, next);
  if (every.length === 0 && named?.is === "weekday") return takeEveryWeekday(line, at, state);
  // "Every January".
  if (every.length === 0 && named?.is === "named" && named.unit === "month")
    return { state: { ...state, every: [...state.every, "P1Y"] }, next };
  const vagueRhythm = state.vagueRhythm || every.length === 0;
  return { state: { ...state, every: [...state.every, ...every], vagueRhythm }, next };
}

/** "Every Tuesday", "mỗi thứ Hai"; "every second Tuesday" may be one of two or one of the month. */
function takeEveryWeekday(line: Line, at: number, state: State): Step | undefined {
  const every = signAt(line, at);
  const read = readWeekdays(line, at + 1);
  if (every?.is !== "every" || read === undefined || read.weekdays.some(({ which }) => which !== undefined))
    return undefined;
  const rhythm = durationOf(every.step ?? 1, "week");
  return { state: { ...state, every: [...state.every, rhythm], weekdays: read.weekdays }, next: read.next };
}

/** "Thứ Năm hằng tuần", "weekly on Tuesday", "first Monday of the month", "Tuesdays"; a weekday before a date only names it. */
function takeWeekdays(line: Line, at: number, state: State): Step | undefined {
  const read = state.weekdays.length === 0 ? readWeekdays(line, at) : undefined;
  if (read === undefined) return undefined;
  const after = signAt(line, read.next);
  const weekdays = { ...state, weekdays: read.weekdays };
  if (read.all && state.every.length === 0) return { state: { ...weekdays, every: ["P1W"] }, next: read.next };
  if (read.weekdays[0]?.which !== undefined && state.every.length === 0 && isUnit(line, read.next, "month"))
    return numberAt(line, read.next + 1) ? undefined : { state: { ...weekdays, every: ["P1M"] }, next: read.next + 1 };
  const comesAgain = after?.is === "every" || after?.is === "rhythm" || state.every.length > 0;
  return comesAgain ? { state: weekdays, next: read.next } : undefined;
}

/** "Theo tháng, quý": a rhythm. After "đột xuất" it leads in the words of the occasion; else another document decides. */
function takePlanned(line: Line, at: number, state: State): Step | undefined {
  const { every, next } = readEvery(line, at + 1);
  if (every.length > 0) return { state: { ...state, every: [...state.every, ...every] }, next };
  return state.demand ? { state, next: at + 1 } : undefined;
}

function takeOpenRhythm(line: Line, at: number, state: State): Step | undefined {
  const found = readOpenRhythm(line, at);
  return found && { state: { ...state, every: [...state.every, ...found.every] }, next: found.next };
}

/** "Đợt 1:", "Giai đoạn II"; before a year the word says nothing ("giai đoạn 2021-2025"). */
function skipPhase(line: Line, at: number): number {
  const sign = signAt(line, at + 1);
  // "Đợt 1 tháng 6" is the first of its kind, and no first of June.
  const second = isMark(line, at + 2, "/.-") ? numberAt(line, at + 3) : undefined;
  const dated = second !== undefined && !isYear(second.n);
  if (sign?.is === "number" && !isYear(sign.n) && !dated) return at + 2;
  return sign?.is === "word" && romanValue(sign.word) !== undefined ? at + 2 : at + 1;
}

/** A list of dates; nothing where none stands here or where it only narrows the date before. */
function takeDates(line: Line, at: number, state: State): Step | undefined {
  const list = state.items.length;
  if (list > 0 && !isSetApart(line, state.dated, at)) return undefined;
  const dates = readDates(line, at, { list, done: state.done });
  const read = dates && readFramed(line, dates, { list, done: state.done });
  if (read === undefined) return undefined;
  const spare = state.demand ? state.spare : 0;
  return {
    state: { ...state, items: [...state.items, ...read.items], done: false, spare, dated: read.next },
    next: read.next,
  };
}

/**
 * Does a comma or "và" part a date from the one before it? Without it ("quý III trước ngày 15/9", "tháng 6 (trước ngày 15)")
 * the second narrows the first, and two dates would be one too many.
 */
function isSetApart(line: Line, from: number, to: number): boolean {
  let depth = 0;
  let apart = false;
  for (const { sign } of line.terms.slice(from, to)) {
    if (sign.is === "mark" && sign.mark === "(") depth++;
    else if (sign.is === "mark" && sign.mark === ")") depth--;
    else if (depth === 0) apart ||= sign.is === "and" || (sign.is === "mark" && ",;:.-".includes(sign.mark));
  }
  return apart && depth <= 0;
}

/** "Báo cáo đến Sở Nội vụ", "submit to the Board": a small word inside the words that lead in. */
function takeLink(line: Line, at: number, state: State): Step | undefined {
  const { sign } = line.terms[at]!;
  if (sign.is !== "bound") return undefined;
  const small = sign.bound === "to" || sign.bound === "on" || sign.bound === "within";
  const next = signAt(line, at + 1)?.is;
  // "On a quarterly basis".
  if (small && (next === "rhythm" || next === "continuous" || next === "every" || next === "weekday"))
    return { state, next: at + 1 };
  const leads = (small || state.demand) && state.spare > 0 && (next === "word" || next === "doing");
  return leads ? { state: { ...state, spare: state.spare - 1 }, next: at + 1 } : undefined;
}
