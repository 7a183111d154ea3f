/** The reviews beside the plans: where they lie, what they hold, and how they are kept. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type ReviewDelta, correctPlans, deltaOf, withDelta } from "@plandiff/compare";
import { UsageError, type Verdict } from "@plandiff/domain";
import { withLock } from "./file-lock.ts";
import { STDIN, readInput } from "./input-file.ts";
import type { Loaded } from "./load-plans.ts";
import { codeOf, writeFile } from "./output/write-file.ts";
import type { ReviewText } from "./review-text.ts";
import type { Run } from "./run.ts";

/** The review of two plans: the file that keeps it (none where the later plan came from a pipe), and what was decided. */
export interface Review {
  readonly file: string | undefined;
  readonly verdicts: readonly Verdict[];
  /** What the file held; absent where there was none. */
  readonly text: string | undefined;
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
  given: readonly (string | undefined)[],
  { stdin, mayBegin }: { readonly stdin: Run["stdin"]; readonly mayBegin: boolean },
): Promise<readonly Review[]> {
  const later = names.slice(1);
  if (given.length > later.length)
    throw new UsageError("too-many-values", { args: { flag: "--review", count: given.length, files: later.length } });
  const reviews: Review[] = [];
  for (const [i, name] of later.entries()) {
    const file = given[i] ?? besidePlan(name);
    const mustExist = given[i] !== undefined && !mayBegin;
    const isThere = file !== undefined && (mustExist || existsSync(file));
    reviews.push({ file, ...(isThere ? await read(file, stdin) : { verdicts: [], text: undefined }) });
  }
  return reviews;
}

async function read(file: string, stdin: Run["stdin"]): Promise<Omit<Review, "file">> {
  const { bytes } = await readInput(file, stdin);
  const { readReview } = await import("./review-file.ts");
  return { verdicts: readReview(bytes, file), text: new TextDecoder().decode(bytes) };
}

/** The plans as the reviews correct their reading. Where every plan has a review, that of the first speaks of a plan that is not at hand. */
export function correctLoaded(loaded: Loaded, reviews: readonly Review[]): Loaded {
  const given = loaded.plans.map(({ plan }) => plan);
  const missing = reviews.length === given.length ? given.slice(0, 1).map((plan) => ({ ...plan, tasks: [] })) : [];
  const verdicts = reviews.map((review) => review.verdicts);
  const plans = correctPlans([...missing, ...given], verdicts, loaded.register).slice(missing.length);
  return { ...loaded, plans: loaded.plans.map((one, i) => ({ ...one, plan: plans[i] ?? one.plan })) };
}

/** Keeps reviews in their files, together with whoever else writes into them. */
export interface Keeper {
  /**
   * Writes the verdicts in one step, while nobody else writes into the file, and gives what somebody else did to the file meanwhile, which stays in it.
   * Throws where the file cannot be read or written.
   */
  readonly keep: (file: string, verdicts: readonly Verdict[]) => ReviewDelta;
  /** What somebody else did to the file since it was last read or written. Throws where it cannot be read. */
  readonly look: (file: string) => ReviewDelta;
}

/** What a file held when it was last read or written. */
interface Known {
  readonly text: string | undefined;
  readonly verdicts: readonly Verdict[];
  readonly parts?: ReviewText;
}

const NOTHING: ReviewDelta = { added: [], removed: [] };

/** Makes the keeper of reviews that were loaded. */
export async function reviewKeeper(reviews: readonly Review[]): Promise<Keeper> {
  const [{ readReview }, { partsOf, textOf: written, withVerdicts }] = await Promise.all([
    import("./review-file.ts"),
    import("./review-text.ts"),
  ]);
  const known = new Map<string, Known>(
    reviews.flatMap(({ file, verdicts, text }) => (file === undefined ? [] : [[file, { text, verdicts }] as const])),
  );
  const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
  // A file that went away takes nothing with it: what is known here is written again.
  const othersIn = (file: string, text: string | undefined): ReviewDelta =>
    text === undefined || text === known.get(file)?.text
      ? NOTHING
      : deltaOf(known.get(file)?.verdicts ?? [], readReview(new TextEncoder().encode(text), file));
  return {
    keep: (file, verdicts) =>
      orUnwritable(file, () =>
        withLock(file, (isHeld) => {
          const version = versionOf(file);
          const before = textOf(file);
          const others = othersIn(file, before);
          const all = others === NOTHING ? verdicts : withDelta(verdicts, others);
          const last = known.get(file);
          const unchanged = last?.parts && last.text === before ? last.parts : undefined;
          const parts = withVerdicts(unchanged ?? partsOf(before ?? ""), all);
          const text = written(parts);
          // Who is stopped for long loses the lock, and an editor or git asks for none.
          if (!isHeld() || versionOf(file) !== version) return undefined;
          writeFile(file, new TextEncoder().encode(text), true);
          known.set(file, { text, verdicts: all, parts });
          return others;
        }),
      ),
    look(file) {
      const text = textOf(file);
      const others = othersIn(file, text);
      if (text !== undefined) known.set(file, { text, verdicts: withDelta(known.get(file)?.verdicts ?? [], others) });
      return others;
    },
  };
}

/** Changes whenever the file is written. */
function versionOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : "";
}

/** Tells of verdicts that the system does not let us write. */
function orUnwritable<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof UsageError && error.code !== "output-unwritable") throw error;
    const reason = error instanceof UsageError ? String(error.args["reason"]) : codeOf(error);
    throw new UsageError("review-unwritable", { file, args: { reason } });
  }
}
