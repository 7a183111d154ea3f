/** Diagnostics in English. */
import { given, quoted, where } from "../args.ts";
import { schedule } from "./schedule.ts";
import type { Args, Wording } from "../wording.ts";

const task = (args: Args): string =>
  where(given(args, "task"), (id) => `${id.includes(", ") ? "tasks" : "task"} ${id}: `);
const name = (args: Args): string => where(given(args, "party", "name", "body"), (body) => `“${body}”`) || "a body";
/** Bodies of which one sentence tells stand each in its own quotation marks. */
const isSeveral = (args: Args): boolean => given(args, "party", "name", "body").includes("”, “");
const plan = (args: Args): string => where(given(args, "plan", "label"), (label) => `plan ${label}: `);
const times = (args: Args): string =>
  where(given(args, "count"), (count) => (count === "1" ? " (once)" : ` (${count} times)`));
/** Tasks of a document without a table that name nobody. */
const without = (args: Args): string =>
  where(given(args, "without"), (count) => (count === "0" ? "" : `, ${count} of them with no lead named`));

/** What each diagnostic says, as a sentence without its final point. */
export const diagnostics: Wording["diagnostic"] = {
  "markup-ignored": (args) => `markup left out${quoted(args, "text", "markup")}${times(args)}`,
  "header-repeated": (args) => `the table header comes again on later pages and was taken once${times(args)}`,
  "row-continued": (args) => `${task(args)}the row was broken over pages and has been joined${times(args)}`,
  "row-number-missing": (args) =>
    where(given(args, "number"), (number) => `there is no task number ${number}`) ||
    `row ${where(given(args, "row"), (row) => `${row} `)}has no number${quoted(args, "text")}`,
  "row-number-repeated": (args) => `the number${quoted(args, "number", "task")} stands more than once`,
  "row-unplaced": (args) => `this row belongs to no task${quoted(args, "text")}`,
  "cells-uncertain": (args) => {
    const found = given(args, "found");
    const counts = found === "" ? "" : ` (${found} cells found, ${given(args, "expected")} columns)`;
    return `${task(args)}the borders between the cells are uncertain${counts}${quoted(args, "text")}; compare with the original`;
  },
  "column-unknown": (args) =>
    `the meaning of the column${quoted(args, "column", "name", "text")} is unknown; it is kept under its name`,
  "column-assumed": (args) =>
    given(args, "meaning") === "time"
      ? `no column is called a time; the one${quoted(args, "column")} was read as the times, as it holds dates; if it does not, say which with --columns time=3`
      : `no column is called a task; the one${quoted(args, "column")} was read as the tasks, as its texts are the longest; if it does not hold them, say which with --columns task=2`,
  "text-cleaned": (args) => {
    const listed = [given(args, "count"), given(args, "characters")].filter((fact) => fact !== "").join(": ");
    return `control or hidden characters were left out${where(listed, (list) => ` (${list})`)}`;
  },
  "header-grouped": (args) => `the header has several levels:${quoted(args, "text")} stands above the columns below it`,
  "blank-assumed": (args) =>
    `the column${quoted(args, "column")} is blank${where(given(args, "count"), (count) => ` in ${count} tasks`)}: taken as not stated, not as “same as above”`,
  "same-as-above": (args) =>
    `${quoted(args, "text").trim()}${where(given(args, "count"), (count) => ` (${count} ${count === "1" ? "cell" : "cells"})`)}: taken as what the cell above says`,
  "tasks-from-prose": (args) =>
    `there is no table: ${given(args, "count") || "the"} tasks were read from numbered paragraphs${without(args)}; compare with the original`,
  "label-taken": (args) => `the label${quoted(args, "text")}${times(args)}: what follows it was taken as that cell`,
  "text-deleted": (args) => `tracked changes: deleted${quoted(args, "text")}; the accepted text was read`,
  "text-struck": (args) =>
    `text struck through${quoted(args, "text")}: read all the same, but it may have been dropped`,
  "text-hidden": (args) => `hidden text${quoted(args, "text")} was not read into the plan`,
  "rows-hidden": (args) =>
    `the sheet has ${given(args, "count") || "some"} hidden rows: read all the same; check whether they were dropped`,
  "sheet-left-out": (args) =>
    `the sheet${quoted(args, "sheet")} holds a task table as well and was not read into the plan; save it as a file of its own if it is wanted`,
  "font-converted": (args) =>
    `the document uses an old font${quoted(args, "font")} and was converted${where(given(args, "encoding"), (encoding) => ` from ${encoding}`)} to Unicode; compare with the original`,
  "schedule-unread": (args) => `${task(args)}the time${quoted(args, "text")} was not understood and is kept as written`,
  "decision-incomplete": (args) =>
    `the decision leaves its ${given(args, "missing") || "number or date"} blank: perhaps a draft`,
  "period-inferred": (args) =>
    `the document states no period; inferred from the schedules${where(given(args, "period", "label"), (label) => `: ${label}`)} (set it with --period)`,
  "period-unknown": (args) => `${plan(args)}the period is unknown; give it with --period if it matters`,
  "plan-without-tasks": () => "the plan has no tasks",
  "task-without-text": (args) => `${task(args)}has no text`,
  "task-without-lead": (args) => `${task(args)}nobody has the lead`,
  "task-duplicated": (args) => `${task(args)}says the same as task ${given(args, "twin") || "another"}`,
  "task-id-repeated": (args) => `${task(args)}the id${quoted(args, "id")} is already taken by another task`,
  "schedule-reversed": (args) => `${task(args)}starts after it ends${quoted(args, "text")}`,
  "schedule-outside-period": (args) =>
    `${task(args)}the time lies far outside the plan's period${quoted(args, "text")}`,
  "same-period": (args) =>
    `both plans are for the same period${where(given(args, "period", "label"), (label) => ` (${label})`)}: read as a revision, nothing rolls forward`,
  "later-plan-first": (args) =>
    `the plan given first${where(given(args, "previous"), (label) => ` (${label})`)} is for a later period than the other${where(given(args, "next"), (label) => ` (${label})`)}; they are compared in the order given`,
  "plan-is-draft": (args) => `${plan(args)}the decision leaves its number or date blank: a draft`,
  "nothing-rolls": () =>
    "the period of at least one plan is not known: dates are compared as written, nothing rolls forward",
  "same-name-larger-body": (args) =>
    `${name(args)} kept ${isSeveral(args) ? "their names" : "its name"} and became larger${where(given(args, "since"), (day) => ` on ${schedule.day(day)}`)}; not counted as a change`,
  "place-merged": (args) =>
    `${where(given(args, "tasks"), (tasks) => `${tasks.includes(", ") ? "tasks" : "task"} ${tasks}: `)}the place${quoted(args, "place")} became part of ${given(args, "into") || "another"}${where(given(args, "since"), (day) => ` on ${schedule.day(day)}`)}`,
  "succession-unverified": (args) => `the succession of ${name(args)} is not verified: please confirm`,
  "body-was-split": (args) =>
    `${name(args)} ${isSeveral(args) ? "were" : "was"} split${where(given(args, "next", "to", "successors"), (names) => ` into ${names}`)}: please say which of them took over the work`,
  "tasks-duplicated": (args) =>
    `${plan(args)}${where(given(args, "task"), (id) => `task ${id}`) || "a task"} says the same as task ${given(args, "twin") || "another"}; they are paired in order`,
  "entries-left-out": (args) => `narrowed: ${given(args, "count") || "some"} entries are left out`,
  "verdict-stale": (args) =>
    `the verdict ${given(args, "verdict") || "kept"}${where(given(args, "by"), (who) => ` of ${who}`)} was not applied: its tasks are not found in these plans, or changed too much`,
  "verdict-conflict": (args) =>
    `the verdicts ${given(args, "verdict") || "kept"} and ${given(args, "other") || "another"} contradict each other: neither was applied`,
};
