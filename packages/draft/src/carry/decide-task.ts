/** Does a task go on into the next plan? By its rhythm, its words and its past; where signs conflict a person decides. */
import { type Day, type DraftReason, type Schedule, type Task, addMonths, coverage, partsOf } from "@plandiff/domain";
import type { DraftContext } from "../context.ts";
import { findMentions } from "../dates/mentions.ts";
import { because } from "../edit.ts";
import { citationsIn } from "../references/citations.ts";
import type { Past } from "./past.ts";

/** Whether a task goes on, as it is proposed; a person has the last word on every one. */
export interface ProposedState {
  readonly state: "carried" | "undecided" | "left";
  readonly reason: DraftReason;
  readonly confidence: number;
}

/** Estimates: rhythm is plain, words are less so, a single date says little. */
const SURE = { rhythm: 0.9, past: 0.85, words: 0.8, wholePeriod: 0.7, noDate: 0.6, left: 0.75, asked: 0.5 } as const;
/** A date over this share of the period is no date within it ("quý IV" of the last four months). */
const WHOLE_PERIOD = 0.7;
/** Work in the last two months of a period, or after it, closes it. */
const CLOSING_MONTHS = 2;

const carried = (code: DraftReason["code"], confidence: number, args: DraftReason["args"] = {}): ProposedState => ({
  state: "carried",
  reason: because(code, args),
  confidence,
});
const undecided = (code: DraftReason["code"], args: DraftReason["args"] = {}): ProposedState => ({
  state: "undecided",
  reason: because(code, args),
  confidence: SURE.asked,
});

/** What is proposed for one task. */
export function decideTask(task: Task, past: Past, context: DraftContext): ProposedState {
  const { signs } = context.words;
  const words = wordsAlone(task, context);
  const pilot = signs.pilot.exec(words);
  const oneOff = signs.oneOff.exec(words);
  const goesOn = reasonToCarry(task, words, past, context);
  // A pilot ends or becomes the rule; either way it does not just go on.
  if (pilot && !oneOff) return undecided("pilot", { words: pilot[0] });
  // A rhythm in the time cell is a rhythm, whatever the words.
  if (goesOn && (!oneOff || isRhythm(task.schedule))) return goesOn;
  if (!oneOff) return undecided("dated-once", { time: task.schedule.written });
  // That a session hears reports late in the year does not make it the yearly report.
  if (goesOn && goesOn.reason.code !== "closing-report")
    return undecided("conflicting-signs", { words: oneOff[0], reason: goesOn.reason.code });
  const ahead = factAhead(task, context);
  if (ahead) return undecided("still-ahead", { words: oneOff[0], date: ahead });
  const product = signs.directive.exec(task.deliverables.map(({ text }) => text).join("\n"));
  return product
    ? {
        state: "left",
        reason: because("follow-up-due", { words: oneOff[0], product: product[0] }),
        confidence: SURE.left,
      }
    : { state: "left", reason: because("one-off", { words: oneOff[0] }), confidence: SURE.left };
}

const isRhythm = ({ kind }: Schedule): boolean => kind === "continuous" || kind === "recurring";

/** The text without its citations: a word in a document's title says nothing of the task. */
function wordsAlone({ text }: Task, { lexicon }: DraftContext): string {
  let done = "";
  let at = 0;
  for (const { start, end } of citationsIn(text, lexicon)) {
    if (start < at) continue;
    done += `${text.slice(at, start)} # `;
    at = end;
  }
  return done + text.slice(at);
}

function reasonToCarry(task: Task, words: string, past: Past, context: DraftContext): ProposedState | undefined {
  const { schedule } = task;
  const { signs } = context.words;
  if (schedule.kind === "continuous") return carried("continuous", SURE.rhythm);
  if (schedule.kind === "recurring") return carried("recurring", SURE.rhythm, { time: schedule.written });
  if (schedule.kind === "due" && schedule.occurrences.length > 1)
    return carried("several-dates", SURE.rhythm, { time: schedule.written });
  if (runsOn(schedule, context)) return carried("runs-on", SURE.rhythm, { time: schedule.written });
  const recurs = signs.recurs.exec(words);
  if (recurs) return carried("text-recurs", SURE.words, { words: recurs[0] });
  if (past.plans > 1 && past.inPlans === past.plans) return carried("in-every-plan", SURE.past, { plans: past.plans });
  const year = yearNamed(words, context);
  if (year !== undefined) return carried("names-its-year", SURE.words, { words: year });
  if (coversPeriod(schedule, context)) return carried("whole-period", SURE.wholePeriod, { time: schedule.written });
  const closing = closesPeriod(schedule, context) ? signs.closing.exec(words) : null;
  if (closing) return carried("closing-report", SURE.words, { words: closing[0] });
  if (schedule.kind === "unspecified") return carried("no-date", SURE.noDate);
  return "onDemand" in schedule && schedule.onDemand
    ? carried("recurring", SURE.words, { time: schedule.written })
    : undefined;
}

/** The plan's year (or the next) in a task's own words: work on the yearly thing of that year. */
function yearNamed(words: string, { previous, words: forms }: DraftContext): string | undefined {
  if (!previous) return undefined;
  const years = [partsOf(previous.start).year, partsOf(previous.end).year, partsOf(previous.end).year + 1];
  const mention = findMentions(words, forms).find(
    ({ kind, years: named, start }) =>
      (kind === "year" || kind === "part" || kind === "school-year") &&
      named.some(({ year }) => years.includes(year)) &&
      !forms.target.test(words.slice(0, start)),
  );
  return mention?.written;
}

const daysBetween = (from: Day, to: Day): number => {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * DAYS_IN_YEAR + (b.month - a.month) * DAYS_IN_MONTH + (b.day - a.day);
};
/** Shares need no exact calendar. */
const DAYS_IN_MONTH = 30.4;
const DAYS_IN_YEAR = 365;

function coversPeriod(schedule: Schedule, { previous }: DraftContext): boolean {
  const span = coverage(schedule);
  if (!previous || !span?.start || !span.end) return false;
  return daysBetween(span.start, span.end) >= WHOLE_PERIOD * daysBetween(previous.start, previous.end);
}

/** Is the work due long after the period, when the next plan is already under way? */
function runsOn(schedule: Schedule, { previous }: DraftContext): boolean {
  const end = coverage(schedule)?.end;
  return previous !== undefined && end !== undefined && end > addMonths(previous.end, MONTHS_AFTER_PERIOD);
}
/** Work of a yearly plan may well end in the months after its year. */
const MONTHS_AFTER_PERIOD = 6;

function closesPeriod(schedule: Schedule, { previous }: DraftContext): boolean {
  const end = coverage(schedule)?.end;
  return previous !== undefined && end !== undefined && end > addMonths(previous.end, -CLOSING_MONTHS);
}

/** A date since when something holds that the next period has still before it. */
function factAhead({ text }: Task, { words, next, lexicon }: DraftContext): string | undefined {
  return findMentions(text, words).find(({ kind, written }) => {
    if (kind !== "day" && kind !== "month" && kind !== "quarter") return false;
    const span = coverage(lexicon.readSchedule(written));
    const day = span?.end ?? span?.start;
    return day !== undefined && day >= next.start;
  })?.written;
}
