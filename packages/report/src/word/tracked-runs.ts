/** Two wordings of a cell as tracked changes: accepting all gives the next wording, rejecting all the previous one. */
import type { RedlineSpan } from "@plandiff/domain";
import { DeletedTextRun, InsertedTextRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import { cleanText } from "../layout/clean.ts";
import { SIZE } from "./page-setup.ts";
import { textParagraph } from "./paragraphs.ts";
import type { Revision } from "./word-table.ts";

/** Gives every change its own id. */
export type NextRevision = () => Revision;

const size = SIZE.table;

/** Revisions of one file, numbered from 1, all of one moment. */
export function makeRevisions(author: string, date: string): NextRevision {
  let id = 0;
  return () => {
    id += 1;
    return { id, author, date };
  };
}

/** The stretches of a redline as runs; what differs only in writing is tracked as well, for it stands in one text alone. */
export const trackedRuns = (words: readonly RedlineSpan[], revise: NextRevision): ParagraphChild[] =>
  words.flatMap(({ op, text }): ParagraphChild[] => {
    const clean = cleanText(text);
    if (clean === "") return [];
    if (op === "same") return [new TextRun({ text: clean, size })];
    return op === "added"
      ? [new InsertedTextRun({ text: clean, size, ...revise() })]
      : [new DeletedTextRun({ text: clean, size, ...revise() })];
  });

/** A paragraph of a redline. */
export const trackedParagraph = (words: readonly RedlineSpan[], revise: NextRevision): Paragraph =>
  new Paragraph({ children: trackedRuns(words, revise) });

/** A paragraph that only one wording has, with its mark. */
export function wholeParagraph(text: string, op: "added" | "removed", revise: NextRevision): Paragraph {
  const children = trackedRuns([{ op, text }], revise);
  return new Paragraph({ children, run: op === "added" ? { insertion: revise() } : { deletion: revise() } });
}

/** A paragraph that both wordings have. */
export const keptParagraph = (text: string): Paragraph => textParagraph(text, { size });

/** Two short wordings as a redline: what they begin and end with alike stays, the middle is replaced. */
export function middleReplaced(previous: string, next: string): RedlineSpan[] {
  if (previous === next) return previous === "" ? [] : [{ op: "same", text: next }];
  const before = previous.split(/(?<= )/);
  const after = next.split(/(?<= )/);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (words: readonly string[]): string => words.slice(start, words.length - end).join("");
  const spans: RedlineSpan[] = [
    { op: "same", text: after.slice(0, start).join("") },
    { op: "removed", text: middle(before) },
    { op: "added", text: middle(after) },
    { op: "same", text: after.slice(after.length - end).join("") },
  ];
  return spans.filter(({ text }) => text !== "");
}
