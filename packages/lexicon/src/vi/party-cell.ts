/** A responsibility cell as a row of words with what stands between them, and what is known of the names that begin at each. */
import type { Party } from "@plandiff/domain";
import type { DefinedName, PartyContext } from "../lexicon.ts";
import { bareNameWords, formsOf, isConnector, nameWords, placesOfWords, slugOf } from "../names.ts";
import { phraseBook, type PhraseBook } from "../phrases.ts";
import { foldWord } from "../variants.ts";
import { isQualifier, partyBooks, type Head } from "./party-words.ts";

/** A word of a cell. */
export interface CellWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly lower: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** How many parentheses are open around it. */
  readonly depth: number;
  /** Where its folded forms begin in the row of forms. */
  readonly at: number;
}

/** A name that a cell uses and the register or the document knows. */
export interface KnownName {
  readonly party: Party;
  /** Words taken. */
  readonly length: number;
}

/** What a first word announces, and how many words it takes. */
export interface AnnouncedHead {
  readonly kind: Head;
  readonly length: number;
}

/** A cell ready to be cut into parties. */
export interface Cell {
  readonly text: string;
  readonly words: readonly CellWord[];
  /** The folded forms of all words, abbreviations written out, "và" left out. */
  readonly forms: readonly string[];
  /** A name that begins at this word. */
  known(at: number): KnownName | undefined;
  /** What a word announces, and how many words do. */
  head(at: number): AnnouncedHead | undefined;
  /** How many words a common noun takes here that may stand for many; 0 where what follows makes it one body's name. */
  generic(at: number): number;
}

/** Marks behind a common noun that end it. */
const STOPPING = /[,;:/)(\n]|\s[-–]/;
const OPENING = /[([{]/g;
const CLOSING = /[)\]}]/g;
const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

function cutWords(text: string): { words: CellWord[]; forms: string[] } {
  const found = placesOfWords(text);
  const nested = text.includes("(") || text.includes("[") || text.includes("{");
  const balanced = nested && count(text, OPENING) === count(text, CLOSING);
  const words: CellWord[] = [];
  const forms: string[] = [];
  let depth = 0;
  found.forEach((word, i) => {
    const gap = text.slice(i === 0 ? 0 : found[i - 1]!.end, word.start);
    if (balanced) depth = Math.max(0, depth + count(gap, OPENING) - count(gap, CLOSING));
    const lower = word.text.toLowerCase();
    const related = lower === "có" && found[i + 1]?.text.toLowerCase() === "liên";
    words.push({ ...word, folded: foldWord(word.text), lower, gap, depth, at: forms.length });
    if (!related) forms.push(...formsOf(word.text));
  });
  return { words, forms };
}

/** The party that a name defined in the document stands for. */
function partyOfDefined(full: string, { register }: PartyContext): Party {
  const known = register.find(full);
  if (known !== undefined) return known;
  const words = bareNameWords(full);
  const kind = partyBooks().heads.find(words, 0)?.value;
  return { key: slugOf(words), name: full.trim(), kind: kind === "office" ? "office" : "organisation" };
}

const definedBooks = new WeakMap<readonly DefinedName[], PhraseBook<Party>>();

/** Defined names as a book; only those that name a body count ("sau đây gọi là Kế hoạch" does not). */
function bookOfDefined(context: PartyContext): PhraseBook<Party> | undefined {
  if (context.defined.length === 0) return undefined;
  let book = definedBooks.get(context.defined);
  if (book === undefined) {
    const bodies = context.defined.filter(({ short, full }) => {
      const head = partyBooks().heads.find(bareNameWords(full), 0)?.value;
      return nameWords(short).length > 0 && head !== undefined && head !== "none";
    });
    book = phraseBook(
      bodies.map(({ short, full }) => [partyOfDefined(full, context), [short]] as const),
      bareNameWords,
    );
    definedBooks.set(context.defined, book);
  }
  return book;
}

/** Prepares a cell for reading. */
export function cellOf(text: string, context: PartyContext): Cell {
  const { words, forms } = cutWords(text);
  const books = partyBooks();
  const defined = bookOfDefined(context);
  /** How many words the next `length` forms take; a form in the middle of an abbreviation takes the whole of it. */
  const wordsOf = (at: number, length: number): number => {
    const end = words[at]!.at + length;
    let next = at + 1;
    while (next < words.length && words[next]!.at < end) next++;
    return next - at;
  };
  const known = (at: number): KnownName | undefined => {
    const word = words[at];
    if (word === undefined || isConnector(word.text)) return undefined;
    const listed = context.register.match(forms, word.at);
    const own = defined?.find(forms, word.at);
    const best = own !== undefined && own.length >= (listed?.length ?? 0) ? own : listed;
    if (best === undefined) return undefined;
    const length = wordsOf(at, best.length);
    for (let inside = at + 1; inside < at + length; inside++) {
      const { gap, depth } = words[inside]!;
      if (depth !== word.depth || (gap !== " " && /[;:]/.test(gap))) return undefined;
    }
    return { party: "party" in best ? best.party : best.value, length };
  };
  const head = (at: number): AnnouncedHead | undefined => {
    const word = words[at];
    const found = word === undefined || isConnector(word.text) ? undefined : books.heads.find(forms, word.at);
    return found && { kind: found.value, length: wordsOf(at, found.length) };
  };
  const generic = (at: number): number => {
    const word = words[at];
    const found = word === undefined || isConnector(word.text) ? undefined : books.generics.find(forms, word.at);
    if (word === undefined || found === undefined) return 0;
    const length = wordsOf(at, found.length);
    const next = words[at + length];
    const alone =
      next === undefined ||
      isConnector(next.text) ||
      STOPPING.test(next.gap) ||
      (isQualifier(next.folded) && next.text === next.lower);
    return alone ? length : 0;
  };
  return { text, words, forms, known: remember(known), head: remember(head), generic: remember(generic) };
}

/** Each place of a cell is asked about many times. */
function remember<T>(ask: (at: number) => T): (at: number) => T {
  const answers: { readonly value: T }[] = [];
  return (at) => (answers[at] ??= { value: ask(at) }).value;
}
