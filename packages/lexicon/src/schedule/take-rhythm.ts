/** Takes rhythms and weekdays on the walk over a time cell. */
import type { State, Step } from "./findings-state.ts";
import { type Line, isUnit, numberAt, signAt } from "./line.ts";
import { durationOf, readEvery, readOpenRhythm } from "./rhythm.ts";
import { readWeekdays } from "./weekdays.ts";

/** "Hằng quý", "every January", "mỗi thứ Hai". */
export function takeEvery(line: Line, at: number, state: State): Step | undefined {
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
export function takeWeekdays(line: Line, at: number, state: State): Step | undefined {
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
export function takePlanned(line: Line, at: number, state: State): Step | undefined {
  const { every, next } = readEvery(line, at + 1);
  if (every.length > 0) return { state: { ...state, every: [...state.every, ...every] }, next };
  return state.demand ? { state, next: at + 1 } : undefined;
}

/** "6 tháng/lần", "2 lần/năm". */
export function takeOpenRhythm(line: Line, at: number, state: State): Step | undefined {
  const found = readOpenRhythm(line, at);
  return found && { state: { ...state, every: [...state.every, ...found.every] }, next: found.next };
}
