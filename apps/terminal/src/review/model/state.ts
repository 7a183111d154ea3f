/** Everything the review knows at one moment. Nothing else decides what is on the screen. */
import { applyVerdicts } from "@plandiff/compare";
import type { CorrectableField, DiffOutput, Language, Plan, Verdict } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import type { Group } from "@plandiff/report";
import type { Pane, Size } from "../../screen/model/layout.ts";
import type { Binding } from "../input/keymap.ts";
import type { Search } from "./search.ts";
import type { TextField } from "../../screen/model/text-field.ts";

/** Which entries the list shows. */
export type Filter = "all" | Group;

/** The pages that are looked at over the whole screen. */
export const PAGES = ["help", "summary", "lineage", "parties", "schedule", "log", "problems"] as const;
export type PageName = (typeof PAGES)[number];

/** A page with its selected line, the first line on the screen, and the words that its lines must hold. */
export interface PageOverlay {
  readonly kind: "page";
  readonly page: PageName;
  readonly top: number;
  readonly cursor: number;
  readonly query: string;
}

/** What a line is typed for. */
export type Purpose =
  | "note"
  | "link"
  | "split"
  | "merge"
  | "supersede"
  | "find"
  | "above"
  | "correct"
  | "reading"
  | "export"
  | "page-filter";

/** A field of a task whose reading is corrected. */
export interface Misreading {
  readonly side: "previous" | "next";
  readonly id: string;
  readonly field: CorrectableField;
}

/** A line that is typed; where there are choices, one is chosen, and several can be marked. */
export interface FieldOverlay {
  readonly kind: "field";
  readonly purpose: Purpose;
  readonly field: TextField;
  readonly choice: number;
  /** Ids of the choices that are marked. */
  readonly marked: readonly string[];
  /** What is corrected. */
  readonly about?: Misreading;
  /** The page that is come back to. */
  readonly behind?: PageOverlay;
}

/** What lies over the screen and takes the keys. */
export type Overlay = { readonly kind: "none" } | PageOverlay | FieldOverlay;

/** The groups in the order of the list: what a person must decide comes first, what needs no look last. */
export const GROUPS: readonly Group[] = ["possible", "changed", "regrouped", "added", "dropped", "unchanged"];

/** What the review is about and how it may draw; only the output follows what the reviewer decides. */
export interface Subject {
  /** What is shown: what the tool proposed, as far as nobody decided otherwise. */
  readonly output: DiffOutput;
  readonly proposed: DiffOutput;
  /** The plans as they are compared: with what reviewers corrected. */
  readonly plans: readonly Plan[];
  /** The plans as they were read. */
  readonly read: readonly Plan[];
  /** Confidence from which on the tool decides by itself. */
  readonly threshold: number;
  readonly register: Register;
  /** Who decides, as verdicts name them. */
  readonly by: string | undefined;
  readonly colour: boolean;
  readonly ascii: boolean;
  /** What the keys do. */
  readonly keys: readonly Binding[];
}

/** Something that a reviewer did, for the log line. */
export type Act =
  | {
      readonly kind: "accept" | "reject" | "link" | "split" | "merge" | "supersede" | "correct" | "note" | "discard";
      readonly previous: readonly string[];
      readonly next: readonly string[];
    }
  | { readonly kind: "accept-all"; readonly count: number }
  | { readonly kind: "threshold"; readonly share: number };

/** The verdicts on a comparison and the threshold before an act, or after one that was taken back. */
export interface Moment {
  readonly comparison: number;
  readonly verdicts: readonly Verdict[];
  readonly threshold: number;
  readonly act: Act;
  readonly at: string | undefined;
}

/** What the bottom line can say beside what was done. */
export const SAYINGS = [
  "nothing-to-undo",
  "nothing-to-redo",
  "nothing-to-reject",
  "nothing-to-link",
  "nothing-to-part",
  "nothing-to-supersede",
  "nothing-to-correct",
  "nothing-to-discard",
  "nothing-to-copy",
  "mark-more",
  "no-share",
  "all-decided",
  "problems",
  "not-saved",
  "unwritable",
  "others",
  "not-read",
  "copied",
  "too-long-to-copy",
  "exported",
  "not-exported",
  "not-edited",
  "mouse-on",
  "mouse-off",
] as const;
export type Saying = (typeof SAYINGS)[number];

/** What the bottom line says until the next key; a name or a count where the words need one. */
export type Message =
  | { readonly kind: "did" | "undid"; readonly act: Act }
  | { readonly kind: Saying; readonly name?: string; readonly count?: number };

/** One moment of the review. */
export interface State {
  readonly subject: Subject;
  readonly language: Language;
  readonly size: Size;
  /** Index of the comparison that is shown. */
  readonly comparison: number;
  readonly filter: Filter;
  /** What the entries of the list must hold. */
  readonly search: Search | undefined;
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
  /** Does the mouse choose and scroll? Else it is the terminal's, which selects text with it. */
  readonly mouse: boolean;
}

/** What a review is opened with. */
export interface Opening extends Omit<Subject, "output"> {
  readonly reviews: readonly (readonly Verdict[])[];
  readonly mouse: boolean;
  /** A file of verdicts that cannot be written, as far as one can see before trying. */
  readonly unwritable?: string | undefined;
}

/** What the tool proposed, with what was decided. */
export function decidedOutput(
  { proposed, plans, register }: Pick<Subject, "proposed" | "plans" | "register">,
  reviews: readonly (readonly Verdict[])[],
): DiffOutput {
  const comparisons = proposed.comparisons.map((comparison, i) =>
    applyVerdicts(comparison, reviews[i] ?? [], {
      previous: plans[comparison.previous]!,
      next: plans[comparison.next]!,
      register,
    }),
  );
  return { ...proposed, comparisons };
}

/** How many verdicts could not be applied: their tasks are gone, or they contradict each other. */
export const countProblems = ({ comparisons }: DiffOutput): number =>
  comparisons.flatMap(({ notes }) => notes).filter(({ code }) => PROBLEMS.has(code)).length;

const PROBLEMS: ReadonlySet<string> = new Set(["verdict-stale", "verdict-conflict"]);

/** What is said when the review opens: that nothing will be kept, or that not all that was decided before holds. */
function firstMessage(output: DiffOutput, unwritable: string | undefined): Message | undefined {
  if (unwritable !== undefined) return { kind: "unwritable", name: unwritable };
  const count = countProblems(output);
  return count === 0 ? undefined : { kind: "problems", count };
}

/** The moment at which the review opens. */
export function initialState({ reviews, mouse, unwritable, ...given }: Opening, language: Language, size: Size): State {
  const subject: Subject = { ...given, output: decidedOutput(given, reviews) };
  return {
    subject,
    language,
    size,
    comparison: 0,
    filter: "all",
    search: undefined,
    cursor: 0,
    listTop: 0,
    detailTop: 0,
    pane: "list",
    overlay: { kind: "none" },
    reviews,
    done: [],
    undone: [],
    message: firstMessage(subject.output, unwritable),
    mouse,
  };
}
