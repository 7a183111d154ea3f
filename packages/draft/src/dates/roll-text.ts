/** Dates inside running text: those that belong to the period roll with it, facts stay, and what may be either is asked. */
import { addMonths, coverage, makeDay, partsOf } from "@plandiff/domain";
import { match } from "ts-pattern";
import type { DraftContext } from "../context.ts";
import { type Edit, type Stretch, because } from "../edit.ts";
import { type Mention, findMentions, rolledWords } from "./mentions.ts";

/** What a text is rolled with. */
export interface RollText {
  /** Stretches that other rules answer for: citations. */
  readonly masked: readonly Stretch[];
  /** How earlier plans worded the same thing, where they are known. */
  readonly earlier?: string | undefined;
}

/** Work of a yearly plan may well end in the months after its year. */
const MONTHS_AFTER_PERIOD = 6;

/** What an earlier plan shows is sure; a form that only plans use is nearly so. */
const SURE = { shownBefore: 0.97, date: 0.93, year: 0.9, nextYear: 0.85, asked: 0.5 } as const;

type Judgement =
  | {
      readonly is: "rolls";
      readonly code: "date-rolled" | "year-rolled" | "rolled-before";
      readonly confidence: number;
    }
  | {
      readonly is: "asked";
      readonly code:
        | "maybe-a-fact"
        | "looks-back"
        | "target-year"
        | "other-length"
        | "programme-over"
        | "weekday-shifts";
    }
  | { readonly is: "fact" };

const fact: Judgement = { is: "fact" };
const asked = (code: Extract<Judgement, { is: "asked" }>["code"]): Judgement => ({ is: "asked", code });

/** The edits that a text needs because the period is another one. */
export function rollText(text: string, { masked, earlier }: RollText, context: DraftContext): Edit[] {
  const { words, years, previous } = context;
  if (!previous || years === 0) return [];
  const shown = earlier === undefined ? undefined : findMentions(earlier, words);
  return findMentions(text, words, masked).flatMap((mention): Edit[] => {
    const judged = judge(mention, text, shown, context);
    if (judged.is === "fact") return [];
    const rolled = rolledWords(mention, years);
    const to = calendarHas(rolled) ? rolled : undefined;
    const args = { years };
    const place = { start: mention.start, end: mention.end };
    return judged.is === "rolls" && to !== undefined
      ? [
          {
            ...place,
            to,
            reason: because(judged.code, args),
            verified: true,
            confidence: judged.confidence,
            state: "applied",
          },
        ]
      : [
          {
            ...place,
            ...(to !== undefined && judged.is === "asked" && judged.code !== "programme-over" && { to }),
            reason: because(judged.is === "asked" ? judged.code : "not-understood", args),
            verified: true,
            confidence: SURE.asked,
            state: "open",
          },
        ];
  });
}

const spaces = /\s+/gu;
const same = (a: string, b: string): boolean =>
  a.replace(spaces, " ").toLowerCase() === b.replace(spaces, " ").toLowerCase();

function judge(
  mention: Mention,
  text: string,
  shown: readonly Mention[] | undefined,
  context: DraftContext,
): Judgement {
  const byRule = judgeByForm(mention, text, context);
  if (!shown || byRule.is === "fact") return byRule;
  const rolledOnce = shown.some((older) => same(rolledWords(older, 1), mention.written));
  // The same date in an earlier plan is no date of that plan's year.
  const stood = shown.some((older) => same(older.written, mention.written));
  if (stood && !rolledOnce) return byRule.is === "rolls" ? asked("maybe-a-fact") : fact;
  const code = byRule.is === "asked" ? byRule.code : undefined;
  const ofLength = code === "other-length" || code === "weekday-shifts" || code === "programme-over";
  return rolledOnce && !ofLength ? { is: "rolls", code: "rolled-before", confidence: SURE.shownBefore } : byRule;
}

function judgeByForm(mention: Mention, text: string, context: DraftContext): Judgement {
  const { words, previous, sameShape } = context;
  if (!previous) return fact;
  const before = text.slice(0, mention.start);
  const [firstYear, lastYear] = [partsOf(previous.start).year, partsOf(previous.end).year];
  const year = mention.years.at(-1)?.year ?? 0;
  const ofPlan = year >= firstYear && year <= lastYear;
  return match(mention.kind)
    .with("school-year", () => {
      const near = mention.years.every((one) => one.year >= firstYear - 1 && one.year <= lastYear + 1);
      return near ? rolls("year-rolled", SURE.year) : fact;
    })
    .with("span", () => {
      const over = year < partsOf(context.next.start).year && year >= firstYear;
      return over ? asked("programme-over") : fact;
    })
    .with("day", () => {
      if (words.since.test(before) || !inWindow(mention, context)) return fact;
      if (words.weekday.test(text.slice(Math.max(0, mention.start - NEAR), mention.start)))
        return asked("weekday-shifts");
      if (!words.due.test(before)) return asked("maybe-a-fact");
      return sameShape ? rolls("date-rolled", SURE.date) : asked("other-length");
    })
    .with("month", "quarter", () => {
      if (!inWindow(mention, context)) return year === firstYear - 1 ? asked("looks-back") : fact;
      if (words.since.test(before)) return asked("maybe-a-fact");
      return sameShape ? rolls("date-rolled", SURE.date) : asked("other-length");
    })
    .with("part", () => {
      if (!ofPlan) return year === firstYear - 1 ? asked("looks-back") : fact;
      return sameShape ? rolls("year-rolled", SURE.year) : asked("other-length");
    })
    .with("year", () => {
      if (ofPlan) return words.target.test(before) ? asked("target-year") : rolls("year-rolled", SURE.year);
      if (year === lastYear + 1)
        return words.planFor.test(before) ? rolls("year-rolled", SURE.nextYear) : asked("target-year");
      return year === firstYear - 1 ? asked("looks-back") : fact;
    })
    .with("bare", () => (ofPlan ? asked("maybe-a-fact") : fact))
    .exhaustive();
}

/** A day of the week stands right before its date. */
const NEAR = 20;

const rolls = (code: "date-rolled" | "year-rolled", confidence: number): Judgement => ({
  is: "rolls",
  code,
  confidence,
});

/** Does a date fall into the previous plan's period, or soon after it? */
function inWindow({ written, years }: Mention, { lexicon, previous }: DraftContext): boolean {
  if (!previous) return false;
  const span = coverage(lexicon.readSchedule(written));
  const day = span?.end ?? span?.start;
  if (day !== undefined) return day >= previous.start && day <= addMonths(previous.end, MONTHS_AFTER_PERIOD);
  const year = years[0]?.year ?? 0;
  return year >= partsOf(previous.start).year && year <= partsOf(previous.end).year;
}

const NUMERIC_DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u;
const LEAP_DAY = /29\s*(?:[/.-]\s*0?2(?!\d)|\s*tháng\s*0?2(?!\d)|\s+Feb)|Feb[a-z]*\.?\s+29/iu;

/** Is the rolled date one that there is (29/02)? */
function calendarHas(written: string): boolean {
  const numeric = NUMERIC_DAY.exec(written);
  if (numeric) return makeDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])) !== undefined;
  const year = Number(/(?:19|20)\d\d/.exec(written)?.[0] ?? 0);
  return !LEAP_DAY.test(written) || makeDay(year, 2, 29) !== undefined;
}
