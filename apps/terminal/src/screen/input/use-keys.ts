/** Follows a store, and hands it what is typed: keys by the screen's own table, and text that is pasted into a line. */
import { useInput, usePaste } from "ink";
import { useSyncExternalStore } from "react";
import { keysOf } from "./keys.ts";
import type { Edit } from "../model/text-field.ts";
import type { ScreenStore } from "../store.ts";

/** What every screen with a line to type in understands. */
interface Typing {
  readonly kind: "edit";
  readonly edit: Edit;
}

/** The current state of a screen, whose keys mean what `actionFor` says. */
export function useKeys<State extends { readonly overlay: { readonly kind: string } }, Action>(
  store: ScreenStore<State, NoInfer<Action> | Typing>,
  actionFor: (key: string, state: State) => Action | undefined,
): State {
  // What is pasted is text, never keys: outside of a line that is typed it decides nothing.
  usePaste((text) => {
    if (store.state().overlay.kind === "field") store.dispatch({ kind: "edit", edit: { kind: "type", text } });
  });
  useInput((input, key) => {
    for (const name of keysOf(input, key)) {
      const action = actionFor(name, store.state());
      if (action) store.dispatch(action);
    }
  });
  return useSyncExternalStore(store.subscribe, store.state);
}
