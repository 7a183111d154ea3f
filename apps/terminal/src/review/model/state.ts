/** Everything the review knows at one moment. Nothing else decides what is on the screen. */
import type { DiffOutput, Language, Plan } from "@plandiff/domain";
import type { Group } from "@plandiff/report";

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
export type Overlay = { readonly kind: "none" } | { readonly kind: "help"; readonly top: number };

/** The groups in the order of the list: what a person must decide comes first, what needs no look last. */
export const GROUPS: readonly Group[] = ["possible", "changed", "regrouped", "added", "dropped", "unchanged"];

/** What the review is about and how it may draw; fixed for the whole session. */
export interface Subject {
  readonly output: DiffOutput;
  readonly plans: readonly Plan[];
  readonly colour: boolean;
  readonly ascii: boolean;
}

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
}

/** The moment at which the review opens. */
export const initialState = (subject: Subject, language: Language, size: Size): State => ({
  subject,
  language,
  size,
  comparison: 0,
  filter: "all",
  cursor: 0,
  listTop: 0,
  detailTop: 0,
  pane: "list",
  overlay: { kind: "none" },
});
