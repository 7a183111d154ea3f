/**
 * Walks over the signs of a time cell and gathers what they say. The rule of honesty stands here: every number and every
 * word of time must be understood. Other words are let through only where they lead in a date behind a verb of doing
 * ("trình Chính phủ trong tháng 6/2025") or follow "đột xuất"; with any other word the cell is not understood.
 */
import { isYear } from "./date-part.ts";
import { type Findings, NOTHING, type State, type Step } from "./findings-state.ts";
import { type Line, isMark, numberAt, signAt } from "./line.ts";
import { readDates, readFramed } from "./read-dates.ts";
import { afterHour } from "./read-item.ts";
import { readRomanQuarter } from "./read-roman-quarter.ts";
import { romanValue } from "./roman.ts";
import { takeEvery, takeOpenRhythm, takePlanned, takeWeekdays } from "./take-rhythm.ts";

/** "Hoàn thành dự thảo, trình Thủ tướng Chính phủ xem xét trong tháng 6/2025" has eight such words; a whole sentence has more. */
const LONGEST_LEAD_IN = 10;

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
