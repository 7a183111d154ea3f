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
  | "file-damaged"
  | "file-encrypted"
  | "file-is-scan"
  | "format-unknown"
  | "format-unsupported"
  | "no-task-table"
  | "csv-header-unknown"
  | "header-ambiguous"
  | "columns-unfit"
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
  | "too-many-values"
  | "output-exists"
  | "output-unwritable"
  | "file-held"
  | "review-unwritable"
  | "output-twice"
  | "output-missing"
  | "output-binary"
  | "keys-malformed"
  | "keys-act-unknown"
  | "keys-key-unknown"
  | "keys-clash";

/**
 * Is it an error of this name? The program has two bundles, each with its own copy of these classes, and what one throws
 * the other catches: the class itself would tell them apart, the name does not.
 */
const isNamed = (value: unknown, name: string): boolean => value instanceof Error && value.name === name;

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

  static override [Symbol.hasInstance](value: unknown): value is UsageError {
    return isNamed(value, "UsageError");
  }
}

/** Our mistake: something that cannot happen did. */
export class Bug extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Bug";
  }

  static override [Symbol.hasInstance](value: unknown): value is Bug {
    return isNamed(value, "Bug");
  }
}
