/** Finds the names that a document defines for its own use, in any language. */
import type { DefinedName } from "./lexicon.ts";

/** How one language says that a short name follows. */
export interface DefinitionWords {
  /** Matches up to the short name: "sau đây gọi tắt là ". */
  readonly calledShort: RegExp;
}

/** Makes the reader of definitions of one language. */
export const definitionReader =
  (words: DefinitionWords) =>
  (text: string): DefinedName[] => {
    const defined: DefinedName[] = [];
    for (const match of text.matchAll(/\(([^()]{1,120})\)/gu)) {
      const called = words.calledShort.exec(match[1]!);
      if (!called) continue;
      const short = match[1]!.slice(called.index + called[0].length).trim();
      const at = text.lastIndexOf(short, match.index);
      if (at >= 0) defined.push({ short, full: text.slice(at, match.index).trim() });
    }
    return defined;
  };
