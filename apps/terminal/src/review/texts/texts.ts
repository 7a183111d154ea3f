/** What the review says beyond the words of reports. */
import type { Language, Verdict } from "@plandiff/domain";
import type { BindingName, Section } from "../input/keymap.ts";
import type { Act } from "../model/state.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Everything the screen says in one language. */
export interface ReviewTexts {
  readonly sections: Record<Section, string>;
  readonly bindings: Record<BindingName, string>;
  readonly hints: Partial<Record<BindingName, string>>;
  /** Keys that have a name of their own. */
  readonly keys: Readonly<Record<string, string>>;
  readonly list: string;
  readonly detail: string;
  readonly help: string;
  readonly closeHelp: string;
  readonly nothing: string;
  readonly head: string;
  readonly unchangedField: string;
  readonly why: string;
  readonly against: string;
  readonly place: string;
  readonly onlyWriting: string;
  readonly notes: string;
  readonly tooSmall: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<Verdict["kind"], string>>;
  readonly progress: (done: number, all: number) => string;
  /** The log line: what was just done, taken back, or could not be. */
  readonly did: (act: Act) => string;
  readonly undid: (act: Act) => string;
  readonly messages: Readonly<
    Record<"nothing-to-undo" | "nothing-to-redo" | "nothing-to-reject" | "nothing-to-link" | "all-decided", string>
  >;
  /** What a line is typed for. */
  readonly prompts: Readonly<Record<"note" | "link", string>>;
  readonly noPartner: string;
  readonly notSaved: (reason: string) => string;
  readonly lines: (first: number, last: number, all: number) => string;
}

/** The texts of every language. */
export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = { vi, en };
