/** What the review says beyond the words of reports. */
import type { Language, Verdict } from "@plandiff/domain";
import type { BindingName, Section } from "../input/keymap.ts";
import type { FieldKeyName } from "../../screen/input/field-keys.ts";
import type { Act, PageName, Purpose, Saying } from "../model/state.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Everything the screen says in one language. */
export interface ReviewTexts {
  readonly sections: Record<Section, string>;
  readonly bindings: Record<BindingName, string>;
  readonly hints: Partial<Record<BindingName, string>>;
  readonly list: string;
  readonly detail: string;
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
  readonly messages: Readonly<Record<Saying, (said: { readonly name: string; readonly count: number }) => string>>;
  /** What a line is typed for. */
  readonly prompts: Readonly<Record<Purpose, string>>;
  readonly fieldKeys: Readonly<Record<FieldKeyName, string>>;
  /** The section of the help with the keys of a line that is typed. */
  readonly typing: string;
  readonly pages: Readonly<Record<PageName, string>>;
  /** Above choices of which several can be marked. */
  readonly marked: (count: number) => string;
  /** How a correction will be understood. */
  readonly readAs: string;
  readonly noPartner: string;
  readonly searches: {
    readonly text: (words: string) => string;
    readonly party: (name: string) => string;
    readonly field: (name: string) => string;
    readonly month: (month: string, year: string) => string;
  };
  /** Before what the list is filtered by. */
  readonly only: string;
  readonly threshold: (share: number) => string;
  readonly undecided: string;
  readonly acts: string;
  readonly kept: string;
  readonly nothingYet: string;
  readonly stale: string;
  readonly contradicts: (other: string) => string;
  readonly noProblems: string;
  readonly problemsHelp: string;
  readonly scheduleSigns: string;
}

/** The texts of every language. */
export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = { vi, en };
