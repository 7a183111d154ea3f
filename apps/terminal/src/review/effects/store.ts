/** Keeps the current moment of the review; what is decided is dated when it happens. */
import { type ScreenStore, makeScreenStore } from "../../screen/store.ts";
import type { Action } from "../model/action.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { update } from "../model/update.ts";

/** The store of the review. */
export type Store = ScreenStore<State, Action>;

/** A store that starts at a state; effects are handed to `run` after the state has changed. */
export const makeStore = (initial: State, run: (effect: Effect, state: State) => void, now?: () => string): Store =>
  makeScreenStore(initial, { update: (state, action) => update(state, action, now?.()), run });
