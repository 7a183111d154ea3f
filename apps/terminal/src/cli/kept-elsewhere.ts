/** Verdicts whose file cannot be written: nobody loses a day's work to a folder that only lets itself be read. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { UsageError, type Verdict } from "@plandiff/domain";
import { writeFile } from "./output/write-file.ts";

const ENDING = ".review.yaml";

/** Keeps the verdicts where one is, else among the temporary files; gives the trouble with where they are now, or as it was. */
export async function keptElsewhere(file: string, verdicts: readonly Verdict[], trouble: unknown): Promise<unknown> {
  const { writeReview } = await import("./review-text.ts");
  const bytes = new TextEncoder().encode(writeReview(verdicts));
  for (const folder of ["", tmpdir()]) {
    try {
      const elsewhere = freeName(folder, basename(file));
      writeFile(elsewhere, bytes, false);
      return new UsageError("review-unwritable", { file, args: { reason: reasonOf(trouble), elsewhere } });
    } catch {
      // The next folder may take it.
    }
  }
  return trouble;
}

/** "2025-2.review.yaml" where there is a "2025.review.yaml" already. */
function freeName(folder: string, name: string): string {
  const stem = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
  for (let number = 1; ; number++) {
    const free = join(folder, `${stem}${number === 1 ? "" : `-${number}`}${ENDING}`);
    if (!existsSync(free)) return free;
  }
}

const reasonOf = (trouble: unknown): string =>
  trouble instanceof UsageError ? String(trouble.args["reason"] ?? trouble.code) : String(trouble);
