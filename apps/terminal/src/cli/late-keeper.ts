/** The keeper of a review that is open: loaded once the first frame is there, for what it reads and writes with would delay it. */
import type { ReviewDelta } from "@plandiff/compare";
import type { Verdict } from "@plandiff/domain";
import { type Keeper, type Review, reviewKeeper } from "./reviews.ts";

/** Keeps the verdicts on each comparison; those on plans from a pipe are kept nowhere. */
export interface LateKeeper {
  readonly load: () => Promise<void>;
  readonly save: (comparison: number, verdicts: readonly Verdict[]) => ReviewDelta;
  readonly look: (comparison: number) => ReviewDelta;
  /** Resolves when nothing waits any more; throws where it cannot be kept. */
  readonly end: () => Promise<void>;
}

const NOTHING: ReviewDelta = { added: [], removed: [] };

/** What is decided in the few milliseconds before the keeper is loaded waits, and is kept then. */
export function lateKeeper(reviews: readonly Review[]): LateKeeper {
  let keeper: Keeper | undefined;
  let loading: Promise<Keeper> | undefined;
  const waiting = new Map<string, readonly Verdict[]>();
  const fileOf = (comparison: number): string | undefined => reviews[comparison]?.file;
  const loaded = async (): Promise<Keeper> => {
    loading ??= reviewKeeper(reviews);
    keeper = await loading;
    return keeper;
  };
  const keepWaiting = ({ keep }: Keeper): void => {
    for (const [file, verdicts] of waiting) {
      keep(file, verdicts);
      waiting.delete(file);
    }
  };
  return {
    async load() {
      const ready = await loaded();
      try {
        keepWaiting(ready);
      } catch {
        // It is tried again with the next verdict, and at the end, where it is told.
      }
    },
    save(comparison, verdicts) {
      const file = fileOf(comparison);
      if (file === undefined) return NOTHING;
      if (!keeper) {
        waiting.set(file, verdicts);
        return NOTHING;
      }
      waiting.delete(file);
      return keeper.keep(file, verdicts);
    },
    look(comparison) {
      const file = fileOf(comparison);
      return file === undefined || waiting.has(file) ? NOTHING : (keeper?.look(file) ?? NOTHING);
    },
    async end() {
      if (waiting.size > 0) keepWaiting(await loaded());
    },
  };
}
