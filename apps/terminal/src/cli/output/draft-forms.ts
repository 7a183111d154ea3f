/** Drafting and the forms of a draft: what the command loads once it knows its files. */
import { applyReviews, comparePlans } from "@plandiff/compare";
import {
  type Day,
  type Diagnostic,
  type DiagnosticCode,
  type DraftOutput,
  type Period,
  type Plan,
  UsageError,
} from "@plandiff/domain";
import { draftPlan } from "@plandiff/draft";
import { type TextOptions, diagnosticsText, draftJson, draftMarkdown, draftText, draftYaml } from "@plandiff/report";
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

interface Drafted {
  readonly plan: Plan;
  readonly output: DraftOutput;
  /** What is worth knowing about the plans before it. */
  readonly notes: readonly Diagnostic[];
}

/** Columns of a text in a file, where it is read in an editor. */
const FILE_WIDTH = 100;

/** Drafts the next plan and writes it to its places, or shows it where none is named. */
export async function writeDraft(drafting: Drafting, writing: DraftWriting): Promise<void> {
  const { targets, format, flags, text, run } = writing;
  for (const one of [format, ...targets.map((target) => target.format)]) refuse(one);
  const { plan: last, output, notes } = draft(drafting);
  const lost = notes.filter(({ code }) => OF_VERDICTS.has(code));
  if (lost.length > 0) run.stderr.write(`${diagnosticsText(lost, text.language)}\n`);
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

function draft({ loaded, reviews, period, asOf }: Drafting): Drafted {
  const { plans, register } = loaded;
  const all = plans.map(({ plan }: LoadedPlan) => plan);
  const last = all.at(-1);
  if (!last) throw new UsageError("too-few-files");
  const history = all.slice(0, -1);
  const verdicts = reviews.map((review) => review.verdicts);
  const compared =
    history.length === 0
      ? undefined
      : applyReviews(comparePlans(plans, { register }), verdicts, { plans: all, register });
  const lineages = compared?.lineages ?? [];
  const output = draftPlan(last, { period, history, lineages, reviewed: compared?.comparisons.at(-1), register, asOf });
  return { plan: last, output, notes: compared?.comparisons.flatMap((one) => one.notes) ?? [] };
}

/** What verdicts could not be honoured, and why. */
const OF_VERDICTS: ReadonlySet<DiagnosticCode> = new Set(["verdict-stale", "verdict-conflict"]);
