/** The door of the review: draws on the alternate screen, and resolves when the user leaves. */
import { type Language, UsageError, type Verdict } from "@plandiff/domain";
import { render } from "ink";
import { makeStore } from "./effects/store.ts";
import type { Effect } from "./model/effect.ts";
import { followSize } from "./effects/terminal-size.ts";
import { initialState, type Opening, type State } from "./model/state.ts";
import { App } from "./views/app.tsx";

/** What the review is opened with. */
export interface ReviewInput extends Opening {
  readonly language: Language;
  /** Keeps the verdicts on a comparison; throws where it cannot. */
  readonly save: (comparison: number, verdicts: readonly Verdict[]) => void;
}

/** How the user left. */
export interface ReviewLeft {
  readonly interrupted: boolean;
  readonly language: Language;
  /** The comparisons as they were left. */
  readonly output: State["subject"]["output"];
  /** What kept the verdicts from being written last; they are lost. */
  readonly notSaved: unknown;
}

/** Key presses come one by one; a frame for each is drawn at once, and faster ones share one. */
const FRAMES_PER_SECOND = 60;

/** Opens the screen on the terminal of this process. */
export async function openReview({ language, save, ...opening }: ReviewInput): Promise<ReviewLeft> {
  const { stdout } = process;
  const size = { columns: stdout.columns, rows: stdout.rows };
  const initial = initialState(opening, language, size);
  let left: ReviewLeft = { interrupted: false, language, output: initial.subject.output, notSaved: undefined };
  const unsaved = new Map<number, unknown>();
  const keep = (comparison: number, state: State): void => {
    try {
      save(comparison, state.reviews[comparison] ?? []);
      unsaved.delete(comparison);
    } catch (error) {
      unsaved.set(comparison, error);
    }
  };
  const run = (effect: Effect, state: State): void => {
    if (effect.kind === "save") {
      keep(effect.comparison, state);
      const error = unsaved.get(effect.comparison);
      if (error !== undefined) store.dispatch({ kind: "not-saved", reason: reasonOf(error) });
      return;
    }
    // What could not be kept before may be kept now: a full disk may have been mended meanwhile.
    for (const comparison of unsaved.keys()) keep(comparison, state);
    const [notSaved] = unsaved.values();
    left = { interrupted: effect.interrupted, language: state.language, output: state.subject.output, notSaved };
    instance.unmount();
  };
  const store = makeStore(initial, run, () => new Date().toISOString());
  const stopFollowing = followSize(stdout, store.dispatch);
  const instance = render(<App store={store} />, {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // Ink would take any CI variable for "nobody looks"; that somebody does was checked before.
    interactive: true,
    maxFps: FRAMES_PER_SECOND,
  });
  try {
    await instance.waitUntilExit();
  } finally {
    stopFollowing();
  }
  return left;
}

/** What the system calls the trouble. */
const reasonOf = (error: unknown): string => {
  if (error instanceof UsageError) return String(error.args["reason"] ?? error.code);
  return error instanceof Error ? error.message : String(error);
};
