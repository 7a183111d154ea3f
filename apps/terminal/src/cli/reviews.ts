/** The reviews beside the plans: where they lie, what they hold, and how they are kept. */
import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { UsageError, type Verdict } from "@plandiff/domain";
import { STDIN, readInput } from "./input-file.ts";
import { writeFile } from "./output/write-file.ts";
import type { Run } from "./run.ts";

/** The review of two plans: the file that keeps it (none where the later plan came from a pipe), and what was decided. */
export interface Review {
  readonly file: string | undefined;
  readonly verdicts: readonly Verdict[];
}

/** "plans/2025.docx" has its review in "plans/2025.review.yaml": the same for every form of the plan. */
const besidePlan = (name: string): string | undefined =>
  name === STDIN ? undefined : join(dirname(name), `${basename(name, extname(name))}.review.yaml`);

/**
 * The reviews of the plans, one for each after the first: the files named by `--review` in order, else those beside the
 * plans. A named file must be there, unless what is decided now may begin it.
 */
export async function loadReviews(
  names: readonly string[],
  given: readonly string[],
  { stdin, mayBegin }: { readonly stdin: Run["stdin"]; readonly mayBegin: boolean },
): Promise<readonly Review[]> {
  const later = names.slice(1);
  if (given.length > later.length)
    throw new UsageError("too-many-values", { args: { flag: "--review", count: given.length, files: later.length } });
  const reviews: Review[] = [];
  for (const [i, name] of later.entries()) {
    const file = given[i] ?? besidePlan(name);
    const mustExist = given[i] !== undefined && !mayBegin;
    reviews.push({
      file,
      verdicts: file !== undefined && (mustExist || existsSync(file)) ? await read(file, stdin) : [],
    });
  }
  return reviews;
}

async function read(file: string, stdin: Run["stdin"]): Promise<readonly Verdict[]> {
  const { bytes } = await readInput(file, stdin);
  const { readReview } = await import("./review-file.ts");
  return readReview(bytes, file);
}

/** Makes what keeps a review: in one step, so that whatever happens the file holds all of it or what it held before. */
export async function reviewKeeper(): Promise<(file: string, verdicts: readonly Verdict[]) => void> {
  const { writeReview } = await import("./review-file.ts");
  return (file, verdicts) => writeFile(file, new TextEncoder().encode(writeReview(verdicts)), true);
}
