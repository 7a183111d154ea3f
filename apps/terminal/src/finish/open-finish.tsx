/** The door of the finishing screen: draws on the alternate screen, and resolves when the user leaves. */
import { basename } from "node:path";
import type { DraftOutput, Language } from "@plandiff/domain";
import { cleanText } from "@plandiff/report";
import { editedText } from "../screen/effects/editor.ts";
import { stopAsJob } from "../screen/effects/job-control.ts";
import { makeStage } from "../screen/effects/stage.tsx";
import { reasonOf } from "../screen/reason-of.ts";
import { makeScreenStore } from "../screen/store.ts";
import type { Effect } from "./model/effect.ts";
import { type Opening, type State, initialState } from "./model/state.ts";
import { checkOfState } from "./model/lines.ts";
import { update } from "./model/update.ts";
import { finishTexts } from "./texts/texts.ts";
import { App } from "./views/app.tsx";

/** What the screen is opened with. */
export interface FinishInput extends Opening {
  readonly language: Language;
  /** The file that is to hold the draft. */
  readonly file: string;
  /** Keeps the draft and gives the file that holds it, another one where somebody else wrote into it; throws where it cannot. */
  readonly save: (draft: DraftOutput) => string;
}

/** How the user left. */
export interface FinishLeft {
  readonly interrupted: boolean;
  readonly language: Language;
  readonly draft: DraftOutput;
  /** The file that holds it. */
  readonly file: string;
  /** What still blocks it, a line for each kind of thing. */
  readonly summary: readonly string[];
  /** What kept the draft from being written last; what was done since is lost. */
  readonly notSaved: unknown;
  /** The signal that ended the program, where one did. */
  readonly signal: NodeJS.Signals | undefined;
}

/** Opens the screen on the terminal of this process. */
export async function openFinish({ language, file, save, ...opening }: FinishInput): Promise<FinishLeft> {
  const { stdout } = process;
  const initial = initialState(opening, language, { columns: stdout.columns, rows: stdout.rows });
  let left: Omit<FinishLeft, "signal"> = {
    interrupted: false,
    language,
    draft: opening.draft,
    file,
    summary: [],
    notSaved: undefined,
  };
  let unsaved: { readonly error: unknown } | undefined;
  let holding = file;
  const keep = ({ draft }: State): void => {
    try {
      holding = save(draft);
      unsaved = undefined;
    } catch (error) {
      unsaved = { error };
    }
  };
  const run = (effect: Effect, state: State): void => {
    if (effect.kind === "save") {
      const before = holding;
      keep(state);
      if (holding !== before) store.dispatch({ kind: "kept-elsewhere", name: basename(holding) });
      if (unsaved) store.dispatch({ kind: "not-saved", reason: reasonOf(unsaved.error) });
      return;
    }
    if (effect.kind === "mouse") return stage.setMouse();
    if (effect.kind === "suspend") return void stage.lend(stopAsJob);
    if (effect.kind === "editor") return void stage.lend(() => edit(effect.text));
    // What could not be kept before may be kept now; and what nobody changed is to be there as well.
    keep(state);
    left = {
      interrupted: effect.interrupted,
      language: state.language,
      draft: state.draft,
      file: holding,
      summary: summaryOf(state),
      notSaved: unsaved?.error,
    };
    stage.leave();
  };
  const store = makeScreenStore(initial, { update, run });
  const edit = async (text: string): Promise<void> => {
    try {
      store.dispatch({ kind: "edited", text: await editedText(text, process.env) });
    } catch (error) {
      store.dispatch({ kind: "not-edited", reason: reasonOf(error) });
    }
  };
  const stage = makeStage({ isReadAloud: false, dispatch: store.dispatch, hasMouse: () => store.state().mouse });
  const signal = await stage.open(<App store={store} />);
  return { ...left, signal };
}

/** The sum of the draft: its name, and what still blocks. */
function summaryOf(state: State): string[] {
  const texts = finishTexts[state.language];
  const label = (period: { readonly label: string } | undefined): string => cleanText(period?.label ?? "?");
  const blockers = texts.blockers(checkOfState(state));
  return [
    texts.title(label(state.draft.plan.period), label(state.subject.previous.period)),
    ...(blockers.length === 0 ? [texts.nothingBlocks] : blockers.map((line) => `- ${line}`)),
  ];
}
