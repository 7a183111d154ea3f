/** The title of a plan, put together from the lines it is printed in. */
import type { Period } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { FormWords } from "./form-words.ts";
import { hasLetter, isCapital, startsSmall } from "./lettering.ts";
import { listMark } from "./list-mark.ts";
import type { Paragraph } from "./paragraph.ts";

/** A title, the paragraphs that it uses up, and the period it speaks of. */
export interface FoundTitle {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly period?: Period | undefined;
}

/** A title is longer than this only by mistake. */
const LONGEST_TITLE = 400;
/** The lines below the word "plan" that still may be its title. */
const MOST_PARAGRAPHS = 4;

/** Finds the title among the paragraphs before the table. */
export function findTitle(
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
  words: FormWords,
): FoundTitle | undefined {
  const alone = paragraphs.findIndex(({ text }) => words.isTitleWord(text));
  const found = alone >= 0 ? stacked(paragraphs, alone, lexicon, words) : single(paragraphs, lexicon, words);
  const period = found && lexicon.readPeriod(found.text);
  const anywhere = period ?? firstPeriod(paragraphs, lexicon, words);
  return found && { ...found, ...(anywhere && { period: anywhere }) };
}

function stacked(paragraphs: readonly Paragraph[], at: number, lexicon: Lexicon, words: FormWords): FoundTitle {
  const used = [paragraphs[at]!];
  for (const paragraph of paragraphs.slice(at + 1, at + 1 + MOST_PARAGRAPHS)) {
    const { text } = paragraph;
    const more = used.length === 1 || isCapital(text) || startsSmall(text);
    if (!more || !isTitleText(text, lexicon) || /^[^:]{1,30}:\s/.test(text) || words.readNumber(text) !== undefined)
      break;
    used.push(paragraph);
  }
  return { text: used.map(({ text }) => text).join(" "), paragraphs: used };
}

function single(paragraphs: readonly Paragraph[], lexicon: Lexicon, words: FormWords): FoundTitle | undefined {
  const titles = paragraphs.filter(({ text }) => words.isTitle(text) && isTitleText(text, lexicon));
  const best = titles.find(({ text }) => lexicon.readPeriod(text) !== undefined) ?? titles[0];
  return best && { text: best.text, paragraphs: [best] };
}

/** Where the title says no year, the decision that issues the plan may. */
function firstPeriod(paragraphs: readonly Paragraph[], lexicon: Lexicon, words: FormWords): Period | undefined {
  for (const { text } of paragraphs) {
    const at = text.search(/kế hoạch|chương trình|plan|programme/iu);
    if (at < 0 || text.length > LONGEST_TITLE || !words.isTitle(text.slice(at))) continue;
    const period = lexicon.readPeriod(text.slice(at));
    if (period) return period;
  }
  return undefined;
}

const isTitleText = (text: string, lexicon: Lexicon): boolean =>
  text.length <= LONGEST_TITLE &&
  hasLetter(text) &&
  !/^[([]/.test(text) &&
  !/[.;:]$/.test(text) &&
  listMark(text) === "" &&
  lexicon.readHeadPart(text) === undefined;
