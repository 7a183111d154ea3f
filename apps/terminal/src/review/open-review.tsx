/** The door of the review: draws on the alternate screen, and resolves when the user leaves. */
import { type ReviewDelta, applyReviews } from "@plandiff/compare";
import { type DiffOutput, type Language, type Plan, UsageError, type Verdict } from "@plandiff/domain";
import { troubleText } from "@plandiff/report";
import { reasonOf } from "../screen/reason-of.ts";
import { clipboardSequence } from "./effects/clipboard.ts";
import { editedText } from "../screen/effects/editor.ts";
import { stopAsJob } from "../screen/effects/job-control.ts";
import { makeStage } from "../screen/effects/stage.tsx";
import { makeStore } from "./effects/store.ts";
import { keymapWith } from "./input/user-keys.ts";
import type { Effect } from "./model/effect.ts";
import { initialState, type Opening, type State } from "./model/state.ts";
import { App } from "./views/app.tsx";

/** What is written when the user exports from inside. */
export interface Exported {
  readonly output: DiffOutput;
  readonly plans: readonly Plan[];
  readonly language: Language;
}

/** What the review is opened with. */
export interface ReviewInput extends Omit<Opening, "keys"> {
  readonly language: Language;
  /** A screen reader follows: everything is printed line by line, on the usual screen. */
  readonly isReadAloud: boolean;
  /** The members of a user's file of keys, and its name. */
  readonly keys: { readonly given: unknown; readonly file: string | undefined };
  /** Keeps the verdicts on a comparison and gives what somebody else did to them meanwhile; throws where it cannot. */
  readonly save: (comparison: number, verdicts: readonly Verdict[]) => ReviewDelta;
  /** What somebody else did to the verdicts on a comparison; throws where it cannot be read. */
  readonly look: (comparison: number) => ReviewDelta;
  /** Called just before the first frame is drawn. */
  readonly opening: () => Promise<void>;
  /** Called when the first frame is there: what is slow can be loaded now. */
  readonly shown: () => void;
  /** Writes a file whose name tells the form; throws where it cannot. */
  readonly write: (name: string, exported: Exported) => Promise<void>;
}

/** How the user left. */
export interface ReviewLeft {
  readonly interrupted: boolean;
  readonly language: Language;
  /** The comparisons as they were left. */
  readonly output: State["subject"]["output"];
  /** What kept the verdicts from being written last; they are lost. */
  readonly notSaved: unknown;
  /** The signal that ended the review, where one did. */
  readonly signal: NodeJS.Signals | undefined;
}

/** So often the files of the verdicts are looked at. */
const LOOK_MS = 1000;
/** Opens the screen on the terminal of this process. */
export async function openReview({
  language,
  isReadAloud,
  opening: begin,
  shown,
  save,
  look,
  write,
  keys,
  ...given
}: ReviewInput): Promise<ReviewLeft> {
  const { stdout } = process;
  const size = { columns: stdout.columns, rows: stdout.rows };
  const opening: Opening = { ...given, keys: keymapWith(keys.given, keys.file) };
  const initial = initialState(opening, language, size);
  let left: Omit<ReviewLeft, "signal"> = {
    interrupted: false,
    language,
    output: initial.subject.output,
    notSaved: undefined,
  };
  const unsaved = new Map<number, unknown>();

  const keep = (comparison: number, state: State): void => {
    try {
      tellOthers(comparison, save(comparison, state.reviews[comparison] ?? []));
      unsaved.delete(comparison);
    } catch (error) {
      unsaved.set(comparison, error);
    }
  };
  const tellOthers = (comparison: number, others: ReviewDelta): void => {
    if (others.added.length + others.removed.length > 0) store.dispatch({ kind: "others", comparison, others });
  };
  const lookAt = (comparison: number): void => {
    try {
      tellOthers(comparison, look(comparison));
    } catch (error) {
      const name = reasonOf(error);
      const { message } = store.state();
      const isSaid = message?.kind === "not-read" && message.name === name;
      if (!isSaid) store.dispatch({ kind: "say", message: { kind: "not-read", name } });
    }
  };
  const run = (effect: Effect, state: State): void => {
    switch (effect.kind) {
      case "save": {
        keep(effect.comparison, state);
        const error = unsaved.get(effect.comparison);
        if (error !== undefined) store.dispatch({ kind: "say", message: { kind: "not-saved", name: reasonOf(error) } });
        return;
      }
      case "copy": {
        const sequence = clipboardSequence(effect.text);
        if (sequence !== undefined) stdout.write(sequence);
        const message = sequence === undefined ? "too-long-to-copy" : "copied";
        return store.dispatch({ kind: "say", message: { kind: message, count: [...effect.text].length } });
      }
      case "editor":
        return void stage.lend(async () => {
          try {
            store.dispatch({ kind: "edited", text: await editedText(effect.text, process.env) });
          } catch (error) {
            store.dispatch({ kind: "say", message: { kind: "not-edited", name: reasonOf(error) } });
          }
        });
      case "export":
        return void exported(effect.name, state);
      case "mouse":
        return stage.setMouse();
      case "suspend":
        return void stage.lend(stopAsJob);
      case "close": {
        // What could not be kept before may be kept now: a full disk may have been mended meanwhile.
        for (const comparison of unsaved.keys()) keep(comparison, state);
        const [notSaved] = unsaved.values();
        left = { interrupted: effect.interrupted, language: state.language, output: state.subject.output, notSaved };
        stage.leave();
      }
    }
  };
  const exported = async (name: string, state: State): Promise<void> => {
    const { proposed, plans, register } = state.subject;
    try {
      const output = applyReviews(proposed, state.reviews, { plans, register });
      await write(name, { output, plans, language: state.language });
      store.dispatch({ kind: "say", message: { kind: "exported", name } });
    } catch (error) {
      const reason = error instanceof UsageError ? troubleText(error, state.language) : reasonOf(error);
      store.dispatch({ kind: "say", message: { kind: "not-exported", name: reason.split("\n")[0] ?? "" } });
    }
  };
  const store = makeStore(initial, run, () => new Date().toISOString());
  const stage = makeStage({ isReadAloud, dispatch: store.dispatch, hasMouse: () => store.state().mouse });
  const looking = setInterval(() => given.reviews.forEach((_, comparison) => lookAt(comparison)), LOOK_MS);
  looking.unref();
  await begin();
  setImmediate(shown);
  try {
    const signal = await stage.open(<App store={store} />);
    return { ...left, signal };
  } finally {
    clearInterval(looking);
  }
}
