/** Reads the weekdays of a round: "thứ Hai, thứ Tư", "thứ 2, 4, 6", "Monday and Friday". */
import type { RecurringWeekday } from "@plandiff/domain";
import { type Line, isJoin, isMark, numberAt, signAt } from "./line.ts";

/** Weekdays found at a place, and the place after them. */
export interface ReadWeekdays {
  readonly weekdays: readonly RecurringWeekday[];
  /** "Tuesdays": all of them, without a word for it. */
  readonly all: boolean;
  readonly next: number;
}

const LAST_NUMBERED = 7;

/** The weekdays at a place; nothing where none stands there. */
export function readWeekdays(line: Line, at: number): ReadWeekdays | undefined {
  const weekdays: RecurringWeekday[] = [];
  let [next, all, numbered] = [at, false, false];
  for (let start: number | undefined = at; start !== undefined; start = afterJoin(line, next)) {
    const sign = signAt(line, start);
    const number = numbered ? numberAt(line, start) : undefined;
    if (sign?.is === "weekday") {
      weekdays.push({ weekday: sign.n, ...(sign.which && { which: sign.which }) });
      all ||= sign.all === true;
      numbered = sign.numbered === true;
    } else if (number && number.n > 1 && number.n <= LAST_NUMBERED && !isMark(line, start + 1, "/.-")) {
      weekdays.push({ weekday: number.n - 1 });
    } else break;
    next = start + 1;
  }
  return weekdays.length === 0 ? undefined : { weekdays, all, next };
}

const afterJoin = (line: Line, at: number): number | undefined => (isJoin(line, at) ? at + 1 : undefined);
