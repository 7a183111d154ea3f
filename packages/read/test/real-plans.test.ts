import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { auditText, cellsOf, exampleText, readText } from "./reading.ts";

const golden = (name: string): Record<string, unknown> & { tasks: unknown[] } =>
  JSON.parse(readFileSync(join(import.meta.dirname, "golden", `${name}.json`), "utf8")) as never;

describe.each(["2023-q4", "2024", "2025"])("the real plan of %s", (name) => {
  const { tasks, ...head } = golden(name);

  test("has every cell of every task exactly as printed", async () => {
    const { value } = await readText(exampleText(`${name}.txt`));
    expect(cellsOf(value)).toEqual(tasks);
  });

  test("has all its head matter typed", async () => {
    const { value } = await readText(exampleText(`${name}.txt`));
    expect({ ...value, decision: value.decision }).toMatchObject(head);
    expect(value.decision).toEqual(head["decision"]);
    expect(value.legalBases).toEqual(head["legalBases"]);
    expect(value.recipients).toEqual(head["recipients"]);
  });

  test("is read without doubts about its cells", async () => {
    const { diagnostics } = await readText(exampleText(`${name}.txt`));
    expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("loses no character", async () => {
    const { characters, unplaced } = await auditText(exampleText(`${name}.txt`));
    expect(unplaced).toEqual([]);
    expect(characters).toBeGreaterThan(5000);
  });
});
