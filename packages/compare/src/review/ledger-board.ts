/** The groups of tasks that are one entry each, while verdicts regroup them: every act touches only the groups it names. */
import type { Entry } from "@plandiff/domain";
import { equals } from "./found-verdicts.ts";

/** Tasks that are one entry, and whether a reviewer made them so. */
export interface Group {
  readonly previous: readonly string[];
  readonly next: readonly string[];
  /** The entry that they were before anything was decided; absent once its tasks are others. */
  readonly entry?: Entry;
  /** How sure it is; what is left of a link is as sure as the link was. */
  readonly confidence: number;
  readonly decided: boolean;
}

/** Groups that can be regrouped; each task stands in exactly one of them all the time. */
export interface Board {
  /** Makes these tasks one group. */
  readonly link: (previous: readonly string[], next: readonly string[]) => void;
  /** Parts two tasks where they stand in one group; of a split or merge the part goes, and the rest stays together. */
  readonly part: (previous: string, next: string) => void;
  /** Makes every one of these tasks a group of its own. */
  readonly free: (previous: readonly string[], next: readonly string[]) => void;
  readonly groups: () => Group[];
}

/** How sure a reviewer's word makes an outcome, and tasks that stand alone because of it. */
export const DECIDED = 1;

/** The groups as the tool proposed them. */
export function boardOf(entries: readonly Entry[]): Board {
  const groups = new Set<Group>();
  const of = { previous: new Map<string, Group>(), next: new Map<string, Group>() };
  const add = (group: Group): void => {
    groups.add(group);
    for (const id of group.previous) of.previous.set(id, group);
    for (const id of group.next) of.next.set(id, group);
  };
  const replace = (group: Group, by: readonly Group[]): void => {
    groups.delete(group);
    for (const each of by) add(each);
  };
  const touched = (previous: readonly string[], next: readonly string[]): Set<Group> =>
    new Set([...previous.flatMap((id) => of.previous.get(id) ?? []), ...next.flatMap((id) => of.next.get(id) ?? [])]);

  for (const entry of entries)
    add({ previous: entry.previous, next: entry.next, entry, confidence: entry.confidence, decided: false });

  return {
    link(previous, next) {
      const [same] = touched(previous.slice(0, 1), []);
      if (same?.entry && equals(same.previous, previous) && equals(same.next, next))
        return replace(same, [{ ...same, decided: true }]);
      for (const group of touched(previous, next)) replace(group, without(group, previous, next));
      add({ previous, next, confidence: DECIDED, decided: true });
    },
    part(previous, next) {
      const group = of.previous.get(previous);
      if (!group || group !== of.next.get(next)) return;
      const gone = group.next.length > 1 ? alone([], [next], true) : alone([previous], [], true);
      replace(group, [...gone.flatMap((one) => without(group, one.previous, one.next)), ...gone]);
    },
    free(previous, next) {
      const named = { previous: new Set(previous), next: new Set(next) };
      for (const group of touched(previous, next)) {
        if (group.entry && group.previous.length + group.next.length === 1) continue;
        const out = alone(
          group.previous.filter((id) => named.previous.has(id)),
          group.next.filter((id) => named.next.has(id)),
          true,
        );
        replace(group, [...without(group, previous, next), ...out]);
      }
    },
    groups: () => [...groups],
  };
}

const alone = (previous: readonly string[], next: readonly string[], decided: boolean): Group[] => [
  ...previous.map((id) => ({ previous: [id], next: [], confidence: DECIDED, decided })),
  ...next.map((id) => ({ previous: [], next: [id], confidence: DECIDED, decided })),
];

/** What is left of a group without some tasks; where one side is gone, every task of the other stands alone. */
function without(group: Group, previous: readonly string[], next: readonly string[]): Group[] {
  const before = group.previous.filter((id) => !previous.includes(id));
  const after = group.next.filter((id) => !next.includes(id));
  return before.length > 0 && after.length > 0
    ? [{ previous: before, next: after, confidence: group.confidence, decided: group.decided }]
    : alone(before, after, group.decided);
}
