/** Diagnostics in English. */
import { given, quoted, where } from "../args.ts";
import type { Args, Wording } from "../wording.ts";

const task = (args: Args): string => where(given(args, "task"), (id) => `task ${id}: `);
const times = (args: Args): string => where(given(args, "count"), (count) => ` (${count} times)`);

/** What each diagnostic says, as a sentence without its final point. */
export const diagnostics: Wording["diagnostic"] = {
  "markup-ignored": (args) => `markup left out${quoted(args, "text", "markup")}${times(args)}`,
  "header-repeated": (args) => `the table header comes again on a later page and was left out${times(args)}`,
  "row-continued": (args) => `${task(args)}the row was broken over pages and has been joined`,
  "row-number-missing": (args) => `a row without a number${quoted(args, "text")}`,
  "row-number-repeated": (args) =>
    `number ${given(args, "number", "task", "text")} stands more than once`.replace("  ", " "),
  "row-unplaced": (args) => `this row belongs to no task${quoted(args, "text")}`,
  "cells-uncertain": (args) =>
    `${task(args)}the borders between the cells are uncertain${quoted(args, "text")}; compare with the original`,
  "column-unknown": (args) =>
    `the meaning of the column${quoted(args, "column", "name", "text")} is unknown; it is kept under its name`,
  "text-cleaned": (args) =>
    `control or hidden characters were left out${where(given(args, "count"), (count) => ` (${count})`)}`,
  "schedule-unread": (args) => `${task(args)}the time${quoted(args, "text")} was not understood and is kept as written`,
  "decision-incomplete": (args) =>
    `the decision leaves its ${given(args, "missing") || "number or date"} blank: perhaps a draft`,
  "period-inferred": (args) =>
    `the document states no period; inferred from the schedules${where(given(args, "period", "label"), (label) => `: ${label}`)} (set it with --period)`,
  "period-unknown": (args) =>
    `${where(given(args, "plan", "label"), (label) => `plan ${label}: `)}the period is unknown; give it with --period if it matters`,
  "plan-without-tasks": () => "the plan has no tasks",
  "task-without-text": (args) => `${task(args)}has no text`,
  "task-without-lead": (args) => `${task(args)}nobody has the lead`,
  "task-duplicated": (args) => `${task(args)}says the same as task ${given(args, "twin") || "another"}`,
  "task-id-repeated": (args) => `${task(args)}the id “${given(args, "id")}” is already taken by another task`,
  "schedule-reversed": (args) => `${task(args)}starts after it ends${quoted(args, "text")}`,
  "schedule-outside-period": (args) =>
    `${task(args)}the time lies far outside the plan's period${quoted(args, "text")}`,
  "same-period": (args) =>
    `both plans are for the same period${where(given(args, "period", "label"), (label) => ` (${label})`)}: read as a revision, nothing rolls forward`,
  "later-plan-first": () => "the plan given first is for a later period; they are compared in the order given",
  "plan-is-draft": (args) =>
    `${where(given(args, "plan", "label"), (label) => `plan ${label}: `)}the decision leaves its number or date blank: a draft`,
  "nothing-rolls": () =>
    "the periods of both plans are not known: dates are compared as written, nothing rolls forward",
  "same-name-larger-body": (args) =>
    `${where(given(args, "name", "body", "party"), (name) => `“${name}” `) || "a body "}kept its name and became larger; not counted as a change`,
  "succession-unverified": (args) =>
    `the succession${where(given(args, "previous", "from"), (name) => ` from “${name}”`)}${where(given(args, "next", "to"), (name) => ` to “${name}”`)} is not verified: please confirm`,
  "body-was-split": (args) =>
    `${where(given(args, "name", "body", "previous", "from"), (name) => `“${name}” `) || "a body "}was split${where(given(args, "next", "to", "successors"), (names) => ` into ${names}`)}: please say which of them took over the work`,
  "tasks-duplicated": (args) =>
    `${where(given(args, "plan", "label"), (label) => `plan ${label}: `)}some tasks say the same${where(given(args, "tasks", "task", "ids"), (ids) => ` (${ids})`)}; they are paired in order`,
};
