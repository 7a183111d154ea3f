/** The documents that a Vietnamese text cites: by number with the kind before it and the date behind it, or by name alone. */
import { makeDay, type Day, type LegalReference } from "@plandiff/domain";
import { findNumbers, type NumberFound } from "../reference-numbers.ts";
import { DOCUMENT_TYPES, kindOfSymbol, SHORT_TYPES } from "./document-types.ts";
import { findNamed } from "./named-references.ts";
import { letterPattern, type LetterPattern } from "../letters.ts";

/** A citation with its place in the text. */
export interface Cited {
  readonly start: number;
  readonly end: number;
  readonly reference: LegalReference;
}

/** A number with what its neighbourhood says of it. */
interface Numbered extends NumberFound {
  readonly from: number;
  readonly to: number;
  readonly type: string | undefined;
  readonly day: Day | undefined;
  readonly onlyYear: number | undefined;
  /** Joined to the number before it by a comma or "và"; with its own word for the kind, or without. */
  readonly chained: "same-kind-word" | "own-kind-word" | undefined;
}

/** How far before a number its kind may stand ("Quyết định của Thủ tướng Chính phủ số …"). */
const REACH = 90;
const CHAIN = /^\s*(?:[,;]|và|,\s*và|hoặc)\s*(?:số\s*)?$/iu;
const DATE =
  /^(\s*,?\s*(?:(?:của|do)\s[^,;.()\d]{1,60}?\s)?\(?\s*(?:(?:ban hành|ký|được ban hành)\s+)?ngày\s*)(\d{1,2})\s*(?:[/.-]|\s*tháng\s*)\s*(\d{1,2})\s*(?:[/.-]|\s*năm\s*)\s*((?:19|20)\d{2})(?!\d)/iu;
const BARE_DATE = /^(\s*\(\s*)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/u;
const YEAR = /^\s*,?\s*(?:(?:của|do)\s[^,;.()\d]{1,60}?\s)?(?:ngày[\s.…]+tháng[\s.…]+)?năm\s+((?:19|20)\d{2})(?!\d)/iu;

let kindBefore: LetterPattern | undefined;

function kindPattern(): LetterPattern {
  const long = DOCUMENT_TYPES.join("|");
  const short = Object.keys(SHORT_TYPES).join("|");
  return letterPattern(
    `(?<!\\p{L})(?:(${long})(?:\\s+(?:của|do)\\s[^,;.()\\d]{1,60}?)?|(${short}))\\s*(?:số\\s*:?)?\\s*$`,
    "i",
  );
}

/** The kind written before a number, in the usual capitals, and where it starts. */
function kindWritten(text: string, start: number): { type: string; from: number } | undefined {
  const reach = Math.max(0, start - REACH);
  const found = (kindBefore ??= kindPattern()).exec(text.slice(reach, start));
  if (found === null) return undefined;
  const [, long, short] = found;
  const type = long
    ? DOCUMENT_TYPES.find((one) => one.toLowerCase() === long.toLowerCase())
    : short && SHORT_TYPES[short];
  return type === undefined || type === "" ? undefined : { type, from: reach + found.index };
}

/** The date or year that stands right behind a place. */
function dateBehind(text: string, at: number): { day?: Day; year?: number; end: number } | undefined {
  const rest = text.slice(at, at + REACH * 2);
  const found = DATE.exec(rest) ?? BARE_DATE.exec(rest);
  const day = found && makeDay(Number(found[4]), Number(found[3]), Number(found[2]));
  if (found && day) return { day, end: at + found[0].length };
  const year = YEAR.exec(rest);
  return year ? { year: Number(year[1]), end: at + year[0].length } : undefined;
}

const SO = /số\s*:?\s*$/iu;

/** The word "số" before a number belongs to the citation. */
function withSo(text: string, start: number): number {
  const before = SO.exec(text.slice(Math.max(0, start - 8), start));
  return before === null ? start : start - before[0].length;
}

function readNumbered(text: string): Numbered[] {
  const all: Numbered[] = [];
  for (const found of findNumbers(text)) {
    const before = all.at(-1);
    const own = kindWritten(text, found.start);
    const gap = before === undefined ? "" : text.slice(before.to, own?.from ?? found.start);
    const chained =
      before === undefined || !CHAIN.test(gap) ? undefined : own === undefined ? "same-kind-word" : "own-kind-word";
    const date = dateBehind(text, found.end);
    const type = own?.type ?? (chained === undefined ? kindOfSymbol(found.symbol) : inherited(before, found));
    all.push({
      ...found,
      from: own?.from ?? withSo(text, found.start),
      to: date?.end ?? found.end,
      type,
      day: date?.day,
      onlyYear: date?.year,
      chained,
    });
  }
  return all;
}

/** Behind a comma the kind word of the number before still holds, unless the symbol says another kind. */
function inherited(before: Numbered | undefined, found: NumberFound): string | undefined {
  const kind = kindOfSymbol(found.symbol);
  const sameSymbol = before !== undefined && kindOfSymbol(before.symbol) === kind;
  return sameSymbol ? (before.type ?? kind) : (kind ?? before?.type);
}

/**
 * A date behind the last of a chain of numbers with one symbol is the date of all under one kind word
 * ("các Nghị quyết số 01/NQ-CP, 02/NQ-CP ngày 05/01/2024"); where each has its own kind word only the year is taken over.
 */
function shareDates(all: readonly Numbered[]): Numbered[] {
  const shared = [...all];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i]!, shared[i + 1]!];
    const undated = one.day === undefined && one.onlyYear === undefined && one.year === undefined;
    if (!undated || next.chained === undefined || next.symbol !== one.symbol) continue;
    const year = next.onlyYear ?? (next.day === undefined ? undefined : Number(next.day.slice(0, 4)));
    shared[i] =
      next.chained === "same-kind-word"
        ? { ...one, day: next.day, onlyYear: next.onlyYear }
        : { ...one, onlyYear: year };
  }
  return shared;
}

function toReference(text: string, { from, to, number, type, day, onlyYear }: Numbered): LegalReference {
  return {
    ...(type === undefined ? {} : { type }),
    number,
    ...(day === undefined ? {} : { date: day }),
    ...(onlyYear === undefined ? {} : { year: onlyYear }),
    written: text.slice(from, to).trim(),
  };
}

const identity = ({ type, number, date, year, name }: LegalReference): string =>
  [type, number, date, year, name].join("|");

/** The documents that a text cites, in order; the same citation counts once. */
export function readReferences(text: string): LegalReference[] {
  const numbered = shareDates(readNumbered(text)).map((one): Cited => ({
    start: one.from,
    end: one.to,
    reference: toReference(text, one),
  }));
  const all = [...numbered, ...findNamed(text, numbered, (at) => dateBehind(text, at))].toSorted(
    (a, b) => a.start - b.start,
  );
  const seen = new Set<string>();
  return all.flatMap(({ reference }) => {
    const key = identity(reference);
    if (seen.has(key)) return [];
    seen.add(key);
    return [reference];
  });
}
