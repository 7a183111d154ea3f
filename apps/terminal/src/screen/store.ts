/** Keeps the current moment of a screen, lets actions change it, and runs what the model asks for. */

/** The current state, and who wants to know when it changes. */
export interface ScreenStore<State, Action> {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How a screen goes on from an action, and what runs the effects of that. */
export interface Machine<State, Action, Effect> {
  readonly update: (state: State, action: Action) => { readonly state: State; readonly effects: readonly Effect[] };
  readonly run: (effect: Effect, state: State) => void;
}

/** A store that starts at a state; effects are run after the state has changed. */
export function makeScreenStore<State, Action, Effect>(
  initial: State,
  { update, run }: Machine<State, Action, Effect>,
): ScreenStore<State, Action> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch(action) {
      const { state, effects } = update(current, action);
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
