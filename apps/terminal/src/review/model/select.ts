/** What can be asked of a state: all of it follows from the state alone. */
import type { Comparison, DiffOutput, Entry, Plan } from "@plandiff/domain";
import { Bug } from "@plandiff/domain";
import { type Page, makeCanvas, makePage } from "@plandiff/report";
import { detailLines } from "./detail.ts";
import { type Layout, layoutOf } from "../../screen/model/layout.ts";
import { rememberLast } from "../../screen/model/remember.ts";
import { type Row, type Rows, rowsOf } from "./rows.ts";
import type { State, Subject } from "./state.ts";

/** The comparison on the screen. */
export function comparisonOf({ subject, comparison }: Pick<State, "subject" | "comparison">): Comparison {
  const found = subject.output.comparisons[comparison];
  if (!found) throw new Bug(`the review points at comparison ${comparison}, which does not exist`);
  return found;
}

/** The rows of the list. */
export const listRows = (state: State): Rows =>
  rowsOf(comparisonOf(state), { filter: state.filter, search: state.search, plans: state.subject.plans });

/** The row index of the selected entry; -1 where the list is empty. */
export const selectedIndex = (state: State): number => listRows(state).selectable[state.cursor] ?? -1;

/** The selected row. */
export const selectedRow = (state: State): Row | undefined => listRows(state).rows[selectedIndex(state)];

/** The selected entry; nothing on the head of the plan and in an empty list. */
export function selectedEntry(state: State): Entry | undefined {
  const row = selectedRow(state);
  return row?.kind === "entry" ? row.entry : undefined;
}

/** How the screen is divided. */
export const layout = ({ size }: State): Layout => layoutOf(size);

/** The plans hold every task, whatever was decided: the page is made again only for other plans. */
const pageOf = rememberLast((proposed: DiffOutput, plans: readonly Plan[], ...look: Look): Page => {
  const [language, colour, ascii] = look;
  return makePage({ language, width: 0, colour, ascii, plans }, proposed);
});

type Look = readonly [language: State["language"], colour: boolean, ascii: boolean];

/** The words, signs and tasks for writing in a pane of this width. */
export function pageFor({ subject, language }: Pick<State, "subject" | "language">, width: number): Page {
  const page = pageOf(subject.proposed, subject.plans, language, subject.colour, subject.ascii);
  return { ...page, canvas: { ...makeCanvas({ ...subject, width }), width } };
}

const detailOf = rememberLast(
  (row: Row | undefined, comparison: Comparison, subject: Subject, language: State["language"], width: number) =>
    row === undefined
      ? []
      : detailLines({
          row,
          comparison,
          output: subject.output,
          page: pageFor({ subject, language }, width),
          language,
        }),
);

/** All lines of the detail pane, broken to its width; what does not fit on the screen is scrolled to. */
export const detail = (state: State): readonly string[] =>
  detailOf(selectedRow(state), comparisonOf(state), state.subject, state.language, layout(state).detail.width - 2);
