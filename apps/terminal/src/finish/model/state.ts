/** Everything the finishing screen knows at one moment. Nothing else decides what is on it. */
import type { DraftOutput, Language } from "@plandiff/domain";
import { type FinishContext, type FinishOptions, finishContext } from "@plandiff/draft";
import type { Pane, Size } from "../../screen/model/layout.ts";
import type { TextField } from "../../screen/model/text-field.ts";

/** What a line is typed for. */
export type Purpose = "text" | "lead" | "coordinating" | "schedule" | "deliverables" | "add" | "follow-up" | "leave";

/** What lies over the screen and takes the keys. */
export type Overlay =
  | { readonly kind: "none" }
  | { readonly kind: "help" | "checklist"; readonly top: number }
  /** A line is typed about a task; `choice` counts from 0: what was typed, then what is offered. */
  | { readonly kind: "field"; readonly purpose: Purpose; readonly field: TextField; readonly choice: number };

/** What the screen is about and how it may draw. */
export interface Subject extends FinishOptions {
  readonly colour: boolean;
  readonly ascii: boolean;
}

/** Something that a person did, for the log line. */
export type ActName =
  | "keep"
  | "leave"
  | "take-back"
  | "follow-up"
  | "yes"
  | "no"
  | "edit"
  | "add"
  | "split"
  | "merge"
  | "move";

/** What was done to which task, by its number. */
export interface Act {
  readonly name: ActName;
  readonly task: string;
}

/** A draft that can be come back to: the one before an act, or after one that was taken back. */
export interface Moment {
  readonly draft: DraftOutput;
  readonly cursor: number;
  readonly act: Act;
}

/** What the bottom line says until the next key. */
export type Message =
  | { readonly kind: "did" | "undid"; readonly act: Act }
  | { readonly kind: "nothing-to-undo" | "nothing-to-redo" | "nothing-here" | "all-settled" | "mouse-on" | "mouse-off" }
  | { readonly kind: "not-saved" | "not-edited"; readonly reason: string }
  /** Somebody else wrote into the file: the draft goes on in the named one. */
  | { readonly kind: "kept-elsewhere"; readonly name: string };

/** One moment. */
export interface State {
  readonly subject: Subject;
  readonly context: FinishContext;
  readonly language: Language;
  readonly size: Size;
  readonly draft: DraftOutput;
  /** Which item of the list is selected, counted from 0: the head, the tasks, those left out. */
  readonly cursor: number;
  readonly listTop: number;
  readonly detailTop: number;
  /** Which of the questions about the selected item is marked. */
  readonly question: number;
  readonly pane: Pane;
  readonly overlay: Overlay;
  readonly done: readonly Moment[];
  readonly undone: readonly Moment[];
  readonly message: Message | undefined;
  /** Does the mouse choose and scroll? Else it is the terminal's, which selects text with it. */
  readonly mouse: boolean;
}

/** What the screen is opened with. */
export interface Opening extends Subject {
  readonly draft: DraftOutput;
  readonly mouse: boolean;
}

/** The moment at which the screen opens. */
export const initialState = ({ draft, mouse, ...subject }: Opening, language: Language, size: Size): State => ({
  subject,
  context: finishContext(draft, subject),
  language,
  size,
  draft,
  cursor: 0,
  listTop: 0,
  detailTop: 0,
  question: 0,
  pane: "list",
  overlay: { kind: "none" },
  done: [],
  undone: [],
  message: undefined,
  mouse,
});
