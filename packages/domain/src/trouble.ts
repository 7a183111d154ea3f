/** The two things that are thrown: trouble that the user can mend, and our own mistakes. */
import type { Place } from "./source/place.ts";

/** What can go wrong in a way that the user must act on. A new code needs words in every language. */
export type TroubleCode =
  | "file-missing"
  | "file-is-directory"
  | "file-unreadable"
  | "file-too-large"
  | "file-empty"
  | "file-binary"
  | "format-unknown"
  | "format-unsupported"
  | "no-task-table"
  | "csv-header-unknown"
  | "csv-malformed"
  | "plan-malformed"
  | "plan-field-wrong"
  | "version-newer"
  | "period-wrong"
  | "stdin-twice"
  | "too-few-files"
  | "too-many-files"
  | "flag-unknown"
  | "flag-value-wrong"
  | "command-unknown"
  | "not-a-terminal"
  | "too-many-values";

/** The user must act: says what is wrong, where, and carries what the words need. Never shown with a stack. */
export class UsageError extends Error {
  readonly code: TroubleCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly file: string | undefined;
  readonly place: Place | undefined;

  constructor(
    code: TroubleCode,
    details: { args?: Record<string, string | number>; file?: string | undefined; place?: Place | undefined } = {},
  ) {
    super(code);
    this.name = "UsageError";
    this.code = code;
    this.args = details.args ?? {};
    this.file = details.file;
    this.place = details.place;
  }
}

/** Our mistake: something that cannot happen did. */
export class Bug extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Bug";
  }
}
