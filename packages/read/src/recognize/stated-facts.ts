/** Facts that a page states with their labels ("Số hiệu: …", "Người ký: …"), as portals and our own hand-outs do. */
import { type Decision, type Diagnostic, type Period, type Signer, labelOf, makeDay } from "@plandiff/domain";
import type { FormWords } from "./form-words.ts";
import { withoutListMark } from "./list-mark.ts";
import type { Paragraph } from "./paragraph.ts";
import { letterPattern, startsUpper } from "@plandiff/lexicon";

/** What labelled lines say of a plan. */
export interface StatedFacts {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly period?: Period | undefined;
  readonly decision?: Decision | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type Fact = "title" | "number" | "date" | "place" | "signer" | "body" | "period";

const LABELS: Readonly<Record<string, Fact>> = {
  tên: "title",
  "tên gọi": "title",
  "tên kế hoạch": "title",
  title: "title",
  "quyết định": "number",
  "số hiệu": "number",
  "số ký hiệu": "number",
  decision: "number",
  "ngày ban hành": "date",
  "issued on": "date",
  "nơi ban hành": "place",
  "issued at": "place",
  "người ký": "signer",
  signer: "signer",
  "signed by": "signer",
  "cơ quan": "body",
  "cơ quan ban hành": "body",
  body: "body",
  kỳ: "period",
  period: "period",
};

/** A line longer than this says more than a label and a value. */
const LONGEST = 400;
const DAY = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
const NOT_YET = /^(?:chưa có|no \S+ yet)/iu;

/** Reads the labelled lines of a document's prose. */
export function statedFacts(paragraphs: readonly Paragraph[], words: FormWords): StatedFacts {
  const facts = new Map<Fact, string>();
  for (const { text } of paragraphs) {
    if (text.length > LONGEST) continue;
    const colon = text.indexOf(":");
    const fact =
      colon < 0
        ? undefined
        : LABELS[
            withoutListMark(text)
              .slice(0, colon - text.length)
              .trim()
              .toLowerCase()
          ];
    const value = text.slice(colon + 1).trim();
    if (fact && value !== "" && !facts.has(fact)) facts.set(fact, value);
  }
  const decision = decisionIn(facts, words);
  return {
    title: facts.get("title"),
    body: facts.get("body"),
    period: periodIn(facts.get("period") ?? ""),
    decision,
    diagnostics:
      decision && (decision.number === undefined || decision.date === undefined)
        ? [{ code: "decision-incomplete", severity: "note", args: {} }]
        : [],
  };
}

function decisionIn(facts: ReadonlyMap<Fact, string>, words: FormWords): Decision | undefined {
  // our own Markdown has number, date and place in one line
  const [first = "", ...more] = (facts.get("number") ?? "").split(/,\s+/);
  const number = /^\d\S*\/\S+$/.test(first) ? first : undefined;
  const blank = NOT_YET.test(first);
  const signer = signerIn(facts.get("signer") ?? "");
  if (number === undefined && !blank && (!signer || !facts.has("date"))) return undefined;
  const dated = facts.get("date") ?? more.find((part) => dayIn(part, words) !== undefined) ?? "";
  const date = dayIn(dated, words);
  const place = facts.get("place") ?? more.find((part) => part !== dated && !NOT_YET.test(part) && startsUpper(part));
  return {
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { issuedAt: place }),
    ...(signer && { signer }),
  };
}

function dayIn(text: string, words: FormWords) {
  const [found] = daysIn(text);
  return found ?? words.readDate(text)?.day;
}

const daysIn = (text: string) =>
  [...text.matchAll(DAY)].flatMap(([, day, month, year]) => makeDay(Number(year), Number(month), Number(day)) ?? []);

const NAME = letterPattern(String.raw`^\p{Lu}\S*(?:\s+\p{Lu}\S*){1,4}$`);

function signerIn(text: string): Signer | undefined {
  const [name = "", ...title] = text.split(/,\s+/);
  if (!NAME.test(name)) return undefined;
  return { name, ...(title.length > 0 && { title: title.join(", ") }) };
}

function periodIn(text: string): Period | undefined {
  const [start, end] = daysIn(text);
  return start && end && start <= end ? { start, end, label: labelOf({ start, end }) } : undefined;
}
