/** `plandiff diff`: what changed from each plan to the next. */
import { applyReviews, comparePlans, narrowOutput } from "@plandiff/compare";
import { type Comparison, type DiffOutput, differs } from "@plandiff/domain";
import { diffMarkdown, diffText, diffYaml } from "@plandiff/report";
import { match } from "ts-pattern";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { DiffFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { type Loaded, loadPlans, tellDiagnostics } from "../load-plans.ts";
import { isShown } from "../output/formats.ts";
import { STDOUT, type Target, targetsOf } from "../output/targets.ts";
import { narrowingOf } from "../narrowing.ts";
import { makeProgress } from "../progress.ts";
import { withProvenance } from "../provenance.ts";
import { correctLoaded, loadReviews } from "../reviews.ts";
import { type Run, speaks } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { textOptions } from "../text-options.ts";
import { texts } from "../texts/texts.ts";
import { asLines, jsonLines } from "../write-out.ts";

/** Compares the named plans, each with the next, and prints what changed. */
export async function diff(flags: DiffFlags, names: readonly string[], run: Run): Promise<ExitCode> {
  const targets = targetsOf(flags);
  const read = await loadPlans(names, flags, run);
  const narrowing = narrowingOf(flags);
  const reviews = await loadReviews(names, flags.review, { stdin: run.stdin, mayBegin: false });
  const loaded = correctLoaded(read, reviews);
  const proposed = compareLoaded(loaded, flags.threshold, run);
  const plans = loaded.plans.map(({ plan }) => plan);
  const verdicts = reviews.map((review) => review.verdicts);
  const whole = applyReviews(proposed, verdicts, { plans, register: loaded.register });
  const output = narrowOutput(whole, { plans, register: loaded.register, narrowing });
  if (!flags.quiet) tellDiagnostics(loaded.plans, flags.verbose, run);
  if (targets.length > 0) await write(output, targets, { flags, loaded, run });
  else if (!flags.quiet) await print(output, { flags, loaded, run });
  return exitCode(whole, flags);
}

/** Compares what was loaded, saying so while it takes long. */
export function compareLoaded(loaded: Loaded, threshold: number | undefined, run: Run): DiffOutput {
  const { plans, register } = loaded;
  const progress = makeProgress(run.stderr);
  const tasks = plans.reduce((sum, { plan }) => sum + plan.tasks.length, 0);
  progress.say(texts[speaks(run)].progress.comparing, tasks * BYTES_OF_A_TASK);
  const output = withProvenance(comparePlans(plans, { register, threshold }), loaded);
  progress.done();
  return output;
}

/** What a task of the real plans takes in its file, about; progress counts work in bytes. */
const BYTES_OF_A_TASK = 1000;

interface Printing {
  readonly flags: DiffFlags;
  readonly loaded: Loaded;
  readonly run: Run;
}

async function print(output: DiffOutput, { flags, loaded, run }: Printing): Promise<void> {
  const plans = loaded.plans.map(({ plan }) => plan);
  const options = { ...textOptions(flags, reportLanguage(run.asked, plans, run.env), run), plans };
  const { format = "text" } = flags;
  if (!isShown(format) || flags.redline) return write(output, [{ name: STDOUT, format }], { flags, loaded, run });
  return match(format)
    .with("text", () => showText(diffText(output, options), flags.pager, run))
    .with("md", () => showText(diffMarkdown(output, options), flags.pager, run))
    .with("json", () => writeData(jsonLines(output), run))
    .with("yaml", async () => writeData([asLines(await diffYaml(output))], run))
    .exhaustive();
}

async function write(output: DiffOutput, targets: readonly Target[], { flags, loaded, run }: Printing): Promise<void> {
  const plans = loaded.plans.map(({ plan }) => plan);
  const { writeDiff } = await import("../output/output.ts");
  await writeDiff({ output, plans }, targets, { flags, language: reportLanguage(run.asked, plans, run.env), run });
}

function exitCode({ comparisons }: DiffOutput, { frozen, exitZero }: DiffFlags): ExitCode {
  const asked = comparisons.some(frozen ? isUndecided : differs);
  return asked && !exitZero ? EXIT.different : EXIT.same;
}

/** Must a person still decide something: about a pair, or about verdicts that do not hold? */
const isUndecided = ({ summary, notes }: Comparison): boolean =>
  summary.possible > 0 || notes.some(({ code }) => code === "verdict-stale" || code === "verdict-conflict");
