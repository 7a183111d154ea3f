/** `plandiff draft`: the first version of the next plan, from the last one; on a terminal it is finished on a screen. */
import type { DraftFlags } from "../draft-flags.ts";
import type { Drafted, Drafting } from "../drafting.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { finish, resumedFile, wantsScreen, workingFile } from "../finishing.ts";
import { readInput } from "../input-file.ts";
import { reportLanguage } from "../language.ts";
import { loadPlans, tellDiagnostics } from "../load-plans.ts";
import { targetsOf } from "../output/targets.ts";
import { correctLoaded, loadReviews } from "../reviews.ts";
import { type Run, speaks } from "../run.ts";
import { textOptions } from "../text-options.ts";
import { texts } from "../texts/texts.ts";
import { today } from "../today.ts";

/** Drafts the plan of the period asked for, lets a person finish it, and writes it, or shows it where no file is named. */
export async function draft(flags: DraftFlags, name: string, run: Run): Promise<ExitCode> {
  const { period, history = [], asOf = today(), format = "text" } = flags;
  const isScreen = wantsScreen(flags, run);
  const file = workingFile(flags, name, period);
  const targets = targetsOf({ ...flags, output: flags.output.filter((one) => !isScreen || one !== file) });
  const { checkDraftFormat, explanationTargets, showDraft, writeDraft } = await import("../output/draft-forms.ts");
  for (const target of targets) checkDraftFormat(target.format);
  const names = [...history, name];
  const read = await loadPlans(names, { ...flags, period: [], label: [] }, run);
  // The oldest plan has a review, too: of the plan before it, which is not at hand. Files that are named are of the last plans.
  const given = [...Array.from({ length: names.length - flags.review.length }, () => undefined), ...flags.review];
  const reviews = await loadReviews(["", ...names], given, { stdin: run.stdin, mayBegin: false });
  const loaded = correctLoaded(read, reviews);
  tellDiagnostics(loaded.plans, flags.verbose, run);
  const language = reportLanguage(
    run.asked,
    loaded.plans.map(({ plan }) => plan),
    run.env,
  );
  const writing = { flags, text: textOptions(flags, language, run), run };
  // Nobody is to finish a draft and then be told that it cannot be written.
  explanationTargets(targets, writing.text, flags);
  const drafted = await begin({ loaded, reviews, period, asOf }, resumedFile(flags, file, isScreen), { language, run });
  const finished = isScreen ? await finish(drafted, { file, language, flags, run }) : { code: EXIT.same, drafted };
  if (targets.length > 0) await writeDraft(finished.drafted, { ...writing, targets });
  else if (!isScreen) await showDraft(drafted, format, writing);
  return finished.code;
}

/** Makes the first version, or takes one up again where a person left it. */
async function begin(
  drafting: Drafting,
  resumed: string | undefined,
  { language, run }: { language: "vi" | "en"; run: Run },
): Promise<Drafted> {
  const { makeDraft, resume, tellLost } = await import("../drafting.ts");
  const drafted = makeDraft(drafting);
  tellLost(drafted, language, run);
  if (resumed === undefined) return drafted;
  const { bytes } = await readInput(resumed, run.stdin);
  run.stderr.write(`${texts[speaks(run)].resuming(resumed)}\n`);
  const { readDraft } = await import("../draft-file.ts");
  return resume(drafted, readDraft(bytes, resumed, drafting.period));
}
