/** The documents that an English text cites: by number, by the number of a known series, or by name and year. */
import { makeDay, type Day, type LegalReference } from "@plandiff/domain";
import { findNumbers } from "../reference-numbers.ts";
import { letterPattern, type LetterPattern } from "../letters.ts";

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly reference: LegalReference;
}

const MONTHS = "january,february,march,april,may,june,july,august,september,october,november,december".split(",");
const SHORT_MONTH = 3;
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const TYPES =
  "Joint Resolution|Joint Circular|Executive Order|Official Dispatch|Official Letter|Ordinance|Decision|Decree|Resolution|Directive|Circular|Regulation|Law|Act|Order|Notice|Announcement|Conclusion|Instruction|Guideline|Memorandum|Plan|Programme|Program|Project|Report|Document";
/** The kinds that Vietnamese symbols stand for, with or without their marks. */
const KIND_OF_CODE: Readonly<Record<string, string>> = {
  CD: "Official Dispatch",
  CT: "Directive",
  CĐ: "Official Dispatch",
  KH: "Plan",
  ND: "Decree",
  NQ: "Resolution",
  NĐ: "Decree",
  QD: "Decision",
  QĐ: "Decision",
  TB: "Notice",
  TT: "Circular",
};

const KIND_BEFORE = letterPattern(`(?<![\\p{L}\\p{N}])(${TYPES})s?\\s*(?:No\\.?|Nos\\.?|number|#)?\\s*$`, "i");
const REACH = 60;

const DATES: readonly RegExp[] = [
  // of / dated 25 January 2024
  new RegExp(
    `^\\s*,?\\s*\\(?(?:dated|of|on|issued on)?\\s*(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>${MONTH})\\s*,?\\s+(?<y>(?:19|20)\\d{2})(?!\\d)`,
    "iu",
  ),
  // dated January 25, 2024
  new RegExp(
    `^\\s*,?\\s*\\(?(?:dated|of|on|issued on)?\\s*(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(?<y>(?:19|20)\\d{2})(?!\\d)`,
    "iu",
  ),
  // dated 2024-01-25
  /^\s*,?\s*\(?(?:dated|of|on|issued on)\s+(?<y>(?:19|20)\d{2})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/iu,
  // dated 25/01/2024: day first, as in the plans of public bodies outside America
  /^\s*,?\s*\(?(?:dated|of|on|issued on)\s+(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>(?:19|20)\d{2})(?!\d)/iu,
];

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const short = written.slice(0, SHORT_MONTH).toLowerCase();
  return MONTHS.findIndex((name) => name.startsWith(short)) + 1;
}

function dateBehind(text: string, at: number): { day: Day; end: number } | undefined {
  const rest = text.slice(at, at + REACH);
  for (const pattern of DATES) {
    const found = pattern.exec(rest);
    const { y = "", m = "", d = "" } = found?.groups ?? {};
    const day = found === null ? undefined : makeDay(Number(y), monthOf(m), Number(d));
    if (found !== null && day !== undefined) return { day, end: at + found[0].length };
  }
  return undefined;
}

const WORD_START = letterPattern(String.raw`\b\p{L}`, "g");
const titleCase = (type: string): string => type.replace(WORD_START.of(type), (letter) => letter.toUpperCase());

function cite(
  text: string,
  { start, end, ...rest }: { start: number; end: number; type?: string; number?: string; name?: string; year?: number },
): Cited {
  const date = rest.year === undefined || rest.number !== undefined ? dateBehind(text, end) : undefined;
  const to = date?.end ?? end;
  return {
    start,
    end: to,
    reference: { ...rest, ...(date === undefined ? {} : { date: date.day }), written: text.slice(start, to) },
  };
}

function readSymbols(text: string): Cited[] {
  return findNumbers(text).map(({ start, end, number, symbol }) => {
    const reach = Math.max(0, start - REACH);
    const kind = KIND_BEFORE.exec(text.slice(reach, start));
    const type = kind?.[1] === undefined ? KIND_OF_CODE[symbol.split(/[-/]/)[0] ?? ""] : titleCase(kind[1]);
    return cite(text, {
      start: kind === null ? start : reach + kind.index,
      end,
      ...(type === undefined ? {} : { type }),
      number,
    });
  });
}

/** Series whose numbers have no symbol; each pattern names its kind and number. */
const SERIES: readonly LetterPattern[] = [
  // Regulation (EU) 2016/679, Commission Implementing Regulation (EU) No 1024/2013, Directive 2014/24/EU
  letterPattern(
    String.raw`(?<![\p{L}\p{N}])(?<type>Regulation|Directive|Decision)\s+\((?:EU|EC|EEC|Euratom)(?:,\s*Euratom)?\)\s*(?:No\.?\s*)?(?<number>\d{1,4}/\d{1,4})(?!\d)`,
    "g",
  ),
  letterPattern(
    String.raw`(?<![\p{L}\p{N}])(?<type>Regulation|Directive|Decision)\s+(?:No\.?\s*)?(?<number>\d{1,4}/\d{1,4}/(?:EU|EC|EEC|JHA|CFSP))(?!\p{L})`,
    "g",
  ),
  // Public Law 117-58, Pub. L. No. 117-58
  letterPattern(
    String.raw`(?<![\p{L}\p{N}])(?<type>Public Law|Pub\.\s?L\.)\s*(?:No\.?\s*)?(?<number>\d{1,3}-\d{1,4})(?!\d)`,
    "g",
  ),
  letterPattern(String.raw`(?<![\p{L}\p{N}])(?<type>Executive Order)\s*(?:No\.?\s*)?(?<number>\d{4,5})(?!\d)`, "g"),
  // Resolution 12/2024, Resolution 70/1, Decree No. 45 of 2024
  letterPattern(
    String.raw`(?<![\p{L}\p{N}])(?<type>Resolution|Decision|Decree|Directive|Circular|Ordinance|Order|Law|Act|Regulation)\s+(?:No\.?\s*)?(?<number>\d{1,5}/\d{1,4})(?![\d/])`,
    "g",
  ),
  letterPattern(
    String.raw`(?<![\p{L}\p{N}])(?<type>Resolution|Decision|Decree|Directive|Circular|Ordinance|Order|Law|Act|Regulation|Plan|Project)\s+No\.?\s*(?<number>\d{1,5})(?!\s?[/-]\s?[\p{L}\d])(?:\s+of\s+(?<year>(?:19|20)\d{2})(?!\d))?`,
    "g",
  ),
];

function readSeries(text: string): Cited[] {
  return SERIES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern.of(text)), (found) => {
      const { type = "", number = "", year } = found.groups ?? {};
      const kind = type.startsWith("Pub.") ? "Public Law" : type;
      return cite(text, {
        start: found.index,
        end: found.index + found[0].length,
        type: kind,
        number,
        ...(year === undefined ? {} : { year: Number(year) }),
      });
    }),
  );
}

/** What a task drafts, it does not cite. */
const DRAFTED = letterPattern(
  String.raw`\b(?:develop|draft|prepar|formulat|issu|submit|approv|adopt|finali[sz]|revis|updat|amend|writ|compil|complet|launch|publish)\p{L}*\s+(?:and\s+\p{L}+\s+)?(?:(?:the|a|an|its|our|annual|new|draft)\s+)*$`,
  "i",
);
const NAME = "(?:[A-Z][\\w’'-]*(?:\\s+(?:of|and|the|on|for|in|to|&)(?=\\s+(?:[a-z]+\\s+)?[A-Z]))?\\s+)";
const NAMED: readonly LetterPattern[] = [
  // the Data Protection Act 2018, the Public Finance Act of 2015
  letterPattern(
    `(?<name>${NAME}{1,8}(?<type>Act|Law|Code|Ordinance))(?:,?\\s+(?:of\\s+)?(?<year>(?:19|20)\\d{2}))(?!\\d)`,
    "g",
  ),
  // the Law on Public Investment 2024
  letterPattern(
    `(?<name>(?<type>Law|Act|Ordinance)\\s+on\\s+(?:(?:the\\s+)?${NAME}){0,8}[A-Z][\\w’'-]*)(?:,?\\s+(?:of\\s+)?(?<year>(?:19|20)\\d{2})(?!\\d))?`,
    "g",
  ),
  // the Digital Transformation Strategy 2021-2025, the Administrative Reform Plan for 2025
  letterPattern(
    `(?<name>${NAME}{1,10}(?<type>Plan|Programme|Program|Strategy|Agenda|Framework|Roadmap|Scheme)\\s+(?:for\\s+)?(?:(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)?\\d{2}|(?<year>(?:19|20)\\d{2})))(?!\\d)`,
    "g",
  ),
  // the 2025 Administrative Reform Plan
  letterPattern(
    `(?<name>(?<year>(?:19|20)\\d{2})\\s+${NAME}{1,10}(?<type>Plan|Programme|Program|Strategy|Agenda|Framework|Roadmap|Scheme))(?!\\p{L})`,
    "g",
  ),
  // Project 06
  letterPattern(String.raw`(?<name>(?<type>Project|Scheme)\s+\d{2,4})(?![\d/%.-])`, "g"),
];
const SENTENCE_START = /(?:^|[.;!?\n•]|(?:^|\s)[-–*]|\d[.)])\s*["“]?$/u;

function readNamed(text: string): Cited[] {
  return NAMED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern.of(text))).flatMap((found) => {
      const { name = "", type = "", year } = found.groups ?? {};
      const before = text.slice(0, found.index);
      const opens = SENTENCE_START.test(before) && !/^(?:Act|Law|Code|Ordinance|Project)$/.test(type);
      if (DRAFTED.test(before.slice(-REACH)) || opens) return [];
      const lead = /^(?:The|Under|Implement|Implementing|Follow|Per)\s+(?:the\s+)?/u.exec(name)?.[0].length ?? 0;
      return [
        cite(text, {
          start: found.index + lead,
          end: found.index + found[0].length,
          type,
          name: name.slice(lead).replace(/\s+/g, " "),
          ...(year === undefined ? {} : { year: Number(year) }),
        }),
      ];
    }),
  );
}

/** The documents that a text cites, in order; the same citation counts once, and a longer one hides what it holds. */
export function readReferences(text: string): LegalReference[] {
  const all = [...readSymbols(text), ...readSeries(text), ...readNamed(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: Cited[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  const seen = new Set<string>();
  return kept.flatMap(({ reference }) => {
    const { type, number, date, year, name } = reference;
    const key = [type, number, date, year, name].join("|");
    if (seen.has(key)) return [];
    seen.add(key);
    return [reference];
  });
}
