/** Golden files: judgement in readable text, changed by one command (`UPDATE=1`); a missing one fails. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** Compares a text with its golden file; with `UPDATE=1` the file is written, so that the change shows in review. */
export function expectGolden(actual: string, file: string): void {
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  if (!existsSync(file)) expect.fail(`There is no golden file ${file}. Look at the result and write it with UPDATE=1.`);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
