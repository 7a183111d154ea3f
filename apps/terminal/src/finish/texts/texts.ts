/** What the finishing screen says beyond the words of reports. */
import type { Language } from "@plandiff/domain";
import type { Checklist } from "@plandiff/draft";
import type { BindingName, Section } from "../input/keymap.ts";
import type { Act, Purpose } from "../model/state.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Everything the screen says in one language. */
export interface FinishTexts {
  readonly sections: Record<Section, string>;
  readonly bindings: Record<BindingName, string>;
  readonly hints: Partial<Record<BindingName, string>>;
  readonly title: (period: string, previous: string) => string;
  readonly list: string;
  readonly detail: string;
  readonly help: string;
  readonly checklist: string;
  readonly head: string;
  readonly leftOut: string;
  readonly origin: string;
  readonly isNew: string;
  readonly questions: string;
  readonly changed: string;
  readonly toMend: string;
  readonly offers: string;
  readonly closePage: string;
  readonly asTyped: string;
  readonly tooSmall: string;
  readonly nothingBlocks: string;
  /** What still blocks, one phrase a kind; none where nothing does. */
  readonly blockers: (check: Checklist) => string[];
  readonly blocked: (count: number) => string;
  /** The log line: what was just done, taken back, or could not be. */
  readonly did: (act: Act) => string;
  readonly undid: (act: Act) => string;
  readonly messages: Readonly<
    Record<"nothing-to-undo" | "nothing-to-redo" | "nothing-here" | "all-settled" | "mouse-on" | "mouse-off", string>
  >;
  readonly prompts: Readonly<Record<Purpose, string>>;
  readonly notSaved: (reason: string) => string;
  readonly notEdited: (reason: string) => string;
  readonly keptElsewhere: (name: string) => string;
}

/** The texts of every language. */
export const finishTexts: Readonly<Record<Language, FinishTexts>> = { vi, en };
