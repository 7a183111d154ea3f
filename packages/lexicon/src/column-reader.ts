/** Reads column headers of any language from its table of words. */
import type { Column } from "./lexicon.ts";
import { type PhraseBook, phraseBook } from "./phrases.ts";
import { firstWordOf, wordsOf } from "./tokens.ts";
import { foldWord } from "./variants.ts";

/** The words that headers are made of in one language. */
export interface HeaderWords {
  /** Phrases that decide what a column holds. */
  readonly deciding: Readonly<Record<Column, readonly string[]>>;
  /** Words that may stand beside them and decide nothing ("cơ quan", "dự kiến"). */
  readonly beside: readonly string[];
  /** Which deciding phrase of several is the head: the first in Vietnamese, the last in English ("deliverable due date"). */
  readonly head: "first" | "last";
  /** Words after which English turns round: in "time of delivery" the head comes before "of". */
  readonly turning?: readonly string[];
  /** Deciding phrases that give way to the others of their column, step by step ("objective" beside "action"). */
  readonly yielding: readonly (readonly string[])[];
  /** Whole headers that stand over the tasks where no other column does ("Topic", "Đề án"). */
  readonly atLast: readonly string[];
}

/** What the headers of one language say. */
export interface ColumnReader {
  /** The meaning of a column header. */
  readonly readColumn: (header: string) => Column | undefined;
  /** How many steps the words of a header are from naming its column by itself: 0 for "action", more for "objective". */
  readonly headerDistance: (header: string) => number;
  /** May this be the column of the tasks in a table that names none? Then products are what is to be done, too. */
  readonly isTaskAtLast: (header: string) => boolean;
}

/** The longest header people write; a longer paragraph is prose. */
const LONGEST_HEADER = 14;
const LONGEST_HEADER_TEXT = 120;

/** Hyphens and slashes part words here: in capitals ("CO-ORDINATING", "S/N") they would join them. */
const split = (text: string): string[] => wordsOf(text.replaceAll(/[-/]/g, " "));
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Makes the reader of headers of one language; its table is built at the first header. */
export function columnReader(words: HeaderWords): ColumnReader {
  let book: PhraseBook<Column | "beside" | "turning"> | undefined;
  let steps: PhraseBook<number> | undefined;
  let atLast: ReadonlySet<string> | undefined;
  const readColumn = (header: string): Column | undefined => {
    if (header.length > LONGEST_HEADER_TEXT) return undefined;
    book ??= phraseBook<Column | "beside" | "turning">(
      [
        ["beside", words.beside],
        ["turning", words.turning ?? []],
        ...(Object.entries(words.deciding) as [Column, readonly string[]][]),
      ],
      { split, fold: foldWord },
    );
    return readHeader(header, words.head, book);
  };
  return {
    readColumn,
    headerDistance: (header) => {
      steps ??= phraseBook<number>(
        [[0, Object.values(words.deciding).flat()], ...words.yielding.map((phrases, i) => [i + 1, phrases] as const)],
        { split, fold: foldWord },
      );
      return leastStep(split(header.normalize("NFC")), steps);
    },
    isTaskAtLast: (header) => {
      atLast ??= new Set(words.atLast.map(wholeOf));
      return atLast.has(wholeOf(header)) || readColumn(header) === "deliverable";
    },
  };
}

const wholeOf = (text: string): string => split(text.normalize("NFC")).map(foldWord).join(" ");

/** The word that names the column best counts: "description of the task" names the task. */
function leastStep(words: readonly string[], steps: PhraseBook<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length;) {
    const found = steps.find(words, i);
    if (found && found.value < least) least = found.value;
    i += found?.length ?? 1;
  }
  return Number.isFinite(least) ? least : 0;
}

/** Words with nothing between them but blanks and points: one part, and no note. */
const PLAIN = /^[^#№()/,;&-]*$/;

function readHeader(
  header: string,
  head: "first" | "last",
  book: PhraseBook<Column | "beside" | "turning">,
): Column | undefined {
  const text = header.normalize("NFC");
  if (PLAIN.test(text)) {
    const first = firstWordOf(text);
    if (!book.begins(first) && !isYear(first)) return undefined;
    const found = readPart(wordsOf(text), head, book);
    return found === "unknown" ? undefined : found;
  }
  const outside = text.replaceAll(/[#№]/g, " no ").replaceAll(/\([^()]*\)/g, " ");
  // "S/N" is one word; of any other header the parts around a slash are words of their own.
  if (readPart(split(outside), head, book) === "number") return "number";
  let decided: Column | undefined;
  // The first of several parts names the column: "Lead / supporting agencies" begins with leads, and "Outputs / actions" are tasks.
  for (const part of outside.split(/[/,;&]/)) {
    const found = readPart(split(part), head, book);
    if (found === "unknown") return undefined;
    decided = decided === "deliverable" && found === "task" ? found : (decided ?? found);
  }
  return decided;
}

function readPart(
  words: readonly string[],
  head: "first" | "last",
  book: PhraseBook<Column | "beside" | "turning">,
): Column | "unknown" | undefined {
  if (words.length > LONGEST_HEADER) return "unknown";
  let decided: Column | undefined;
  let turned = false;
  for (let i = 0; i < words.length;) {
    const found = book.find(words, i);
    if (found === undefined) {
      if (!isYear(words[i]!)) return "unknown";
      i++;
      continue;
    }
    i += found.length;
    if (found.value === "turning") turned = decided !== undefined;
    else if (found.value !== "beside" && !turned && (head === "last" || decided === undefined)) decided = found.value;
  }
  return decided;
}
