/** The time cell: its years roll, and the meaning of what then stands there must be the old one, rolled. */
import { type Schedule, compareSchedules, sameMeaning } from "@plandiff/domain";
import { type DraftContext, yearOf } from "../context.ts";
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

/** Rolls a time cell; what cannot be checked, or stands in a period of another length, is left to a person. */
export function rollSchedule(
  { schedule, written, earlier }: { schedule: Schedule; written: string | undefined; earlier?: Schedule | undefined },
  context: DraftContext,
): RolledSchedule {
  const { lexicon, years, next, words } = context;
  const text = written ?? schedule.written;
  if (years === 0 || text.trim() === "" || !context.previous) return { schedule, written };
  const to = rollYears(text, citations(text, context), context);
  const read = lexicon.readSchedule(to, yearOf(next));
  const shift = compareSchedules(schedule, read, years * MONTHS_IN_YEAR).kind;
  const keepsRhythm = schedule.kind !== "due" && schedule.kind !== "unread" && sameMeaning(schedule, read);
  const right = keepsRhythm || (schedule.kind !== "unread" && shift === "rolled-forward");
  if (to === text && right) return { schedule: read, written };
  if (to === text && schedule.kind !== "due") return { schedule, written };
  const weekday = words.weekday.test(text);
  const dated = schedule.kind === "due" || schedule.kind === "unread";
  const doubt = !right
    ? "not-understood"
    : schedule.kind === "relative"
      ? "maybe-a-fact"
      : weekday
        ? "weekday-shifts"
        : dated && !context.sameShape
          ? "other-length"
          : undefined;
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
