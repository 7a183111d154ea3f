/** A row of a plan. */
import { z } from "zod";
import { Deliverable } from "./deliverable.ts";
import { LegalReference } from "./legal-reference.ts";
import { inRole, Responsibility, type Role } from "./responsibility.ts";
import { Schedule } from "./schedule.ts";
import { Place } from "./source/place.ts";

/** The cells as the document writes them, line breaks as one blank; a blank cell is absent. */
export const Written = z
  .object({
    lead: z.string().optional().describe("Who leads"),
    coordinating: z.string().optional().describe("Who coordinates"),
    time: z.string().optional().describe("When"),
    deliverable: z.string().optional().describe("What comes out"),
  })
  .describe("The cells as the document writes them");
export type Written = z.infer<typeof Written>;

/** A column that the model has no field for (source of funds, remarks): kept under its own name. */
export const OtherColumn = z
  .object({
    name: z.string().describe("Header of the column as printed"),
    text: z.string().describe("The cell as the document writes it"),
  })
  .describe("A cell of a further column");
export type OtherColumn = z.infer<typeof OtherColumn>;

/** One piece of planned work: what, who, when, and what comes out. */
export const Task = z
  .object({
    id: z.string().min(1).describe("Unique in its plan; see taskIds"),
    number: z.string().optional().describe("As printed, without the final point"),
    section: z.array(z.string()).describe("Section rows above the task inside the table, outermost first"),
    text: z.string().describe("What is to be done"),
    responsibilities: z.array(Responsibility).describe("Who does it, in written order"),
    schedule: Schedule,
    deliverables: z.array(Deliverable).describe("What comes out of it, in written order"),
    references: z.array(LegalReference).describe("Documents cited in the text or the deliverables"),
    written: Written,
    otherColumns: z.array(OtherColumn).optional().describe("Cells of columns that the model has no field for"),
    place: Place.optional(),
  })
  .describe("One piece of planned work");
export type Task = z.infer<typeof Task>;

/**
 * The cell of a role as the document writes it; without one, the names of its parties. Blank where the cell of the other
 * role names them all ("Sở A chủ trì, phối hợp với Sở B").
 */
export function roleCell(
  { responsibilities, written }: Pick<Task, "responsibilities" | "written">,
  role: Role,
): string {
  const parties = inRole(responsibilities, role).map((one) => one.written);
  const other = written[role === "lead" ? "coordinating" : "lead"] ?? "";
  return written[role] ?? (parties.every((name) => other.includes(name)) ? "" : parties.join("; "));
}

/**
 * Ids for tasks in document order: the number where it is unique in the plan, else section path and number joined by "/";
 * a task without number is "r" and its row; a repeat gets "~2".
 */
export function taskIds(
  tasks: readonly { readonly number?: string | undefined; readonly section: readonly string[] }[],
): string[] {
  const uses = new Map<string, number>();
  for (const { number } of tasks) if (number) uses.set(number, (uses.get(number) ?? 0) + 1);
  const given = new Set<string>();
  const repeats = new Map<string, number>();
  return tasks.map(({ number, section }, row) => {
    const base = !number ? `r${row + 1}` : uses.get(number) === 1 ? number : [...section, number].join("/");
    let id = base;
    // Counted from the last repeat on, so that a thousand tasks of one number stay a thousand steps.
    for (let repeat = repeats.get(base) ?? 2; given.has(id); repeat += 1) {
      id = `${base}~${repeat}`;
      repeats.set(base, repeat + 1);
    }
    given.add(id);
    return id;
  });
}
