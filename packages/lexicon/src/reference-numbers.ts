/** The numbers of official documents wherever they stand in a text: 104/QĐ-TTg, 59/2022/NĐ-CP, 57-NQ/TW, 8871/VPCP-KSTT. */
import { letterPattern } from "./letters.ts";

/** A document number found in a text. */
export interface NumberFound {
  readonly start: number;
  readonly end: number;
  /** The number without the blanks and doubled hyphens that line breaks and typists leave in it. */
  readonly number: string;
  /** The part that tells the kind and the issuer: "QĐ-TTg". */
  readonly symbol: string;
  readonly year: number | undefined;
}

const SYMBOL = "[A-ZĐ][\\p{L}&]*\\d{0,2}(?:\\s?-{1,2}\\s?[A-ZĐ][\\p{L}&\\d]*)*";
/** A number, the year where it is a normative one, and the symbol; a sub-number as in 66.7/2025/NQ-CP. */
const STATE = `(\\d{1,5}(?:\\.\\d{1,2})?)\\s?\\/\\s?(?:((?:19|20)\\d{2})\\s?\\/\\s?)?(${SYMBOL})`;
/** The Party writes the kind before the slash: 57-NQ/TW. */
const PARTY = "(\\d{1,4})\\s?-\\s?([A-ZĐ]\\p{L}{0,4}\\s?\\/\\s?[A-ZĐ][\\p{L}]*)";
const UPPER = letterPattern(String.raw`\p{Lu}`, "g");
const TIGHT = /\s+/g;
/** A dash with blanks on both sides is no hyphen: "97/TCTCCTTHC - Văn phòng". */
const LOOSE_TAIL = /\s-{1,2}\s.*$/su;

const NUMBER = letterPattern(`(?<![\\p{L}\\p{N}./-])(?:${STATE}|${PARTY})`, "g");

/** All document numbers of a text, from left to right. A lone capital is no symbol ("10/Sở"). */
export function findNumbers(text: string): NumberFound[] {
  if (!text.includes("/")) return [];
  const found: NumberFound[] = [];
  for (const match of text.matchAll(NUMBER.of(text))) {
    const [whole, count = "", year, symbol, party, kind] = match;
    const loose = LOOSE_TAIL.exec(symbol ?? "")?.[0].length ?? 0;
    const letters = (symbol ?? kind ?? "").slice(0, symbol === undefined ? undefined : symbol.length - loose);
    if ((letters.match(UPPER.of(letters))?.length ?? 0) < 2) continue;
    const tight = letters.replace(TIGHT, "").replace(/-{2,}/g, "-");
    found.push({
      start: match.index,
      end: match.index + whole.length - loose,
      number:
        party === undefined ? [count, ...(year === undefined ? [] : [year]), tight].join("/") : `${party}-${tight}`,
      symbol: tight,
      year: year === undefined ? undefined : Number(year),
    });
  }
  return found;
}
