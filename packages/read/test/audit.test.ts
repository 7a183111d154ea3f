import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { bytesOf, exampleText, register } from "./reading.ts";

// The audit guards the law that nothing is lost, so it must itself be seen to fail.
describe.each(["2023-q4.txt", "2024.txt", "2025.txt"])("the audit of %s", (name) => {
  const source = { bytes: bytesOf(exampleText(name)), name };

  test("finds a cell, a recipient, a paragraph or a note that was dropped", async () => {
    const read = await readPlan(source, { register });
    const { value, diagnostics } = read;
    const without = async (change: Partial<typeof value>, notes = diagnostics): Promise<string> => {
      const { unplaced } = await accountFor(source, { value: { ...value, ...change }, diagnostics: notes });
      return unplaced.map(({ text }) => text).join("");
    };
    const compact = (text: string): string => text.replaceAll(/\s+/gu, "");
    const [first, ...rest] = value.tasks;
    expect(await without({})).toBe("");
    expect(await without({ tasks: [{ ...first!, written: { ...first!.written, time: undefined } }, ...rest] })).toBe(
      compact(first!.written.time!),
    );
    expect(await without({ tasks: value.tasks.slice(0, -1) })).toContain(compact(value.tasks.at(-1)!.text));
    expect(await without({ objectives: value.objectives.slice(1) })).toContain(compact(value.objectives[0]!));
    expect(await without({ otherText: value.otherText.slice(1) })).toContain(compact(value.otherText[0]!.text));
    expect(await without({}, [])).toMatch(/^-+/);
  });
});
