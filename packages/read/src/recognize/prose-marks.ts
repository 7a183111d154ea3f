/** The marks by which paragraphs of a plan without a table are numbered, and how they nest. */

/** A paragraph's number, and what kind it is: paragraphs of one kind stand side by side. */
export interface ProseMark {
  /** As printed, without the mark after it. */
  readonly number: string;
  readonly level: string;
  readonly rest: string;
}

const MARK =
  /^(?:(?<roman>[IVX]{1,6})[.)]|(?<capital>[A-HĐ])[.)]|\(?(?<number>\d{1,3}(?:\.\d{1,3})*)(?:[.)]|\.\)|(?<=\.\d+))|\(?(?<letter>[a-zđ])[.)])\s+(?<rest>\S.*)$/su;

/** The number that a paragraph begins with, if it has one. */
export function readProseMark(text: string): ProseMark | undefined {
  const groups = MARK.exec(text)?.groups;
  if (!groups) return undefined;
  const { roman, capital, number, letter, rest = "" } = groups;
  if (roman !== undefined) return { number: roman, level: "roman", rest };
  if (capital !== undefined) return { number: capital, level: "capital", rest };
  if (letter !== undefined) return { number: letter, level: "letter", rest };
  return { number: number!, level: `number ${number!.split(".").length}`, rest };
}

/** Headings of parts, under which tasks stand; a last one more is no task. */
export const isPartLevel = (level: string): boolean => level === "roman" || level === "capital";
