import { describe, expect, test, vi } from "vitest";
import { Bug, UsageError } from "../src/index.ts";

describe("what is thrown", () => {
  test("carries what its words need", () => {
    const place = { kind: "lines", first: 3, last: 3 } as const;
    const error = new UsageError("csv-malformed", { args: { line: 3 }, file: "plan.csv", place });
    expect(error).toMatchObject({
      name: "UsageError",
      code: "csv-malformed",
      args: { line: 3 },
      file: "plan.csv",
      place,
    });
    expect(new UsageError("file-empty")).toMatchObject({ args: {}, file: undefined, place: undefined });
    expect(new Bug("cannot be")).toMatchObject({ name: "Bug", message: "cannot be" });
  });

  test("is known by every copy of its class", async () => {
    vi.resetModules();
    const copy = await import("../src/trouble.ts");
    expect(copy.UsageError).not.toBe(UsageError);
    expect(new copy.UsageError("file-empty")).toBeInstanceOf(UsageError);
    expect(new UsageError("file-empty")).toBeInstanceOf(copy.UsageError);
    expect(new copy.Bug("cannot be")).toBeInstanceOf(Bug);
  });

  test("is told apart from all else", () => {
    for (const other of [
      new Error("UsageError"),
      new Bug("cannot be"),
      { name: "UsageError" },
      "UsageError",
      null,
      undefined,
    ])
      expect(other instanceof UsageError).toBe(false);
    expect(new UsageError("file-empty") instanceof Bug).toBe(false);
    expect(new UsageError("file-empty") instanceof Error).toBe(true);
  });
});
