/** The door of the review: draws on the alternate screen, and resolves when the user leaves. */
import type { DiffOutput, Language, Plan } from "@plandiff/domain";
import { render } from "ink";
import { makeStore } from "./effects/store.ts";
import { followSize } from "./effects/terminal-size.ts";
import { initialState, type State } from "./model/state.ts";
import { App } from "./views/app.tsx";

/** What the review is opened with. */
export interface ReviewInput {
  readonly output: DiffOutput;
  readonly plans: readonly Plan[];
  readonly language: Language;
  readonly colour: boolean;
  readonly ascii: boolean;
}

/** How the user left. */
export interface ReviewLeft {
  readonly interrupted: boolean;
  readonly language: Language;
}

/** Key presses come one by one; a frame for each is drawn at once, and faster ones share one. */
const FRAMES_PER_SECOND = 60;

/** Opens the screen on the terminal of this process. */
export async function openReview({ language, ...subject }: ReviewInput): Promise<ReviewLeft> {
  const { stdout } = process;
  const size = { columns: stdout.columns, rows: stdout.rows };
  let left: ReviewLeft = { interrupted: false, language };
  const store = makeStore(initialState(subject, language, size), ({ interrupted }, state: State) => {
    left = { interrupted, language: state.language };
    instance.unmount();
  });
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
