/** Reads headings and opening words of a plan's prose, in any language, from its table of words. */
import type { HeadPart } from "./lexicon.ts";
import { type Cutting, type PhraseBook, phraseBook } from "./phrases.ts";
import { firstWordOf, wordsOf } from "./tokens.ts";
import { foldWord } from "./variants.ts";
import { letterPattern } from "./letters.ts";

type Phrases<Part extends HeadPart> = Readonly<Partial<Record<Part, readonly string[]>>>;

/** The words by which the prose of plans is divided in one language. */
export interface HeadWords {
  /** First words that say it whatever follows ("Căn cứ …", "Nơi nhận: …"). */
  readonly openings: Phrases<HeadPart>;
  /** Words of headings. */
  readonly headings: Phrases<"objectives" | "requirements" | "tasks" | "legal-basis" | "recipients" | "other-heading">;
  /** Headings that need neither a number nor capitals, being nothing else. */
  readonly plain: readonly HeadPart[];
  /** Words that may come before the deciding one ("các", "quan điểm"). */
  readonly beside: readonly string[];
  /** The word before the number of an article. */
  readonly article: string;
}

/** The longest heading people write; headings run over two or three lines at most. */
const LONGEST_HEADING = 30;
/** A heading without number and capitals is short, else it is the start of a sentence. */
const LONGEST_PLAIN_HEADING = 4;
/** A heading numbered like a list item ("1. Mục tiêu cụ thể") is short, else it is an item. */
const LONGEST_ITEM_HEADING = 8;
/** No opening phrase and no heading needs more text than this; it keeps long paragraphs cheap. */
const LONGEST_TEXT = 300;

const NUMBERING =
  /^\s*(?:(?<strong>(?:(?:phần|chương|mục|part|chapter|section)\s+)?[IVX]{1,5}|[A-H])\s*[.)\-:–]|(?<item>\d{1,2}(?:\.\d{1,2})*\.?|[a-zđ])\s*[.)]?(?=[.)\s]))\s*/iu;
const BULLET = /^\s*[-–+•*]\s*/u;

const cutting: Cutting = { split: wordsOf, fold: foldWord };
const LETTER = letterPattern(String.raw`\p{L}`);
const isUpper = (text: string): boolean => LETTER.test(text) && text === text.toUpperCase();

interface Books {
  readonly openings: PhraseBook<HeadPart>;
  readonly headings: PhraseBook<HeadPart | "beside">;
  readonly article: string;
}

const entriesOf = (phrases: Phrases<HeadPart>): [HeadPart, readonly string[]][] =>
  Object.entries(phrases) as [HeadPart, readonly string[]][];

/** Makes the reader of heads of one language; its tables are built at the first paragraph. */
export function headPartReader(words: HeadWords): (paragraph: string) => HeadPart | undefined {
  let books: Books | undefined;
  return (paragraph) => {
    books ??= {
      openings: phraseBook(entriesOf(words.openings), cutting),
      headings: phraseBook<HeadPart | "beside">(
        [["beside" as const, words.beside], ...entriesOf(words.headings)],
        cutting,
      ),
      article: foldWord(words.article),
    };
    return readPart(paragraph, words.plain, books);
  };
}

function readPart(paragraph: string, plain: readonly HeadPart[], books: Books): HeadPart | undefined {
  const text = paragraph.slice(0, LONGEST_TEXT).normalize("NFC").replace(BULLET, "");
  const numbering = NUMBERING.exec(text);
  // Most lines begin with nothing that is known and need not be cut.
  if (!numbering && !mayOpen(firstWordOf(text), books)) return undefined;
  const opening = wordsOf(text);
  if (foldWord(opening[0] ?? "") === books.article && /^\d+$/.test(opening[1] ?? "")) return "article";
  const opened = books.openings.find(opening, 0);
  if (opened !== undefined) return opened.value;

  const body = numbering ? text.slice(numbering[0].length) : text;
  const wordsOfBody = numbering ? wordsOf(body) : opening;
  const upper = isUpper(body);
  const strong = isUpper(numbering?.groups?.["strong"]?.at(-1) ?? "");
  const found = decide(wordsOfBody, books.headings);
  const count = wordsOfBody.length;
  if (count === 0 || count > LONGEST_HEADING || paragraph.length > LONGEST_TEXT) return undefined;
  if (strong || (upper && numbering)) return found ?? "other-heading";
  if (found === undefined) return undefined;
  if (upper || /:\s*$/.test(body)) return count <= LONGEST_ITEM_HEADING ? found : undefined;
  if (numbering) return count <= LONGEST_ITEM_HEADING ? found : undefined;
  return plain.includes(found) && count <= LONGEST_PLAIN_HEADING ? found : undefined;
}

const mayOpen = (word: string, { openings, headings, article }: Books): boolean =>
  openings.begins(word) || headings.begins(word) || foldWord(word) === article;

/** The part that the first deciding phrase names, with nothing before it but words that stand beside. */
function decide(words: readonly string[], book: PhraseBook<HeadPart | "beside">): HeadPart | undefined {
  for (let i = 0; i < words.length;) {
    const found = book.find(words, i);
    if (found === undefined) return undefined;
    if (found.value !== "beside") return found.value;
    i += found.length;
  }
  return undefined;
}
