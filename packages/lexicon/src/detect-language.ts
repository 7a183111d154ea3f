/** Tells in which language a plan is written. */
import type { Language } from "@plandiff/domain";
import { wordsOf } from "./tokens.ts";
import { foldWord, skeleton } from "./variants.ts";

/** Enough of a text to tell; the rest of a long plan says nothing new. */
const SAMPLE = 20_000;
/** About every second Vietnamese word carries a mark; English text with Vietnamese names stays well below a fifth. */
const MARKED_SHARE = 0.2;

const MARKED = /[ăâđêôơư]|\p{M}/u;
/** Words of plans in Vietnamese typed without marks that are no English words. */
const UNMARKED_VIETNAMESE = new Set(
  "nhiem vu cong viec thoi gian thuc hien hoan chu tri phoi hop pham ket qua ke hoach noi dung cac cua va trong theo thang quy ngay bao cao hang thuong xuyen truoc dinh ky".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the of and for to in by on with no task tasks activity action lead leads owner responsible agency deadline due date time output deliverable product result plan year report quarterly monthly ongoing coordinating supporting ministry department review prepare".split(
    " ",
  ),
);

/** The language of a text, by its words; Vietnamese where nothing tells. */
export function detectLanguage(text: string): Language {
  const words = wordsOf(text.slice(0, SAMPLE).normalize("NFC")).filter((word) => /\p{L}/u.test(word));
  let marked = 0;
  let vietnamese = 0;
  let english = 0;
  for (const word of words) {
    const folded = foldWord(word);
    if (MARKED.test(folded)) marked++;
    else if (UNMARKED_VIETNAMESE.has(skeleton(word))) vietnamese++;
    else if (ENGLISH.has(folded)) english++;
  }
  if (marked >= words.length * MARKED_SHARE) return "vi";
  return english > vietnamese + marked ? "en" : vietnamese + marked > 0 ? "vi" : "en";
}
