/** What changed in the time of a task. */
import { type Change, type Schedule, compareSchedules } from "@plandiff/domain";

/** Changes of the schedule. `textRolled` tells that the task's own text moved its year with the period. */
export function describeSchedule(
  previous: Schedule,
  next: Schedule,
  { roll, textRolled }: { roll: number; textRolled: boolean },
): Change[] {
  const shift = compareSchedules(previous, next, roll);
  const writing = { field: "schedule", previous: previous.written, next: next.written } as const;
  if (shift.kind === "same") {
    return previous.written === next.written ? [] : [{ ...writing, nature: "virtual", kind: "equivalent" }];
  }
  if (shift.kind === "rolled-forward" || shift.kind === "equivalent")
    return [{ ...writing, nature: "virtual", kind: shift.kind }];
  if (shift.kind !== "moved") return [{ ...writing, nature: "real", kind: shift.kind }];
  const { months, monthsAgainstRoll, daysAgainstRoll, uneven } = shift;
  const recurs = textRolled || (previous.kind === "due" && previous.occurrences.length > 1);
  return [
    {
      ...writing,
      nature: "real",
      kind: "moved",
      months,
      monthsAgainstRoll,
      daysAgainstRoll,
      ...(uneven && { uneven }),
      shown: recurs && roll !== 0 ? "against-roll" : "absolute",
    },
  ];
}
