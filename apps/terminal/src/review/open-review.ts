/** The door of the review. */
import type { DiffOutput, Language, Plan } from "@plandiff/domain";

/** What the review is opened with. */
export interface ReviewInput {
  readonly output: DiffOutput;
  readonly plans: readonly Plan[];
  readonly language: Language;
  readonly ascii: boolean;
}

/** How the user left. */
export interface ReviewLeft {
  readonly interrupted: boolean;
  readonly language: Language;
}

/** Opens the screen and resolves when the user leaves. */
export async function openReview({ language }: ReviewInput): Promise<ReviewLeft> {
  return { interrupted: false, language };
}
