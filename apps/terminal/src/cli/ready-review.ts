/** What a review needs before it can be shown: the plans, read and compared, and what was decided about them. */
import type { DiffOutput } from "@plandiff/domain";
import { compareLoaded } from "./commands/diff.ts";
import type { ReviewFlags } from "./flags.ts";
import { type Loaded, loadPlans } from "./load-plans.ts";
import { type Review, correctLoaded, loadReviews } from "./reviews.ts";
import type { Run } from "./run.ts";

/** The plans as they were read and as reviewers corrected them, and what the tool proposes. */
export interface Ready {
  readonly read: Loaded;
  readonly loaded: Loaded;
  readonly reviews: readonly Review[];
  readonly proposed: DiffOutput;
}

/** Reads and compares; between its parts, keys are heard. */
export async function readyReview(flags: ReviewFlags, names: readonly string[], run: Run): Promise<Ready> {
  await keysHeard();
  const read = await loadPlans(names, flags, run);
  const reviews = await loadReviews(names, flags.review, { stdin: run.stdin, mayBegin: true });
  const loaded = correctLoaded(read, reviews);
  await keysHeard();
  return { read, loaded, reviews, proposed: compareLoaded(loaded, flags.threshold, run) };
}

const keysHeard = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
