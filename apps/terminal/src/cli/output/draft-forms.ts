/** Drafting and the forms of a draft: what the command loads once it knows its files. */
import { applyReviews, comparePlans } from "@plandiff/compare";
import { type Day, type DraftOutput, type Period, type Plan, UsageError } from "@plandiff/domain";
import { draftPlan } from "@plandiff/draft";
import { type TextOptions, draftJson, draftMarkdown, draftText, draftYaml } from "@plandiff/report";
import type { Loaded, LoadedPlan } from "../load-plans.ts";
import type { Review } from "../reviews.ts";
import type { Run } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { asLines } from "../write-out.ts";
import { type OutputFormat, TEXT_FORMATS, isShown } from "./formats.ts";
import type { Target } from "./targets.ts";
import { writeForms } from "./write-forms.ts";

/** The plans that a draft is made from, the oldest first, and what for. */
export interface Drafting {
  readonly loaded: Loaded;
  /** What was decided about each plan and the one before it. */
  readonly reviews: readonly Review[];
  readonly period: Period;
  readonly asOf: Day;
}

/** How a draft is to be written. */
export interface DraftWriting {
  readonly targets: readonly Target[];
  readonly format: OutputFormat;
  readonly flags: { readonly force: boolean; readonly pager: boolean };
  readonly text: TextOptions;
  readonly run: Run;
}

/** Columns of a text in a file, where it is read in an editor. */
const FILE_WIDTH = 100;

/** Drafts the next plan and writes it to its places, or shows it where none is named. */
export async function writeDraft(drafting: Drafting, writing: DraftWriting): Promise<void> {
  const { targets, format, flags, text, run } = writing;
  for (const one of [format, ...targets.map((target) => target.format)]) refuse(one);
  const { plan: last, output } = draft(drafting);
  const form = (one: OutputFormat, width: number, colour: boolean): Promise<string> | string => {
    if (one === "json") return draftJson(output);
    if (one === "yaml") return draftYaml(output);
    if (one === "md") return draftMarkdown(output, last, text);
    return draftText(output, last, { ...text, width, colour });
  };
  if (targets.length > 0) return writeForms(targets, async (one) => form(one, FILE_WIDTH, false), { flags, run });
  const shown = await form(format, text.width, text.colour);
  await (format === "text" || format === "md" ? showText(shown, flags.pager, run) : writeData([asLines(shown)], run));
}

function refuse(format: OutputFormat): void {
  if (isShown(format)) return;
  throw new UsageError("flag-value-wrong", {
    args: { flag: "--format", value: format, allowed: TEXT_FORMATS.join(", ") },
  });
}

function draft({ loaded: { plans, register }, reviews, period, asOf }: Drafting): { plan: Plan; output: DraftOutput } {
  const all = plans.map(({ plan }: LoadedPlan) => plan);
  const last = all.at(-1);
  if (!last) throw new UsageError("too-few-files");
  const history = all.slice(0, -1);
  const verdicts = reviews.slice(1).map((review) => review.verdicts);
  const lineages =
    history.length === 0
      ? []
      : applyReviews(comparePlans(plans, { register }), verdicts, { plans: all, register }).lineages;
  return { plan: last, output: draftPlan(last, { period, history, lineages, register, asOf }) };
}
