/** Who signed: a name below the signer's office, which is printed in capitals. */
import type { Signer } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { FormWords } from "./form-words.ts";
import type { Paragraph } from "./paragraph.ts";

/** A signer, and the paragraphs that this uses up. */
export interface FoundSigner {
  readonly signer: Signer;
  readonly paragraphs: readonly Paragraph[];
}

const NAME =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BS|LS|KS|CN|Dr|Prof|Mr|Mrs|Ms)\.?\s*)*\p{Lu}[\p{Ll}'’]+(?:\s+\p{Lu}[\p{Ll}'’]*){1,4}$/u;
/** Signatures stand in a few lines: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
const MOST_TITLE_LINES = 4;

/** Finds the signature in the regions of a document; before the table it stands after an article or the recipients. */
export function findSigner(
  [before, after]: readonly [readonly Paragraph[], readonly Paragraph[]],
  lexicon: Lexicon,
  words: FormWords,
): FoundSigner | undefined {
  const closing = before.findIndex(({ text }) => {
    const part = lexicon.readHeadPart(text);
    return part === "recipients" || part === "article";
  });
  return (closing >= 0 ? signatureIn(before.slice(closing), words) : undefined) ?? signatureIn(after, words);
}

function signatureIn(paragraphs: readonly Paragraph[], words: FormWords): FoundSigner | undefined {
  for (let i = 1; i < paragraphs.length; i++) {
    const name = paragraphs[i]!;
    if (!NAME.test(name.text)) continue;
    const titles: Paragraph[] = [];
    for (let j = i - 1; j >= 0 && titles.length < MOST_TITLE_LINES; j--) {
      const paragraph = paragraphs[j]!;
      if (words.isSignedNote(paragraph.text)) continue;
      if (!isOffice(paragraph.text)) break;
      titles.unshift(paragraph);
    }
    if (titles.length === 0) continue;
    const title = titles.map(({ text }) => text).join(" ");
    return { signer: { name: name.text, title }, paragraphs: [...titles, name] };
  }
  return undefined;
}

const isOffice = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[;:]$/.test(text);
