/** The contract behind which every language stands: what the words of a plan mean. */
import type { Language, LegalReference, Party, Period, Role, Schedule } from "@plandiff/domain";
import type { Register } from "./register.ts";

/** A column of the task table, by its meaning. */
export type Column = "number" | "task" | "lead" | "coordinating" | "time" | "deliverable";

/** A part of a plan's prose, as its heading or first words announce it. */
export type HeadPart =
  | "legal-basis"
  | "objectives"
  | "requirements"
  | "recipients"
  | "tasks"
  | "motto"
  | "article"
  | "other-heading";

/** A name that a document defines for its own use: "… (sau đây gọi tắt là Hội đồng tư vấn)". */
export interface DefinedName {
  readonly short: string;
  readonly full: string;
}

/** A party found in a cell, with the words that named it. */
export interface WrittenParty {
  readonly party: Party;
  readonly written: string;
  /** The role, where the cell itself says so ("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính"). */
  readonly role?: Role;
}

/** What a party cell is read against. */
export interface PartyContext {
  readonly register: Register;
  readonly defined: readonly DefinedName[];
}

/** What one language knows of plans. All functions are pure; text comes in as NFC. */
export interface Lexicon {
  readonly language: Language;
  /** The meaning of a time cell; the year, or the plan's period, fills in dates that name none. */
  readSchedule(written: string, within?: number | Period): Schedule;
  /** The parties of a responsibility cell, known names before separators. */
  readParties(written: string, context: PartyContext): WrittenParty[];
  /** The documents that a text cites. */
  readReferences(text: string): LegalReference[];
  /** The period that a title speaks of ("4 tháng cuối năm 2023"). */
  readPeriod(title: string): Period | undefined;
  /** The meaning of a column header. */
  readColumn(header: string): Column | undefined;
  /** How many steps a header is from naming its column by itself: of "Objective" and "Action" the second is the task. */
  headerDistance(header: string): number;
  /** May this be the column of the tasks in a table whose header names none ("Topic", "Đề án", "Sản phẩm")? */
  isTaskAtLast(header: string): boolean;
  /** The part of the plan that a paragraph opens, where its words say so. */
  readHeadPart(paragraph: string): HeadPart | undefined;
  /** Names that the document defines for its own use. */
  readDefinitions(text: string): DefinedName[];
  /** The words an abbreviation stands for, lower case ("tthc" -> "thủ tục hành chính"). */
  expandAbbreviation(word: string): string | undefined;
  /** What the inflections of a folded word share ("surveys", "surveyed"); in Vietnamese, which has none, the word itself. */
  stem(word: string): string;
  /** Words that say how work is done or spoken of, not what it is about (folded stems); they weigh little in matching. */
  readonly frameWords: ReadonlySet<string>;
}
