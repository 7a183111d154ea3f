/** The keeper of a review that is open: loaded once the first frame is there, for what it reads and writes with would delay it. */
import type { ReviewDelta } from "@plandiff/compare";
import type { Verdict } from "@plandiff/domain";
import { keptElsewhere } from "./kept-elsewhere.ts";
import { type Keeper, type Review, reviewKeeper } from "./reviews.ts";

/** Keeps the verdicts on each comparison; those on plans from a pipe are kept nowhere. */
export interface LateKeeper {
  readonly load: () => Promise<void>;
  readonly save: (comparison: number, verdicts: readonly Verdict[]) => ReviewDelta;
  readonly look: (comparison: number) => ReviewDelta;
  /** Resolves when nothing waits any more; what cannot be kept is put into another file, and an error says where. */
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
  /** What could not be kept when it was decided. */
  const failed = new Map<string, readonly Verdict[]>();
  const keepNow = ({ keep }: Keeper, file: string, verdicts: readonly Verdict[]): ReviewDelta => {
    failed.set(file, verdicts);
    const others = keep(file, verdicts);
    failed.delete(file);
    return others;
  };
  const keepWaiting = (ready: Keeper): void => {
    for (const [file, verdicts] of waiting) {
      waiting.delete(file);
      keepNow(ready, file, verdicts);
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
      return keepNow(keeper, file, verdicts);
    },
    look(comparison) {
      const file = fileOf(comparison);
      return file === undefined || waiting.has(file) ? NOTHING : (keeper?.look(file) ?? NOTHING);
    },
    async end() {
      for (const [file, verdicts] of waiting) failed.set(file, verdicts);
      if (failed.size === 0) return;
      const ready = await loaded();
      const troubles: unknown[] = [];
      for (const [file, verdicts] of failed) {
        try {
          ready.keep(file, verdicts);
        } catch (error) {
          troubles.push(await keptElsewhere(file, verdicts, error));
        }
      }
      if (troubles.length > 0) throw troubles[0];
    },
  };
}
