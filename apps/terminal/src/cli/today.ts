/** The day of a run. */
import type { Day } from "@plandiff/domain";

/** Bodies and documents as they are on the day of the run, by the clock of who runs it. */
export function today(): Day {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
