/** Everything the review knows at one moment. Nothing else decides what is on the screen. */
import { applyVerdicts } from "@plandiff/compare";
import type { DiffOutput, Language, Plan, Verdict } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import type { Group } from "@plandiff/report";
import type { TextField } from "./text-field.ts";

/** The terminal's size in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The two panes of the screen. */
export type Pane = "list" | "detail";

/** Which entries the list shows. */
export type Filter = "all" | Group;

/** What lies over the screen and takes the keys. */
export type Overlay =
  | { readonly kind: "none" }
  | { readonly kind: "help"; readonly top: number }
  /** A line is typed: a note, or words of the task to link the selected one to, of which one is chosen. */
  | { readonly kind: "field"; readonly purpose: "note" | "link"; readonly field: TextField; readonly choice: number };

/** The groups in the order of the list: what a person must decide comes first, what needs no look last. */
export const GROUPS: readonly Group[] = ["possible", "changed", "regrouped", "added", "dropped", "unchanged"];

/** What the review is about and how it may draw; only the output follows what the reviewer decides. */
export interface Subject {
  /** What is shown: what the tool proposed, as far as nobody decided otherwise. */
  readonly output: DiffOutput;
  readonly proposed: DiffOutput;
  readonly plans: readonly Plan[];
  readonly register: Register;
  /** Who decides, as verdicts name them. */
  readonly by: string | undefined;
  readonly colour: boolean;
  readonly ascii: boolean;
}

/** Something that a reviewer did, for the log line. */
export type Act =
  | {
      readonly kind: "accept" | "reject" | "link" | "note";
      readonly previous: readonly string[];
      readonly next: readonly string[];
    }
  | { readonly kind: "accept-all"; readonly count: number };

/** The verdicts on a comparison before an act, or after one that was taken back. */
export interface Moment {
  readonly comparison: number;
  readonly verdicts: readonly Verdict[];
  readonly act: Act;
}

/** What the bottom line says until the next key. */
export type Message =
  | { readonly kind: "did" | "undid"; readonly act: Act }
  | { readonly kind: "nothing-to-undo" | "nothing-to-redo" | "nothing-to-reject" | "nothing-to-link" | "all-decided" }
  | { readonly kind: "not-saved"; readonly reason: string };

/** One moment of the review. */
export interface State {
  readonly subject: Subject;
  readonly language: Language;
  readonly size: Size;
  /** Index of the comparison that is shown. */
  readonly comparison: number;
  readonly filter: Filter;
  /** Which of the entries that the list shows is selected, counted from 0. */
  readonly cursor: number;
  /** First row of the list and first line of the detail on the screen. */
  readonly listTop: number;
  readonly detailTop: number;
  readonly pane: Pane;
  readonly overlay: Overlay;
  /** The verdicts on every comparison. */
  readonly reviews: readonly (readonly Verdict[])[];
  /** What can be taken back, and what was; the last one is the latest. */
  readonly done: readonly Moment[];
  readonly undone: readonly Moment[];
  readonly message: Message | undefined;
}

/** What a review is opened with. */
export interface Opening extends Omit<Subject, "output"> {
  readonly reviews: readonly (readonly Verdict[])[];
}

/** What the tool proposed, with what was decided before. */
function outputOf({ proposed, plans, register, reviews }: Opening): DiffOutput {
  const comparisons = proposed.comparisons.map((comparison, i) =>
    applyVerdicts(comparison, reviews[i] ?? [], {
      previous: plans[comparison.previous]!,
      next: plans[comparison.next]!,
      register,
    }),
  );
  return { ...proposed, comparisons };
}

/** The moment at which the review opens. */
export const initialState = ({ reviews, ...subject }: Opening, language: Language, size: Size): State => ({
  subject: { ...subject, output: outputOf({ reviews, ...subject }) },
  language,
  size,
  comparison: 0,
  filter: "all",
  cursor: 0,
  listTop: 0,
  detailTop: 0,
  pane: "list",
  overlay: { kind: "none" },
  reviews,
  done: [],
  undone: [],
  message: undefined,
});
