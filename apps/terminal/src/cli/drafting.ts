/** Drafting: the plans named on the command line become the first version of the next, as the reviews before have it. */
import { applyReviews, comparePlans } from "@plandiff/compare";
import {
  type Day,
  type Diagnostic,
  type DiagnosticCode,
  type DraftOutput,
  type Language,
  type Period,
  type Plan,
  UsageError,
} from "@plandiff/domain";
import { draftPlan, finishContext, rereadDraft } from "@plandiff/draft";
import type { Register } from "@plandiff/lexicon";
import { diagnosticsText } from "@plandiff/report";
import type { Loaded } from "./load-plans.ts";
import type { Review } from "./reviews.ts";
import type { Surroundings } from "./surroundings.ts";

/** The plans that a draft is made from, the oldest first, and what for. */
export interface Drafting {
  readonly loaded: Loaded;
  /** What was decided about each plan and the one before it. */
  readonly reviews: readonly Review[];
  readonly period: Period;
  readonly asOf: Day;
}

/** A first version, and what it was made from. */
export interface Drafted {
  readonly previous: Plan;
  readonly output: DraftOutput;
  readonly register: Register;
  readonly asOf: Day;
  /** Verdicts that could not be honoured, and why. */
  readonly lost: readonly Diagnostic[];
}

const OF_VERDICTS: ReadonlySet<DiagnosticCode> = new Set(["verdict-stale", "verdict-conflict"]);

/** Drafts the next plan; the last of the plans is the one that it is drafted from. */
export function makeDraft({ loaded, reviews, period, asOf }: Drafting): Drafted {
  const { plans, register } = loaded;
  const all = plans.map(({ plan }) => plan);
  const previous = all.at(-1);
  if (!previous) throw new UsageError("too-few-files");
  const history = all.slice(0, -1);
  const verdicts = reviews.slice(1).map((review) => review.verdicts);
  const compared =
    history.length === 0
      ? undefined
      : applyReviews(comparePlans(plans, { register }), verdicts, { plans: all, register });
  const reviewed = compared?.comparisons.at(-1);
  const lineages = compared?.lineages ?? [];
  const output = draftPlan(previous, { period, history, lineages, reviewed, register, asOf });
  const lost = (compared?.comparisons ?? []).flatMap(({ notes }) => notes.filter(({ code }) => OF_VERDICTS.has(code)));
  return { previous, output, register, asOf, lost };
}

/** Says on stderr which verdicts could not be honoured. */
export function tellLost({ lost }: Drafted, language: Language, { stderr }: Pick<Surroundings, "stderr">): void {
  if (lost.length > 0) stderr.write(`${diagnosticsText(lost, language)}\n`);
}

/** The draft with a first version that was begun before in the place of the one just made; what was changed in its file is read again. */
export function resume(drafted: Drafted, begun: DraftOutput): Drafted {
  return { ...drafted, output: rereadDraft(begun, finishContext(begun, drafted)) };
}
