/** The organisation whose plan it is, in its ordinary writing where the title is in capitals. */
import type { Lexicon } from "@plandiff/lexicon";
import type { FormWords } from "./form-words.ts";
import { isCapital, startsCapital } from "./lettering.ts";
import type { Paragraph } from "./paragraph.ts";

/** Names of organisations have at least two words and rarely more than twenty. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 22;
/** The letterhead stands in the first paragraphs. */
const LETTERHEAD = 6;

/** The organisation that the title names, else that of the letterhead. */
export function findBody(
  title: string | undefined,
  before: readonly Paragraph[],
  texts: readonly string[],
  lexicon: Lexicon,
  words: FormWords,
): string | undefined {
  for (const name of title ? words.bodiesIn(title) : []) {
    if (!isName(name)) continue;
    const ordinary = ordinaryWriting(name, texts);
    if (ordinary !== undefined) return ordinary;
    if (startsCapital(name) && isCapital(name) && title !== undefined && isCapital(title)) return name;
  }
  return letterhead(before, texts, lexicon, words);
}

/** How running text writes a name that stands in capitals; the name itself where it is in ordinary writing. */
function ordinaryWriting(name: string, texts: readonly string[]): string | undefined {
  if (!isCapital(name)) return startsCapital(name) ? name : undefined;
  const wanted = name.toLowerCase();
  for (const text of texts) {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) continue;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const written = text.slice(at, at + wanted.length);
      if (startsCapital(written) && !isCapital(written)) return written;
    }
  }
  return undefined;
}

function letterhead(
  before: readonly Paragraph[],
  texts: readonly string[],
  lexicon: Lexicon,
  words: FormWords,
): string | undefined {
  let body: string | undefined;
  for (let index = 0; index < Math.min(before.length, LETTERHEAD); index++) {
    const line = before[index]!.text;
    const below = before[index + 1]?.text ?? "";
    const broken = words.lacksPlace(line) && isCapital(below);
    const text = broken ? `${line} ${below}` : line;
    if (words.isTitle(text) || lexicon.readHeadPart(text) !== undefined || words.readNumber(text) !== undefined) break;
    const isBody = isCapital(text) && isName(text);
    // the body above stands first, the one that issues below it
    const isBelow = isName(text) && words.startsBody(text) && (isCapital(text) || isTitled(text));
    if (body === undefined ? isBody : isBelow) body = text;
    else if (body !== undefined) break;
    if (broken) index++;
  }
  return body && (ordinaryWriting(body, texts) ?? body);
}

/** Has every word its capital ("Department of Parks and Gardens")? */
const isTitled = (text: string): boolean =>
  text.split(/\s+/u).every((word, index) => startsCapital(word) || (index > 0 && SMALL_WORDS.has(word)));
const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "and", "for", "the", "&"]);

const isName = (text: string): boolean => {
  const count = text.split(/\s+/u).length;
  return count >= FEWEST_WORDS && count <= MOST_WORDS;
};
