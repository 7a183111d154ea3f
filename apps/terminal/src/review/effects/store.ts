/** Keeps the current moment, lets actions change it, and runs what the model asks for. */
import type { Action } from "../model/action.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { update } from "../model/update.ts";

/** The current state, and who wants to know when it changes. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that starts at a state; effects are handed to `run` after the state has changed. */
export function makeStore(initial: State, run: (effect: Effect, state: State) => void, now?: () => string): Store {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch(action) {
      const { state, effects } = update(current, action, now?.());
      const changed = state !== current;
      current = state;
      if (changed) for (const listener of listeners) listener();
      for (const effect of effects) run(effect, current);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
