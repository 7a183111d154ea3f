/** Finds the longest known phrase at a place in a row of folded words: the table behind columns, headings and schedules. */

/** A phrase that was found, and how many words it took. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly length: number;
}

/** Phrases with what they stand for. */
export interface PhraseBook<T> {
  /** The longest phrase that starts at this word. */
  find(words: readonly string[], at: number): FoundPhrase<T> | undefined;
  /** Does a phrase begin with this word? */
  begins(word: string): boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** How phrases, and the text to be searched, are made words. */
export interface Cutting {
  /** Cuts a phrase written as plain text exactly as the text to be searched is cut. */
  readonly split: (phrase: string) => readonly string[];
  /** The form in which words are compared. The words of a text are folded only as far as a phrase goes along with them. */
  readonly fold: (word: string) => string;
}

const asItIs = (word: string): string => word;

/**
 * Makes a book from phrases written as plain text; a mere `split` gives words that are folded already, as those of the text
 * then are. Where two entries share a phrase the later one holds.
 */
export function phraseBook<T>(
  entries: Iterable<readonly [value: T, phrases: readonly string[]]>,
  cutting: Cutting | Cutting["split"],
): PhraseBook<T> {
  const { split, fold } = typeof cutting === "function" ? { split: cutting, fold: asItIs } : cutting;
  const root: Node<T> = { next: new Map() };
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      let node = root;
      for (const word of split(phrase)) {
        const folded = fold(word);
        let next = node.next.get(folded);
        if (next === undefined) node.next.set(folded, (next = { next: new Map() }));
        node = next;
      }
      node.value = value;
    }
  }
  return {
    begins: (word) => root.next.has(fold(word)),
    find(words, at) {
      let node: Node<T> | undefined = root;
      let found: FoundPhrase<T> | undefined;
      for (let i = at; i < words.length; i++) {
        node = node.next.get(fold(words[i]!));
        if (node === undefined) break;
        if (node.value !== undefined) found = { value: node.value, length: i - at + 1 };
      }
      return found;
    },
  };
}
