/** Dates that cannot be meant: outside the period, or one in the time cell and another in the words. */
import { type EditorFinding, type Plan, type Schedule, type Task, addMonths, coverage } from "@plandiff/domain";
import type { DraftContext } from "../context.ts";
import { findMentions } from "../dates/mentions.ts";
import { citationsIn } from "../references/citations.ts";

/** A yearly plan may end its work in the first weeks after its year; later is another plan's. */
const MONTHS_AFTER = 3;

/** What is wrong with the dates of a task. */
export const checkDates = (task: Task, plan: Plan, context: DraftContext): EditorFinding[] => [
  ...outsidePeriod(task, plan),
  ...disagreeing(task, context),
];

function outsidePeriod({ id, schedule }: Task, { period }: Plan): EditorFinding[] {
  if (!period || schedule.kind !== "due") return [];
  const args = { time: schedule.written, period: period.label };
  const before = schedule.occurrences.some(({ end }) => end !== undefined && end < period.start);
  const after = schedule.occurrences.some(({ start, end }) => {
    const day = start ?? end;
    return day !== undefined && day > addMonths(period.end, MONTHS_AFTER);
  });
  return [
    ...(before ? [{ code: "date-before-period", severity: "warning", task: id, args } as const] : []),
    ...(after ? [{ code: "date-after-period", severity: "warning", task: id, args } as const] : []),
  ];
}

/** A date by which something is due, in the words, that lies outside the time cell. */
function disagreeing({ id, text, deliverables, schedule }: Task, { words, lexicon }: DraftContext): EditorFinding[] {
  const span = coverage(schedule);
  if (!span) return [];
  return [text, ...deliverables.map((one) => one.text)].flatMap((words_): EditorFinding[] => {
    const mention = findMentions(words_, words, citationsIn(words_, lexicon)).find(({ kind, start, written }) => {
      if (kind !== "day" && kind !== "month" && kind !== "quarter") return false;
      return words.due.test(words_.slice(0, start)) && apart(lexicon.readSchedule(written), span);
    });
    return mention
      ? [
          {
            code: "dates-disagree",
            severity: "warning",
            task: id,
            args: { time: schedule.written, words: mention.written },
          },
        ]
      : [];
  });
}

function apart(
  schedule: Schedule,
  span: { readonly start?: string | undefined; readonly end?: string | undefined },
): boolean {
  const named = coverage(schedule);
  if (!named) return false;
  const after = named.start !== undefined && span.end !== undefined && named.start > span.end;
  const before = named.end !== undefined && span.start !== undefined && named.end < span.start;
  return after || before;
}
