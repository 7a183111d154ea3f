/** The order of proposals: that of the draft. */
import type { Proposal } from "@plandiff/domain";

/** Proposals in the order of the tasks, those about the head first. */
export function inOrder(proposals: readonly Proposal[], ids: readonly string[]): Proposal[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const at = ({ task }: Proposal): number => (task === undefined ? -1 : (place.get(task) ?? ids.length));
  return proposals.toSorted((a, b) => at(a) - at(b));
}
