/** What the walk over a time cell has found so far. */
import type { RecurringWeekday } from "@plandiff/domain";
import type { Item } from "./read-item.ts";
import type { Sign } from "./sign.ts";

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

/** Findings so far, with what the words before allow to come next. */
export interface State extends Findings {
  /** How many words that nobody knows may still come. */
  readonly spare: number;
  /** "Hoàn thành" stands before the next date. */
  readonly done: boolean;
  /** The place after the last date. */
  readonly dated: number;
}

/** A step of the walk, and the place after it. */
export interface Step {
  readonly state: State;
  readonly next: number;
}

/** Nothing is found yet. */
export const NOTHING: State = {
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
