/** What drafting needs to know of a language, beyond its lexicon. */
import type { Period } from "@plandiff/domain";

/** In which form a year stands in a text. */
export type MentionKind = "school-year" | "span" | "day" | "month" | "quarter" | "part" | "year" | "bare";

/** One form in which dates are written; every year of it is a group named y or z. */
export interface MentionForm {
  readonly kind: MentionKind;
  readonly pattern: string;
}

/** Signs in a task's words that tell whether such work comes again. */
export interface CarrySigns {
  /** It is done every month, quarter, half year or year. */
  readonly recurs: RegExp;
  /** It closes a period: a report or review of results. */
  readonly closing: RegExp;
  /** It is tried out first. */
  readonly pilot: RegExp;
  /** It is done once: a session on one theme, an opinion on a draft, a review of one document, an opening. */
  readonly oneOff: RegExp;
  /** A product that has to be followed up: a directive, a decree, a regulation. */
  readonly directive: RegExp;
}

/** One language as drafting needs it. All patterns are without the flag g; they are run on NFC text. */
export interface DraftWords {
  /** The forms of dates, the longer before the shorter. */
  readonly forms: readonly MentionForm[];
  /** Ends where a date begins that something has held since: a fact. */
  readonly since: RegExp;
  /** Ends where a date begins by which work is due. */
  readonly due: RegExp;
  /** Ends where a year begins up to which a target is set. */
  readonly target: RegExp;
  /** Names, somewhere before a year in the same clause, a plan or budget made for that year. */
  readonly planFor: RegExp;
  /** Words of a day of the week. */
  readonly weekday: RegExp;
  /** Kinds of documents made for one year and made anew for the next. */
  readonly yearlyKind: RegExp;
  /** Ends where the issuer of a document begins ("của "). */
  readonly issuedBy: RegExp;
  /** Finds a mention of another task by its number. */
  readonly taskNumber: string;
  /** How a title names a period. */
  periodWords(period: Period): string;
  /** The date of a document, as it follows its number. */
  ofDay(day: string): string;
  /** The words of a day, a month and a year that are not known yet, in the manner of a date as written. */
  blankDate(written: string, year: number): string | undefined;
  /** A day in the manner of a date as written. */
  likeDate(written: string, day: string): string | undefined;
  readonly signs: CarrySigns;
}
