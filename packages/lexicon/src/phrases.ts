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
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/**
 * Makes a book from phrases written as plain text; `split` cuts and folds them exactly as the text to be searched is cut and folded.
 * Where two entries share a phrase the later one holds.
 */
export function phraseBook<T>(
  entries: Iterable<readonly [value: T, phrases: readonly string[]]>,
  split: (phrase: string) => readonly string[],
): PhraseBook<T> {
  const root: Node<T> = { next: new Map() };
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      let node = root;
      for (const word of split(phrase)) {
        let next = node.next.get(word);
        if (next === undefined) node.next.set(word, (next = { next: new Map() }));
        node = next;
      }
      node.value = value;
    }
  }
  return {
    find(words, at) {
      let node: Node<T> | undefined = root;
      let found: FoundPhrase<T> | undefined;
      for (let i = at; i < words.length; i++) {
        node = node.next.get(words[i]!);
        if (node === undefined) break;
        if (node.value !== undefined) found = { value: node.value, length: i - at + 1 };
      }
      return found;
    },
  };
}
