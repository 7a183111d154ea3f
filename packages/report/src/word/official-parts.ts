/** What a plan's other text is in an official paper: the articles of its decision, its headings, what follows its table. */
import type { Plan } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";

/** The parts that a plan's fields do not hold, in the order of the document. */
export interface OfficialParts {
  /** The decision that issues the plan; nothing where the document holds none. */
  readonly cover:
    | {
        /** Below the word for a decision: what it decides on, and who decides. */
        readonly headings: readonly string[];
        /** Behind its legal bases: at whose proposal. */
        readonly proposals: readonly string[];
        readonly articles: readonly string[];
      }
    | undefined;
  /** The line below the title that names the decision. */
  readonly attachedTo: string | undefined;
  readonly aims: string | undefined;
  readonly tasks: string | undefined;
  /** Paragraphs before the table that are no objective and no requirement. */
  readonly before: readonly string[];
  /** Paragraphs after the table, headings among them. */
  readonly after: readonly string[];
}

const DECISION = /^QUYẾT ĐỊNH\s*:?$/u;
const ARTICLE = /^Điều \d+\s*\./u;
const ATTACHED = /^\(\s*(?:ban hành\s+)?kèm theo/iu;
const HEADING = /^[IVX]+\s*[.)]\s/u;
const SUBHEADING = /^\d+\s*[.)]\s*(?:Mục tiêu|Mục đích|Yêu cầu|Objectives?|Requirements?)\s*:?$/iu;
const OF_TASKS = /nhiệm vụ|công việc|task|activit/iu;
/** What every paper of the form has, and what is written anew: country, motto, rules, number and day, recipients, close. */
const FORM =
  /^(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*-\s*Tự do\s*-\s*Hạnh phúc|[-–—_\s]+|Số\s*:.*|Nơi nhận\s*:?|\.\/\.|.{0,40},\s*ngày\s.*năm.{0,6})$/iu;
const TABLE_HEADER = /^(?:stt|tt|số tt|no\.?)\s/iu;

/** Sorts a plan's other text into the parts of an official paper. */
export function officialParts({ otherText, body = "" }: Pick<Plan, "otherText" | "body">): OfficialParts {
  const lines = otherText.map(({ text }) => cleanText(text).trim()).filter((text) => text !== "");
  const firstArticle = lines.findIndex((line) => ARTICLE.test(line));
  const opening = lines.findIndex((line) => DECISION.test(line));
  const attached = lines.findIndex((line) => ATTACHED.test(line));
  const start = attached >= 0 ? attached + 1 : Math.max(firstIndex(lines, HEADING, 0), 0);
  const inPlan = lines.slice(firstArticle >= 0 ? Math.max(start, lastIndex(lines, ARTICLE) + 1) : start);
  const own = inPlan.filter((line) => !FORM.test(line) && !isBody(line, body));
  const table = own.findIndex((line) => TABLE_HEADER.test(line));
  const headings = own.slice(0, table < 0 ? undefined : table).filter((line) => HEADING.test(line));
  const tasks = table < 0 ? (headings.findLast((line) => OF_TASKS.test(line)) ?? headings.at(-1)) : headings.at(-1);
  const aims = headings.find((line) => line !== tasks);
  const end = table < 0 ? (tasks === undefined ? own.length : own.indexOf(tasks) + 1) : table + 1;
  const told = new Set([aims, tasks]);
  return {
    cover: opening >= 0 && firstArticle > opening ? coverOf(lines, opening, firstArticle) : undefined,
    attachedTo: attached < 0 ? undefined : lines[attached],
    aims,
    tasks,
    before: own.slice(0, end).filter((line) => !told.has(line) && !SUBHEADING.test(line) && !TABLE_HEADER.test(line)),
    after: own.slice(end),
  };
}

function coverOf(lines: readonly string[], opening: number, firstArticle: number): OfficialParts["cover"] {
  const between = lines.slice(opening + 1, firstArticle).filter((line) => !DECISION.test(line));
  const isCapitals = (line: string): boolean => line === line.toUpperCase();
  const rest = lines.slice(firstArticle);
  const end = rest.findIndex((line) => FORM.test(line) || ATTACHED.test(line));
  return {
    headings: between.filter(isCapitals),
    proposals: between.filter((line) => !isCapitals(line)),
    articles: rest.slice(0, end < 0 ? undefined : end),
  };
}

/** Letterheads name the body in capitals, often shortened. */
const isBody = (line: string, body: string): boolean =>
  line === line.toUpperCase() && body !== "" && body.toUpperCase().startsWith(line);

const firstIndex = (lines: readonly string[], pattern: RegExp, otherwise: number): number => {
  const found = lines.findIndex((line) => pattern.test(line));
  return found < 0 ? otherwise : found;
};
const lastIndex = (lines: readonly string[], pattern: RegExp): number =>
  lines.findLastIndex((line) => pattern.test(line));
