/** The time cell: its years roll, and the meaning of what then stands there must be the old one, rolled. */
import { type Schedule, addMonths, compareSchedules, coverage, sameMeaning } from "@plandiff/domain";
import { type DraftContext } from "../context.ts";
import { type Edit, type Stretch, because } from "../edit.ts";
import { findMentions, rolledWords } from "./mentions.ts";

/** A time cell of the draft, and what was done to it. */
export interface RolledSchedule {
  readonly schedule: Schedule;
  readonly written: string | undefined;
  readonly edit?: Edit;
}

const MONTHS_IN_YEAR = 12;
/** Checked by reading it again; an earlier plan's cell that rolled the same way is more still. */
const CHECKED = 0.93;
const SHOWN_BEFORE = 0.97;
const ASKED = 0.5;

interface TimeCell {
  readonly schedule: Schedule;
  readonly written: string | undefined;
  readonly earlier?: Schedule | undefined;
}

type Doubt = "not-understood" | "maybe-a-fact" | "weekday-shifts" | "other-length";

/** Rolls a time cell; what cannot be checked, or stands in a period of another length, is left to a person. */
export function rollSchedule({ schedule, written, earlier }: TimeCell, context: DraftContext): RolledSchedule {
  const { lexicon, years, next, previous } = context;
  const text = written ?? schedule.written;
  const belongs = belongsTo(schedule, context);
  if (text.trim() === "" || !previous || belongs === "other") return { schedule, written };
  if (years === 0)
    return next.start <= previous.end ? { schedule, written } : unrolled({ schedule, written }, text, context);
  const to = rollYears(text, citations(text, context), context);
  const read = lexicon.readSchedule(to, next);
  const shift = compareSchedules(schedule, read, years * MONTHS_IN_YEAR).kind;
  const keepsRhythm = schedule.kind !== "due" && schedule.kind !== "unread" && sameMeaning(schedule, read);
  const right = keepsRhythm || (schedule.kind !== "unread" && shift === "rolled-forward");
  const certain = right && belongs === "period";
  if (to === text && certain) return { schedule: read, written };
  if (to === text && schedule.kind !== "due") return { schedule, written };
  const doubt = right ? doubtOf(schedule, text, belongs, context) : "not-understood";
  const shownBefore =
    earlier !== undefined && compareSchedules(earlier, schedule, MONTHS_IN_YEAR).kind === "rolled-forward";
  const edit: Edit = {
    start: 0,
    end: text.length,
    ...(to !== text && { to }),
    reason: because(doubt ?? (shownBefore ? "rolled-before" : "date-rolled"), { years }),
    verified: right,
    confidence: doubt ? ASKED : shownBefore ? SHOWN_BEFORE : CHECKED,
    state: doubt ? "open" : "applied",
  };
  return doubt ? { schedule, written, edit } : { schedule: read, written: written === undefined ? written : to, edit };
}

function doubtOf(
  schedule: Schedule,
  text: string,
  belongs: "period" | "partly",
  { words, sameShape }: DraftContext,
): Doubt | undefined {
  if (schedule.kind === "relative" || belongs === "partly") return "maybe-a-fact";
  if (words.weekday.test(text)) return "weekday-shifts";
  return schedule.kind === "due" && !sameShape ? "other-length" : undefined;
}

/** Work may well end in the months after the period. */
const MONTHS_AFTER_PERIOD = 6;

/** Do the dates of a schedule belong to the previous period, all or in part; or do they lie beyond it and stand? */
function belongsTo(schedule: Schedule, { previous }: DraftContext): "period" | "partly" | "other" {
  if (schedule.kind !== "due" || !previous) return "period";
  const last = addMonths(previous.end, MONTHS_AFTER_PERIOD);
  const beyond = schedule.occurrences.filter(({ end }) => end !== undefined && end > last);
  // What has begun once ("từ ngày 01/7") does not begin again each year.
  const open = schedule.occurrences.some(({ end }) => end === undefined);
  if (beyond.length === schedule.occurrences.length) return "other";
  return beyond.length > 0 || open ? "partly" : "period";
}

/** Between periods of one year dates do not roll: those before the next period are asked about. */
function unrolled(cell: Pick<TimeCell, "schedule" | "written">, text: string, { next }: DraftContext): RolledSchedule {
  const due = coverage(cell.schedule)?.end;
  if (due === undefined || due >= next.start) return cell;
  const reason = because("other-length", { years: 0 });
  const edit: Edit = { start: 0, end: text.length, reason, verified: true, confidence: ASKED, state: "open" };
  return { ...cell, edit };
}

/** Every year in a time cell rolls, whatever its form, but for those inside a cited document. */
function rollYears(text: string, masked: readonly Stretch[], { words, years }: DraftContext): string {
  let done = "";
  let at = 0;
  for (const mention of findMentions(text, words, masked)) {
    done += text.slice(at, mention.start) + rolledWords(mention, years);
    at = mention.end;
  }
  return done + text.slice(at);
}

const citations = (text: string, { lexicon }: DraftContext): Stretch[] =>
  lexicon.readReferences(text).flatMap(({ written }) => {
    const start = text.indexOf(written);
    return start < 0 ? [] : [{ start, end: start + written.length }];
  });
