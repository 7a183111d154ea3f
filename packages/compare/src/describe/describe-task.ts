/** Every difference between two linked tasks, field by field, in the order in which a reader asks. */
import type { Change, Task } from "@plandiff/domain";
import type { PairContext } from "../context.ts";
import { describeItems } from "./describe-items.ts";
import { describeParties } from "./describe-parties.ts";
import { describeReferences } from "./describe-references.ts";
import { describeSchedule } from "./describe-schedule.ts";
import { describeText } from "./describe-text.ts";

/** What two tasks are compared with. */
export interface DescriptionContext extends PairContext {
  readonly replacementOf: Parameters<typeof describeReferences>[2]["replacementOf"];
}

/** Changes from one task to another. */
export function describeTask(previous: Task, next: Task, context: DescriptionContext): Change[] {
  const text = describeText("text", { previous: previous.text, next: next.text }, context);
  const deliverables = describeItems(
    "deliverables",
    { previous: previous.deliverables.map((item) => item.text), next: next.deliverables.map((item) => item.text) },
    context,
  );
  const textRolled = text.some(({ kind }) => kind === "period");
  const changes = [
    ...describeNumber(previous, next),
    ...text,
    ...describeParties(previous, next, context),
    ...describeSchedule(previous.schedule, next.schedule, { roll: context.roll, textRolled }),
    ...deliverables,
    ...describeReferences(previous.references, next.references, context),
    ...describeOtherColumns(previous, next),
  ];
  return [...changes, ...unsaidWriting(previous, next, changes)];
}

function describeNumber(previous: Task, next: Task): Change[] {
  const section = (task: Task): string => task.section.join(" / ");
  return [
    ...(previous.number === next.number
      ? []
      : [
          {
            field: "number",
            nature: "virtual",
            kind: "renumbered",
            ...optional(previous.number, next.number),
          } as const,
        ]),
    ...(section(previous) === section(next)
      ? []
      : [
          {
            field: "section",
            nature: "virtual",
            kind: "moved",
            ...optional(section(previous) || undefined, section(next) || undefined),
          } as const,
        ]),
  ];
}

/** Columns that the plan has of its own, each by itself; a text names its column. */
function describeOtherColumns(previous: Task, next: Task): Change[] {
  const columns = ({ otherColumns = [] }: Task): Map<string, string> =>
    new Map(otherColumns.map(({ name, text }) => [name, `${name}: ${text}`]));
  const before = columns(previous);
  const after = columns(next);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({
      field: "otherColumns",
      nature: "real",
      kind: "reworded",
      ...optional(before.get(name), after.get(name)),
    }));
}

/** A deliverable cell whose items are the same was still written another way (list marks, separators). */
function unsaidWriting(previous: Task, next: Task, changes: readonly Change[]): Change[] {
  const said = changes.some(({ field }) => field === "deliverables");
  if (said || previous.written.deliverable === next.written.deliverable) return [];
  return [
    {
      field: "deliverables",
      nature: "virtual",
      kind: "spelling",
      ...optional(previous.written.deliverable, next.written.deliverable),
    },
  ];
}

const optional = (previous: string | undefined, next: string | undefined): { previous?: string; next?: string } => ({
  ...(previous !== undefined && { previous }),
  ...(next !== undefined && { next }),
});
