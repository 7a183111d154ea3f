/** Two tasks taken as the same work, with all that their lines are written from. */
import type { Change, Language, Task } from "@plandiff/domain";
import type { Page } from "@plandiff/report";

/** Two tasks taken as the same work. */
export interface Pair {
  readonly previous: Task;
  readonly next: Task;
  readonly changes: readonly Change[];
  readonly page: Page;
  readonly language: Language;
  /** What the two plans are called. */
  readonly labels: { readonly previous: string; readonly next: string };
}
