/** The plans of a comparison. */
import type { Comparison, Plan } from "@plandiff/domain";
import type { State } from "./state.ts";

/** Two plans that are compared. */
export interface Plans {
  readonly previous: Plan;
  readonly next: Plan;
}

/** The two plans of a comparison. */
export const plansOf = ({ subject }: State, { previous, next }: Comparison): Plans => ({
  previous: subject.plans[previous]!,
  next: subject.plans[next]!,
});
