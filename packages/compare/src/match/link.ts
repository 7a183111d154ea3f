/** What matching found out: links between task indices, decided or not. */
import type { ScoredPair } from "./score-candidates.ts";

/** A link between tasks of two plans, by their indices. */
export interface Link {
  readonly kind: "carried-over" | "possible" | "split" | "merged";
  readonly previous: readonly number[];
  readonly next: readonly number[];
  readonly confidence: number;
  /** The scored pairs it rests on: one, or one for each part. */
  readonly pairs: readonly ScoredPair[];
}

/** A dropped task whose work a new one takes over. */
export interface Supersession {
  readonly previous: number;
  readonly next: number;
  /** Words of the planned product that the new task cites. */
  readonly words: readonly string[];
}
