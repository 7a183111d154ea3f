/** `plandiff review`: opens the review screen, which is loaded only here. */
import { UsageError, type DiffOutput, type Language } from "@plandiff/domain";
import { cleanText, makeCanvas, plain, summaryLine, wrap } from "@plandiff/report";
import { wantsColour } from "../colour.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ReviewFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { loadPlans } from "../load-plans.ts";
import { loadReviews, reviewKeeper } from "../reviews.ts";
import type { Run } from "../run.ts";
import { asLines, writeOut } from "../write-out.ts";
import { compareLoaded } from "./diff.ts";

/** Shows the changes on the screen, and prints their sum when the user leaves. */
export async function review(flags: ReviewFlags, names: readonly string[], run: Run): Promise<ExitCode> {
  if (run.stdin.isTTY !== true || run.stdout.isTTY !== true) throw new UsageError("not-a-terminal");
  const loaded = await loadPlans(names, flags, run);
  const reviews = await loadReviews(names, flags.review, { stdin: run.stdin, mayBegin: true });
  const proposed = compareLoaded(loaded, flags.threshold, run);
  const keepReview = await reviewKeeper();
  const plans = loaded.plans.map(({ plan }) => plan);
  const colour = wantsColour(flags.color, run.env, run.stdout);
  // Ink decides on colours when it is loaded, and knows only this variable.
  process.env["FORCE_COLOR"] = colour ? "1" : "0";
  // oxlint-disable-next-line no-restricted-imports -- the one place that draws, and it loads it only now
  const { openReview } = await import("../../review/open-review.tsx");
  const left = await openReview({
    proposed,
    plans,
    register: loaded.register,
    reviews: reviews.map(({ verdicts }) => verdicts),
    by: run.env["USER"] ?? run.env["USERNAME"],
    language: reportLanguage(run.asked, plans, run.env),
    colour,
    ascii: flags.ascii,
    save(comparison, verdicts) {
      const file = reviews[comparison]?.file;
      if (file !== undefined) keepReview(file, verdicts);
    },
  });
  if (left.notSaved !== undefined) throw left.notSaved;
  await writeOut(run.stdout, [asLines(sums(left.output, left.language, run.stdout.columns).join("\n"))]);
  return left.interrupted ? EXIT.interrupted : EXIT.same;
}

/** What became of the tasks, a paragraph for each comparison. */
function sums({ plans, comparisons }: DiffOutput, language: Language, columns = DEFAULT_COLUMNS): string[] {
  const canvas = makeCanvas({ width: columns, colour: false });
  return comparisons.flatMap((comparison) => {
    const [previous, next] = [comparison.previous, comparison.next].map((plan) => cleanText(plans[plan]?.label ?? ""));
    return wrap([], [plain(`${previous} → ${next}: ${summaryLine(comparison, language)}`)], canvas);
  });
}

/** A terminal always has a width; types do not know it. */
const DEFAULT_COLUMNS = 80;
