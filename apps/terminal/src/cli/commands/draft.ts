/** `plandiff draft`: the first version of the next plan, from the last one. */
import type { Day } from "@plandiff/domain";
import type { DraftFlags } from "../draft-flags.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { reportLanguage } from "../language.ts";
import { loadPlans, tellDiagnostics } from "../load-plans.ts";
import { targetsOf } from "../output/targets.ts";
import { correctLoaded, loadReviews } from "../reviews.ts";
import type { Run } from "../run.ts";
import { textOptions } from "../text-options.ts";

/** Drafts the plan of the period asked for and writes it, or shows it where no file is named. */
export async function draft(flags: DraftFlags, name: string, run: Run): Promise<ExitCode> {
  const { period, history = [], asOf = today(), format = "text" } = flags;
  const targets = targetsOf(flags);
  const names = [...history, name];
  const read = await loadPlans(names, { ...flags, period: [], label: [] }, run);
  // The oldest plan has a review, too: of the plan before it, which is not at hand.
  const reviews = await loadReviews(["", ...names], [], { stdin: run.stdin, mayBegin: false });
  const loaded = correctLoaded(read, reviews);
  tellDiagnostics(loaded.plans, flags.verbose, run);
  const language = reportLanguage(
    run.asked,
    loaded.plans.map(({ plan }) => plan),
    run.env,
  );
  const { writeDraft } = await import("../output/draft-forms.ts");
  await writeDraft(
    { loaded, reviews, period, asOf },
    { targets, format, flags, text: textOptions(flags, language, run), run },
  );
  return EXIT.same;
}

/** Bodies and documents as they are on the day of the run, by the clock of who runs it. */
function today(): Day {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
