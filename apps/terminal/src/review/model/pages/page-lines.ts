/** The pages over the screen as lines; words that were typed leave only the lines that hold them. */
import { match } from "ts-pattern";
import { helpLines } from "../../input/help-lines.ts";
import { rememberLast } from "../../../screen/model/remember.ts";
import type { PageName, PageOverlay, State } from "../state.ts";
import { textOf } from "../../../screen/model/text-field.ts";
import { wordsTest } from "../../../screen/model/words-held.ts";
import { lineageLines } from "./lineage.ts";
import { logLines } from "./log.ts";
import type { PageLine } from "./page-line.ts";
import { partyLines } from "./parties.ts";
import { problemLines } from "./problems.ts";
import { scheduleLines } from "./schedule.ts";
import { summaryLines } from "./summary.ts";

/** The page that lies over the screen, also while a line for it is typed. */
export const pageOf = ({ overlay }: Pick<State, "overlay">): PageOverlay | undefined => {
  if (overlay.kind === "page") return overlay;
  return overlay.kind === "field" && overlay.behind
    ? { ...overlay.behind, query: textOf(overlay.field), cursor: 0, top: 0 }
    : undefined;
};

/** Every line of a page. Its parts are named one by one, so that moving in it makes nothing again. */
const made = rememberLast(
  (
    page: PageName,
    subject: State["subject"],
    language: State["language"],
    width: number,
    comparison: number,
    reviews: State["reviews"],
    done: State["done"],
    undone: State["undone"],
  ): readonly PageLine[] => {
    const of = { subject, language, width, comparison, reviews, done, undone };
    return match(page)
      .with("help", () => helpLines(subject, language, width))
      .with("summary", () => summaryLines(of))
      .with("lineage", () => lineageLines(of))
      .with("parties", () => partyLines(of))
      .with("schedule", () => scheduleLines(of))
      .with("log", () => logLines(of))
      .with("problems", () => problemLines(of))
      .exhaustive();
  },
);

/** What pages are made from. */
export interface PageSubject extends Pick<
  State,
  "subject" | "language" | "comparison" | "reviews" | "done" | "undone"
> {
  /** Cells for a line. */
  readonly width: number;
}

/** Room for the mark of the selected line. */
const MARGIN = 2;

const filtered = rememberLast((lines: readonly PageLine[], query: string): readonly PageLine[] => {
  if (query.trim() === "") return lines;
  const holds = wordsTest(query);
  // A sign is no word: it is looked for among the keys of the help.
  const isMeant = /[\p{L}\p{N}]{2}/u.test(query)
    ? ({ text, whole = text }: PageLine): boolean => whole !== "" && holds(whole)
    : ({ text, whole = text }: PageLine): boolean => whole.split(/\s+/).includes(query.trim());
  return sectionsOf(lines).flatMap(({ heading, rows }) => {
    const kept = heading && isMeant(heading) ? rows : rows.filter(isMeant);
    const isShown = kept.length > 0 || (heading !== undefined && isMeant(heading));
    return [...(heading && isShown ? [heading] : []), ...kept];
  });
});

interface PageSection {
  readonly heading: PageLine | undefined;
  readonly rows: readonly PageLine[];
}

/** Headings with the lines below them. */
function sectionsOf(lines: readonly PageLine[]): PageSection[] {
  const starts = lines.flatMap(({ heading }, index) => (heading === true ? [index] : []));
  const first = lines.slice(0, starts[0] ?? lines.length);
  return [
    { heading: undefined, rows: first },
    ...starts.map((start, i) => ({ heading: lines[start], rows: lines.slice(start + 1, starts[i + 1]) })),
  ];
}

/** The lines that the page on the screen shows. */
export function pageLines(state: State): readonly PageLine[] {
  const page = pageOf(state);
  if (!page) return [];
  const { subject, language, size, comparison, reviews, done, undone } = state;
  const width = size.columns - MARGIN;
  return filtered(made(page.page, subject, language, width, comparison, reviews, done, undone), page.query);
}
