/** What every way of finding a table makes of a document: its parts, and the prose around the table. */
import type { Block, Language, Place } from "@plandiff/domain";
import { type Lexicon, lexicons } from "@plandiff/lexicon";
import { formWords } from "./form-words.ts";
import type { FoundTable } from "./found-table.ts";
import { type FoundHead, readHead } from "./head.ts";
import { type Header, unknownColumns } from "./header.ts";
import { learnLineBreaks } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { oneLine } from "./one-line.ts";
import { type ParagraphRules, paragraphsOf } from "./paragraph.ts";

/** A document with its parts found, none of them understood yet. */
export interface Recognized {
  readonly head: FoundHead;
  readonly table: FoundTable;
}

/** What the prose of a document is read with. */
export interface Prose {
  readonly language: Language;
  readonly whole: boolean;
}

/** The head of a plan, from the lines before and after its table. */
export function headOf(before: readonly Line[], after: readonly Line[], all: readonly Line[], prose: Prose): FoundHead {
  const { language } = prose;
  const rules = proseRules(all, prose);
  return readHead(paragraphsOf(before, rules), paragraphsOf(after, rules), lexicons[language], formWords[language]);
}

/** Where the paragraphs of a document begin. */
export const proseRules = (all: readonly Line[], { language, whole }: Prose): ParagraphRules => ({
  breaks: learnLineBreaks(all),
  opens: (text) => lexicons[language].readHeadPart(text) !== undefined,
  whole,
});

/** A table with its header told: as text, and which of its columns the model does not know. */
export const withHeader = (table: FoundTable, header: Header, text: string, place: Place): FoundTable => ({
  ...table,
  otherText: [{ text, place }, ...table.otherText],
  diagnostics: [...unknownColumns(header, place), ...table.diagnostics],
});

/** A block in one line. */
export const textOf = (block: Block): string =>
  block.kind === "paragraph"
    ? block.text
    : block.cells
        .map(({ text }) => oneLine(text))
        .filter((text) => text !== "")
        .join(" ");

/** Rows outside the table (a title in the first cell of a sheet) are prose. */
export const asParagraphs = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") return [block];
    const text = textOf(block);
    return text === "" ? [] : [{ kind: "paragraph", text, place: block.place }];
  });

/** Does a text say a time? Each is asked once. */
export function timeReader(lexicon: Lexicon): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { kind } = lexicon.readSchedule(text);
    const isTime = kind !== "unread" && kind !== "unspecified";
    known.set(text, isTime);
    return isTime;
  };
}
