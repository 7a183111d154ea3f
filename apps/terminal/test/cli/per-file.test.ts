import { describe, expect, test } from "vitest";
import { labelsFor, periodsFor } from "../../src/cli/per-file.ts";

const labels = (values: readonly string[], files: number): (string | undefined)[] =>
  periodsFor(values, files).map((period) => period?.label);

describe("--period", () => {
  test("each value goes to the file at its place, and a dash skips one", () => {
    expect(labels(["2023-Q4", "-", "2025"], 3)).toEqual(["2023-Q4", undefined, "2025"]);
  });

  test("one flag may name several with commas", () => {
    expect(labels(["2023-Q4, 2024", "2025"], 3)).toEqual(["2023-Q4", "2024", "2025"]);
  });

  test("files without a value keep their own period", () => {
    expect(labels(["2024"], 2)).toEqual(["2024", undefined]);
    expect(labels([], 2)).toEqual([undefined, undefined]);
  });

  test("more values than files are refused, with both numbers", () => {
    expect(() => periodsFor(["2023,2024,2025"], 2)).toThrowError(
      expect.objectContaining({ code: "too-many-values", args: { flag: "--period", count: 3, files: 2 } }),
    );
  });

  test.each(["20x", "2024-Q5", "2024-13", "2024..2025-", "13/2024"])("%s is no period", (value) => {
    expect(() => periodsFor([value], 1)).toThrowError(expect.objectContaining({ code: "period-wrong" }));
  });
});

describe("--label", () => {
  test("a label keeps its commas and blanks", () => {
    expect(labelsFor(["Quý IV, 2023", "-", "Năm 2025"], 3)).toEqual(["Quý IV, 2023", undefined, "Năm 2025"]);
  });

  test("more labels than files are refused", () => {
    expect(() => labelsFor(["a", "b", "c"], 2)).toThrowError(expect.objectContaining({ code: "too-many-values" }));
  });
});
