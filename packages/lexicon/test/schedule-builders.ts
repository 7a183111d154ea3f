/** Short ways to write down the meaning of a schedule in a table. */
import type { Occurrence, Precision, Schedule } from "@plandiff/domain";

type Meaning<Kind extends Schedule["kind"]> = Omit<Extract<Schedule, { kind: Kind }>, "written">;

export const within = (start: string, end: string, precision: Precision): Occurrence => ({
  bound: "within",
  start,
  end,
  precision,
});
export const on = (day: string): Occurrence => ({ bound: "on", start: day, end: day, precision: "day" });
export const before = (end: string, precision: Precision): Occurrence => ({ bound: "before", end, precision });
export const by = (end: string, precision: Precision): Occurrence => ({ bound: "by", end, precision });
export const from = (start: string, precision: Precision): Occurrence => ({ bound: "from", start, precision });

export const due = (...occurrences: Occurrence[]): Meaning<"due"> => ({ kind: "due", occurrences });
export const dueOnDemand = (...occurrences: Occurrence[]): Meaning<"due"> => ({
  kind: "due",
  occurrences,
  onDemand: true,
});
export const recurring = (meaning: Omit<Meaning<"recurring">, "kind">): Meaning<"recurring"> => ({
  kind: "recurring",
  ...meaning,
});
export const relative = (meaning: Omit<Meaning<"relative">, "kind">): Meaning<"relative"> => ({
  kind: "relative",
  ...meaning,
});
export const continuous: Meaning<"continuous"> = { kind: "continuous" };
export const unread: Meaning<"unread"> = { kind: "unread" };
export const unspecified: Meaning<"unspecified"> = { kind: "unspecified" };

/** What a schedule means, without its words. */
export function meaningOf({ written: _written, ...meaning }: Schedule): object {
  return meaning;
}
