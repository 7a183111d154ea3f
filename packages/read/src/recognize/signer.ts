/** Who signed: a name below the signer's office, which is printed in capitals. */
import type { Signer } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { FormWords } from "./form-words.ts";
import { isCapital, startsCapital } from "./lettering.ts";
import type { Paragraph } from "./paragraph.ts";

/** A signer, and the paragraphs that this uses up. */
export interface FoundSigner {
  readonly signer: Signer;
  readonly paragraphs: readonly Paragraph[];
}

const DEGREES = /^(?:(?:GS|PGS|TSKH|TS|ThS|BS|LS|KS|CN|Dr|Prof|Mr|Mrs|Ms)\.?\s+|(?:GS|PGS|TS)\.)*/;
/** Names have two to five words, each with a capital and small letters after it. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
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
    if (!isName(name.text)) continue;
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

const isOffice = (text: string): boolean => text.length > 1 && isCapital(text) && !/[;:]$/.test(text);

function isName(text: string): boolean {
  const words = text.replace(DEGREES, "").split(/\s+/);
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    words.every(
      (word) =>
        startsCapital(word) && word.slice(1) === word.slice(1).toLowerCase() && !/[^A-Za-z\u00c0-\u1eff'’]/.test(word),
    )
  );
}
