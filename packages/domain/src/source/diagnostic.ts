/** What a reader, a check or a comparison has to say, as data; the words for it are chosen where it is shown. */
import { z } from "zod";
import { Place } from "./place.ts";

/** Everything that can be said about a plan or a comparison. A new code needs words in every language. */
export const DiagnosticCode = z
  .enum([
    // reading
    "markup-ignored",
    "header-repeated",
    "row-continued",
    "row-number-missing",
    "row-number-repeated",
    "row-unplaced",
    "cells-uncertain",
    "column-unknown",
    "column-assumed",
    "text-cleaned",
    "header-grouped",
    "blank-assumed",
    "same-as-above",
    "tasks-from-prose",
    "label-taken",
    "text-deleted",
    "text-struck",
    "text-hidden",
    "rows-hidden",
    "sheet-left-out",
    "font-converted",
    "schedule-unread",
    "decision-incomplete",
    "period-inferred",
    "period-unknown",
    // checking
    "plan-without-tasks",
    "task-without-text",
    "task-without-lead",
    "task-duplicated",
    "task-id-repeated",
    "schedule-reversed",
    "schedule-outside-period",
    // comparing
    "same-period",
    "later-plan-first",
    "plan-is-draft",
    "nothing-rolls",
    "same-name-larger-body",
    "place-merged",
    "succession-unverified",
    "body-was-split",
    "tasks-duplicated",
    "entries-left-out",
    "verdict-stale",
    "verdict-conflict",
  ])
  .describe("What there is to say");
export type DiagnosticCode = z.infer<typeof DiagnosticCode>;

/** One thing worth saying: an error spoils the result, a warning asks for a look, a note only tells. */
export const Diagnostic = z
  .object({
    code: DiagnosticCode,
    severity: z
      .enum(["error", "warning", "note"])
      .describe("An error spoils the result, a warning asks for a look, a note only tells"),
    args: z.record(z.string(), z.union([z.string(), z.number()])).describe("What the words are filled with"),
    place: Place.optional(),
  })
  .describe("One thing worth saying about a plan or a comparison");
export type Diagnostic = z.infer<typeof Diagnostic>;
