/** Section rows inside a table ("I. Cải cách thể chế", "A"), and the path that they give the tasks below them. */
import type { Place } from "@plandiff/domain";
import type { Line } from "./line.ts";

/** A section row in lines. */
export interface SectionLines {
  readonly first: number;
  readonly end: number;
  readonly level: string;
}

/** One step of a section path. */
export interface SectionStep {
  readonly level: string;
  readonly text: string;
}

const MARK = /^(?:(?<roman>[IVX]{1,6})|(?<letter>[A-HĐ]))(?:[.)](?:\s+(?<rest>[A-Za-z\u00c0-\u1eff].*))?|)$/u;
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"];
/** The value of a Roman number; 0 where it is none that headings have. */
export const romanValue = (roman: string): number => ROMANS.indexOf(roman) + 1;

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H"];
/** A section row is a heading: more lines than this before the next row are no heading. */
const MOST_LINES = 12;

/** What kind of section a mark opens ("roman", "letter", "1", "1.1" by depth), where it is one. */
export function sectionLevel(mark: string): string | undefined {
  const groups = MARK.exec(mark.trim())?.groups;
  if (groups?.["roman"]) return "roman";
  if (groups?.["letter"]) return "letter";
  const number = /^(\d+(?:\.\d+)*)[.)]?$/.exec(mark.trim())?.[1];
  return number === undefined ? undefined : `number ${number.split(".").length}`;
}

/** Section rows among the lines of a table: marks that count on, with the next row not far below. */
export function sectionLines(lines: readonly Line[]): SectionLines[] {
  const found: SectionLines[] = [];
  const count = { roman: 0, letter: 0 };
  lines.forEach(({ text, gap }, index) => {
    const groups = gap || index === 0 ? MARK.exec(text)?.groups : undefined;
    if (!groups) return;
    const level = groups["roman"] !== undefined && ROMANS.includes(groups["roman"]) ? "roman" : "letter";
    const value =
      level === "roman" ? romanValue(groups["roman"]!) : LETTERS.indexOf(groups["letter"] ?? groups["roman"]!) + 1;
    if (value === 0 || value !== count[level] + 1) return;
    const end = nextRow(lines, index + 1);
    if (end === undefined || (end === index + 1 && groups["rest"] === undefined)) return;
    count[level] = value;
    if (level === "letter") count.roman = 0;
    found.push({ first: index, end, level });
  });
  return found;
}

function nextRow(lines: readonly Line[], from: number): number | undefined {
  for (let i = from; i < Math.min(lines.length, from + MOST_LINES); i++) {
    if (/^\d{1,4}(?:\.\d{1,3})*[.)]?(?:\s|$)/.test(lines[i]!.text) || (lines[i]!.gap && MARK.test(lines[i]!.text)))
      return i;
  }
  return undefined;
}

/** The path after a section row: it replaces its own level and all below it. */
export function sectionPath(path: readonly SectionStep[], level: string, text: string): SectionStep[] {
  const at = path.findIndex((step) => step.level === level);
  return [...(at < 0 ? path : path.slice(0, at)), { level, text }];
}

/** A section row as it was found. */
export interface SectionRow {
  readonly text: string;
  readonly place: Place;
}

/** Section rows that no task stands below, and those that a page repeats: their text is in no task. */
export function idleSections(
  sections: readonly SectionRow[],
  rows: readonly { readonly section: readonly string[] }[],
): SectionRow[] {
  const used = new Set(rows.flatMap(({ section }) => section));
  const seen = new Set<string>();
  return sections.filter(({ text }) => !used.has(text) || seen.size === seen.add(text).size);
}
