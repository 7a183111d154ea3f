/** English as drafting needs it. */
import { type Period, partsOf } from "@plandiff/domain";
import { monthsIn } from "../dates/period-shape.ts";
import type { DraftWords } from "./words.ts";

const NAMES = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const MONTHS_IN_YEAR = 12;
const MONTHS_IN_HALF = 6;
const MONTHS_IN_QUARTER = 3;

const DAY_FIRST = new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?:19|20)\\d\\d`, "iu");
const MONTH_FIRST = new RegExp(`${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d`, "iu");
const NUMERIC = /\d{1,2}\/\d{1,2}\/(?:19|20)\d\d/u;

function periodWords({ start, end, label }: Period): string {
  const { year, month } = partsOf(start);
  const to = partsOf(end);
  const count = monthsIn({ start, end });
  if (count === undefined || (year !== to.year && count % MONTHS_IN_YEAR !== 0)) return label;
  if (year !== to.year) return `${year}-${to.year}`;
  if (count === MONTHS_IN_YEAR) return String(year);
  if (count === 1) return `${NAMES[month - 1] ?? ""} ${year}`;
  if (count === MONTHS_IN_QUARTER && month % MONTHS_IN_QUARTER === 1)
    return `the ${ORDINALS[(month - 1) / MONTHS_IN_QUARTER] ?? ""} quarter of ${year}`;
  if (count === MONTHS_IN_HALF && month % MONTHS_IN_HALF === 1)
    return `the ${month === 1 ? "first" : "second"} half of ${year}`;
  if (month === 1) return `the first ${NUMBERS[count] ?? count} months of ${year}`;
  if (to.month === MONTHS_IN_YEAR) return `the last ${NUMBERS[count] ?? count} months of ${year}`;
  return `${NAMES[month - 1] ?? ""} to ${NAMES[to.month - 1] ?? ""} ${year}`;
}

/** English. */
export const english: DraftWords = {
  forms: [
    {
      kind: "school-year",
      pattern:
        "(?:academic|school|financial|fiscal)\\s+years?\\s+(?<y>(?:19|20)\\d\\d)\\s?[-–/]\\s?(?<z>(?:(?:19|20)\\d\\d|\\d\\d))(?!\\d)",
    },
    {
      kind: "school-year",
      pattern: `(?:(?:Q[1-4]|H[12]|${MONTH})\\s+)?(?:(?:FY|AY)\\s?)?(?<y>(?:19|20)\\d\\d)/(?<z>[2-9]\\d)(?![\\d/])`,
    },
    { kind: "school-year", pattern: "(?:FY|AY)\\s?(?<y>\\d\\d)(?:\\s?[-–/]\\s?(?<z>\\d\\d))?(?!\\d)" },
    { kind: "quarter", pattern: "Q[1-4]\\s?['’](?<y>\\d\\d)" },
    { kind: "day", pattern: `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(?<y>(?:19|20)\\d\\d)` },
    { kind: "day", pattern: `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?<y>(?:19|20)\\d\\d)` },
    { kind: "day", pattern: "(?<y>(?:19|20)\\d\\d)-\\d\\d-\\d\\d" },
    { kind: "day", pattern: "\\d{1,2}[/.]\\d{1,2}[/.](?<y>(?:19|20)\\d\\d)" },
    {
      kind: "span",
      pattern: "(?<y>(?:19|20)\\d\\d)(?:\\s?[-–]\\s?|\\s+(?:to|and|until)\\s+)(?<z>(?:(?:19|20)\\d\\d|\\d\\d))(?!\\d)",
    },
    {
      kind: "part",
      pattern:
        "(?:H[12]|(?:first|second)\\s+half|(?:first|last)\\s+(?:\\w+|\\d+)\\s+months)\\s*[,/]?\\s*(?:of\\s+)?(?<y>(?:19|20)\\d\\d)",
    },
    {
      kind: "quarter",
      pattern: "(?:Q[1-4]|(?:first|second|third|fourth|last)\\s+quarter)\\s*[,/]?\\s*(?:of\\s+)?(?<y>(?:19|20)\\d\\d)",
    },
    { kind: "month", pattern: `${MONTH},?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d\\d)` },
    { kind: "year", pattern: "(?:in|for|of|during|by|through|throughout|end|year|FY)\\s?(?<y>(?:19|20)\\d\\d)" },
    {
      kind: "year",
      pattern:
        "(?<y>(?:19|20)\\d\\d)\\s+(?:annual|plan|programme|program|budget|work|report|review|survey|round|season|campaign|targets?|priorities)",
    },
    { kind: "bare", pattern: "(?<y>(?:19|20)\\d\\d)" },
  ],
  since: /(?:since|from|after|effective|as of)\s+(?:the\s+)?$/iu,
  due: /(?:by|before|no later than|not later than|until|in|on|due|during|end of|completed?|ready)\s+(?:the\s+)?(?:end of\s+)?$/iu,
  target: /(?:by|until|towards?|to)\s*$/iu,
  planFor: /(?:plan|programme|program|budget|estimates?|priorities)[^.;()]*$/iu,
  weekday: /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/iu,
  yearlyKind: /^(?:plan|programme|program)$/iu,
  issuedBy: /(?:of|by)\s+(?:the\s+)?$/iu,
  taskNumber: "(?<!\\p{L})(?:task|item|activity)\\s+(?:no\\.?\\s*)?(?<n>\\d{1,3})(?![\\d./])",
  periodWords,
  ofDay: (day) => {
    const { year, month, day: date } = partsOf(day);
    return `of ${date} ${NAMES[month - 1] ?? ""} ${year}`;
  },
  blankDate: (written, year) => {
    const form = [DAY_FIRST, MONTH_FIRST, NUMERIC].find((pattern) => pattern.test(written));
    return form === undefined ? undefined : written.replace(form, form === NUMERIC ? `…/…/${year}` : `… ${year}`);
  },
  likeDate: (written, day) => {
    const { year, month, day: date } = partsOf(day);
    const name = NAMES[month - 1] ?? "";
    if (DAY_FIRST.test(written)) return written.replace(DAY_FIRST, `${date} ${name} ${year}`);
    if (MONTH_FIRST.test(written)) return written.replace(MONTH_FIRST, `${name} ${date}, ${year}`);
    return undefined;
  },
  signs: {
    recurs:
      /(?<!\p{L})(?:dail|weekl|monthl|quarterl|yearl|annuall|regularl|periodicall|ongoing|continuousl|routinel)y?(?!\p{L})|(?<!\p{L})(?:annual|periodic|regular|half-yearly|biannual|mid-year|year-end|end-of-year|every (?:week|month|quarter|year)|each (?:week|month|quarter|year))(?!\p{L})/iu,
    closing: /(?<!\p{L})(?:reports?|year-end|annual review|appraisals?)(?!\p{L})/iu,
    pilot: /(?<!\p{L})(?:pilots?|piloting|trial)(?!\p{L})/iu,
    oneOff:
      /(?<!\p{L})(?:thematic|comments? on|opinion on|consultation response|inaugurat\p{L}*|anniversary|one-off|mid-term review|final evaluation)(?!\p{L})/iu,
    directive:
      /(?<!\p{L})(?:directive|decree|circular|regulation|statute|by-law|ordinance|code of (?:practice|conduct))(?!\p{L})/iu,
  },
};
