/** The English of a first version. */
import { given, quoted, where } from "../wording/args.ts";
import { schedule } from "../wording/en/schedule.ts";
import type { DraftWords } from "./draft-words.ts";

const since = (args: Parameters<typeof given>[0]): string =>
  where(given(args, "since"), (day) => ` since ${schedule.day(day)}`);

/** How English says it. */
export const en: DraftWords = {
  reason: {
    continuous: () => "goes on all the time",
    recurring: () => "comes round again",
    "several-dates": () => "has several dates in the period",
    "text-recurs": (args) => `its words say that it recurs${quoted(args, "words")}`,
    "names-its-year": (args) => `belongs to the year of the plan${quoted(args, "words")}`,
    "in-every-plan": (args) => `stands in all ${given(args, "plans")} plans so far`.replace("  ", " "),
    "whole-period": () => "takes nearly the whole period",
    "closing-report": () => "reports at the end of the period",
    "no-date": () => "has no date",
    "one-off": (args) => `done once${quoted(args, "words")}`,
    "still-ahead": (args) => `done once${quoted(args, "words")}, but${quoted(args, "date")} is still to come`,
    "runs-on": (args) => `its time${quoted(args, "time")} reaches beyond the period`,
    "follow-up-due": (args) =>
      `done once${quoted(args, "words")}; its product${quoted(args, "product")} is to be followed up`,
    "dated-once": (args) => `has a single date${quoted(args, "time")}: does it go on?`,
    pilot: (args) => `a pilot${quoted(args, "words")}: does it end, go on or spread?`,
    "conflicting-signs": (args) =>
      `some signs say that it goes on, others that it was done once${quoted(args, "words")}`,
    "period-set": (args) => `for the period${where(given(args, "period"), (period) => ` ${period}`)}`,
    "date-rolled": () => "rolled with the period",
    "year-rolled": () => "the year rolled",
    "rolled-before": () => "rolled with the period, as in earlier plans",
    "maybe-a-fact": () => "may be a fixed date: does it roll?",
    "looks-back": () => "looks back at the last period: does it roll?",
    "target-year": () => "the year of a target: does it roll?",
    "other-length": () => "the new period is of another length: set the time anew",
    "not-understood": () => "the time may be misunderstood",
    "weekday-shifts": () => "names a day of the week, which is another one next year",
    "edition-known": () => "issued every year; number and date from the register",
    "edition-unknown": () => "issued every year; the new number or date is not known yet",
    "yearly-name": () => "issued every year, moved to the new year",
    "maybe-yearly": () => "is there such a document for the new year?",
    replaced: (args) => `replaced${since(args)}${where(given(args, "successors"), (by) => ` by ${by}`)}`,
    expired: (args) => `no more in force${since(args)}`,
    "programme-over": (args) => `the programme's period is over${since(args)}`,
    succeeded: (args) =>
      `${given(args, "party") || "the old body"} is now ${given(args, "successor") || "another body"}${since(args)}`,
    "already-named": (args) =>
      `now part of ${given(args, "successor") || "another place"}, which is named already${since(args)}`,
    split: (args) =>
      `was divided among several bodies${since(args)}${where(given(args, "successors"), (names) => `: ${names}`)}. Which one?`,
    dissolved: (args) =>
      `ended${since(args)}${where(given(args, "successors", "successor"), (names) => `; its work went to ${names}`)}`,
    "function-moved": (args) =>
      `this work has passed to ${given(args, "successor") || "another body"}${since(args)}: is it still right?`,
    unverified: (args) => `may now be ${given(args, "successor", "successors") || "another body"}; not verified`,
    "person-to-confirm": (args) => `confirm who holds the post${quoted(args, "name")}`,
    renumbered: () => "renumbered",
    "cross-reference": () => "follows the new numbers",
    "reference-to-dropped": (args) => `names task ${given(args, "number")}, which does not go on`.replace("  ", " "),
    "by-hand": (args) => `decided by hand${quoted(args, "why")}`,
    "reviewer-said": (args) => `${given(args, "by") || "a reviewer"} noted${quoted(args, "why")}`,
    "decision-blank": () => "the new decision has no number and date yet",
  },
  finding: {
    "no-lead": () => "nobody leads",
    "several-leads": (args) =>
      `${given(args, "count") || "several"} leads${quoted(args, "names")}; one should answer for each task`,
    "date-before-period": (args) =>
      `the time${quoted(args, "time")} lies before the period ${given(args, "period")}`.trim(),
    "date-after-period": (args) =>
      `the time${quoted(args, "time")} lies after the period ${given(args, "period")}`.trim(),
    "dates-disagree": (args) => `the time${quoted(args, "time")} and the words${quoted(args, "words")} disagree`,
    "reference-undated": (args) => `${given(args, "number") || "a document"} is cited first without its date`,
    "reference-misspelt": (args) => `the number of a document is torn${quoted(args, "written")}`,
    "reference-misdated": (args) =>
      `${given(args, "number") || "a document"} has a wrong date${where(given(args, "date"), (day) => ` (${schedule.day(day)})`)}${where(given(args, "known"), (day) => `; in the register ${schedule.day(day)}`)}`,
    "reference-replaced": (args) =>
      `${given(args, "number") || "a document"} was replaced${since(args)}${where(given(args, "successors"), (by) => ` by ${by}`)}`,
    "reference-expired": (args) => `the period of ${given(args, "number") || "a document"} is over${since(args)}`,
    "blank-left": (args) => `a blank is left${quoted(args, "words")}`,
    "abbreviation-unexplained": (args) => `the short form${quoted(args, "word")} is not explained`,
    "task-twice": (args) => `says the same as task ${given(args, "twin")}`.trim(),
    "task-number-dangling": (args) => `names${quoted(args, "words")}, which is not in the plan`,
  },
  field: {
    task: "task",
    number: "number",
    section: "section",
    text: "text",
    lead: "lead",
    coordinating: "coordinating",
    schedule: "time",
    deliverables: "deliverables",
    otherColumns: "other column",
    title: "title",
    period: "period",
    decision: "decision",
    legalBases: "legal basis",
    objectives: "objectives",
    requirements: "requirements",
    recipients: "recipients",
    otherText: "other text",
  },
  title: (period) => `First version of the plan ${period}`,
  counts: ({ tasks, undecided, left, applied, open }) =>
    `${tasks} tasks, ${undecided} undecided; ${left} left out; ${applied} changes made, ${open} questions open`,
  head: "Head",
  undecided: "undecided",
  left: "Left out",
  alsoAt: (tasks) => `also at task ${tasks}`,
  unverified: "not verified",
  source: "Source",
  columns: {
    task: "Task",
    field: "Field",
    from: "Previous plan",
    to: "First version",
    reason: "Reason",
    state: "State",
  },
  state: { applied: "done", open: "open" },
};
