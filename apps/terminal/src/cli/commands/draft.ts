/** `plandiff draft`: the first version of the next plan, from the last one. */
import type { DraftFlags } from "../draft-flags.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { reportLanguage } from "../language.ts";
import { loadPlans, tellDiagnostics } from "../load-plans.ts";
import { targetsOf } from "../output/targets.ts";
import { loadReviews } from "../reviews.ts";
import type { Run } from "../run.ts";
import { textOptions } from "../text-options.ts";
import { today } from "../today.ts";

/** Drafts the plan of the period asked for and writes it, or shows it where no file is named. */
export async function draft(flags: DraftFlags, name: string, run: Run): Promise<ExitCode> {
  const { period, history = [], asOf = today(), format = "text" } = flags;
  const targets = targetsOf(flags);
  const { checkDraftFormat, showDraft, writeDraft } = await import("../output/draft-forms.ts");
  for (const target of targets) checkDraftFormat(target.format);
  const loaded = await loadPlans([...history, name], { ...flags, period: [], label: [] }, run);
  const reviews = await loadReviews([...history, name], flags.review, { stdin: run.stdin, mayBegin: false });
  tellDiagnostics(loaded.plans, flags.verbose, run);
  const language = reportLanguage(
    run.asked,
    loaded.plans.map(({ plan }) => plan),
    run.env,
  );
  const { makeDraft, tellLost } = await import("../drafting.ts");
  const drafted = makeDraft({ loaded, reviews, period, asOf });
  tellLost(drafted, language, run);
  const writing = { flags, text: textOptions(flags, language, run), run };
  await (targets.length > 0 ? writeDraft(drafted, { ...writing, targets }) : showDraft(drafted, format, writing));
  return EXIT.same;
}
