/**
 * Years of the lunar calendar by name: one of ten stems and one of twelve branches, as in "Tết Nguyên đán Giáp Thìn".
 * The names come round every sixty years; a plan means the year of the round from Giáp Tý 1984 to Quý Hợi 2043.
 */
import { foldWord } from "./variants.ts";

const STEMS = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const BRANCHES = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];
const ROUND = 60;
/** A year Giáp Tý. */
const FIRST = 1984;

const stems = new Map(STEMS.map((name, i) => [foldWord(name), i]));
const branches = new Map(BRANCHES.map((name, i) => [foldWord(name), i]));

/** May a word open the name of a lunar year? */
export const opensLunarYear = (word: string): boolean => stems.has(foldWord(word));

/** The year from 1984 to 2043 that a name says; nothing where no year has that name. */
export function lunarYear(name: string): number | undefined {
  const [stem = "", branch = ""] = name.split(/\s+/u);
  const [s, b] = [stems.get(foldWord(stem)), branches.get(foldWord(branch))];
  if (s === undefined || b === undefined) return undefined;
  for (let year = s; year < ROUND; year += STEMS.length) if (year % BRANCHES.length === b) return FIRST + year;
  return undefined;
}

/** The name of a year: 2024 is "Giáp Thìn". */
export function lunarName(year: number): string {
  const at = (((year - FIRST) % ROUND) + ROUND) % ROUND;
  return `${STEMS[at % STEMS.length]!} ${BRANCHES[at % BRANCHES.length]!}`;
}

/** Every name, as the alternatives of a pattern. */
export const lunarNames = (): string =>
  Array.from({ length: ROUND }, (_, year) => lunarName(FIRST + year).replace(" ", String.raw`\s+`)).join("|");
