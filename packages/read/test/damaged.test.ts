import { UsageError } from "@plandiff/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../src/decode.ts";
import { damages, harmless } from "./damage.ts";
import { auditText, cellsOf, exampleText, readText } from "./reading.ts";

const plans = ["2023-q4.txt", "2024.txt", "2025.txt"];

describe.each(plans)("the plan of %s, damaged", (name) => {
  const text = exampleText(name);

  test("never crashes and never loses a character", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const damaged = damage(text);
        try {
          const { unplaced } = await auditText(damaged);
          expect(unplaced).toEqual([]);
        } catch (error) {
          // what has lost its table is no plan any more, and that is said
          if (!(error instanceof UsageError)) throw error;
          expect(["no-task-table", "file-empty"]).toContain(error.code);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(harmless)("reads the same cells after %s", async (_, damage) => {
    const whole = await readText(text);
    const damaged = await readText(damage(text));
    expect(cellsOf(damaged.value)).toEqual(cellsOf(whole.value));
    expect(damaged.value.title).toBe(whole.value.title);
    expect(damaged.value.requirements).toEqual(whole.value.requirements);
  });
});

test("hidden characters are taken out, and counted", () => {
  const { text, diagnostics } = cleanText("Ke\u0302\u0301 \u202ehoạch\u001b[31m đỏ\u0007\u200b");
  expect(text).toBe("Kế hoạch đỏ");
  expect(diagnostics).toEqual([
    {
      code: "text-cleaned",
      severity: "note",
      args: { count: 8, characters: "U+001B, U+202E, U+0007, U+200B" },
    },
  ]);
});

test("a row number that is missing or comes twice is said", async () => {
  const lines = exampleText("2024.txt").split("\n");
  const second = lines.findIndex((line) => line.trim() === "2.");
  const third = lines.findIndex((line) => line.trim() === "3.");
  const fourth = lines.findIndex((line) => line.trim() === "4.");
  const dropped = [...lines.slice(0, second), ...lines.slice(third)].join("\n");
  const repeated = [...lines.slice(0, fourth), ...lines.slice(third)].join("\n");
  const codes = async (text: string): Promise<string[]> =>
    (await readText(text)).diagnostics.map(({ code, args }) => `${code} ${args["number"] ?? ""}`);
  expect(await codes(dropped)).toContain("row-number-missing 2");
  expect(await codes(repeated)).toContain("row-number-repeated 3");
});
