/** Where a text speaks of a year, and in which form. */
import { lunarName, lunarYear } from "@plandiff/lexicon";
import { type Stretch, overlap } from "../edit.ts";
import type { DraftWords, MentionKind } from "../words/words.ts";

/** A year as it stands in a text: four digits, two as in "2024-25", or the name of a lunar year. */
export interface WrittenYear {
  readonly at: number;
  readonly year: number;
  readonly written: string;
}

/** A date, period or year in a text. */
export interface Mention extends Stretch {
  readonly kind: MentionKind;
  readonly written: string;
  readonly years: readonly WrittenYear[];
}

const LETTER = /^[\p{L}(]/u;
const CENTURY = 100;
const FULL_YEAR = 4;
const THIS_CENTURY = 2000;

interface Compiled {
  readonly pattern: RegExp;
  readonly kinds: readonly MentionKind[];
}

const compiled = new WeakMap<DraftWords, Compiled>();

/** All forms as one pattern; names of groups are made different, since one pattern may not use a name twice. */
function compile(words: DraftWords): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const alternatives = words.forms.map(({ pattern }, i) => {
    const boundary = LETTER.test(pattern) ? "(?<![\\p{L}\\p{N}])" : "(?<!\\p{N})";
    return `(?:${boundary}${pattern.replaceAll(/\(\?<([yz])>/g, `(?<$1${i}>`)}(?!\\d))`;
  });
  const made = { pattern: new RegExp(alternatives.join("|"), "giud"), kinds: words.forms.map(({ kind }) => kind) };
  compiled.set(words, made);
  return made;
}

/** The mentions of years outside the masked stretches, in order. */
export function findMentions(text: string, words: DraftWords, masked: readonly Stretch[] = []): Mention[] {
  const { pattern, kinds } = compile(words);
  const mentions: Mention[] = [];
  for (const found of text.matchAll(pattern)) {
    const index = kinds.findIndex((_, i) => found.groups?.[`y${i}`] !== undefined);
    const kind = kinds[index];
    const [start, end] = [found.index, found.index + found[0].length];
    if (kind === undefined || masked.some((mask) => overlap(mask, { start, end }))) continue;
    // A form may begin with the blanks before it.
    const from = end - found[0].trimStart().length;
    mentions.push({ start: from, end, kind, written: text.slice(from, end), years: yearsOf(found, index) });
  }
  return mentions;
}

/** "25" in "FY25" is a year of this century. */
const fullYear = (digits: string): number => Number(digits) + (digits.length === FULL_YEAR ? 0 : THIS_CENTURY);

function yearsOf(found: RegExpExecArray, index: number): WrittenYear[] {
  const first = fullYear(found.groups?.[`y${index}`] ?? "");
  return ["y", "z"].flatMap((name) => {
    const place = found.indices?.groups?.[`${name}${index}`];
    const written = found.groups?.[`${name}${index}`];
    if (!place || written === undefined) return [];
    const number = written.length === FULL_YEAR ? Number(written) : first - (first % CENTURY) + Number(written);
    return [{ at: place[0], year: lunarYear(written) ?? number, written }];
  });
}

/** The words of a mention with every year some years later. */
export function rolledWords({ written, start, years }: Mention, by: number): string {
  let done = "";
  let at = 0;
  for (const { at: place, year, written: old } of years) {
    const from = place - start;
    const rolled = lunarYear(old) === undefined ? String(year + by).slice(-old.length) : lunarName(year + by);
    done += written.slice(at, from) + rolled;
    at = from + old.length;
  }
  return done + written.slice(at);
}
