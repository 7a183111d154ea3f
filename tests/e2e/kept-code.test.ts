// The program starts from compiled code that it kept: whatever is wrong with that, it must run as if there were none.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { examples, run } from "./program.ts";

const home = mkdtempSync(join(tmpdir(), "plandiff-kept-"));
const folder = join(home, "plandiff");
const env = { XDG_CACHE_HOME: home };
const diff = ["diff", "--quiet", examples.y2024, examples.y2025];
const names = (): string[] => readdirSync(folder);
const change = (alter: (bytes: Buffer) => Buffer): void => {
  for (const name of names()) writeFileSync(join(folder, name), alter(readFileSync(join(folder, name))));
};

afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

test("each kind of run keeps its own code, once", async () => {
  await run(["--version"], { env });
  await run(diff, { env });
  const kept = names();
  expect(kept).toHaveLength(2);
  const bytes = kept.map((name) => readFileSync(join(folder, name)));
  await run(diff, { env });
  await run(["--version"], { env });
  expect(names()).toEqual(kept);
  expect(kept.map((name) => readFileSync(join(folder, name)))).toEqual(bytes);
  await run(["diff", "--format", "json", examples.y2024, examples.y2025], { env });
  expect(names()).toHaveLength(3);
});

test("a run that came to grief keeps nothing", async () => {
  await run(["diff", "missing.txt", "missing-too.txt"], { env });
  expect(existsSync(folder)).toBe(false);
});

describe("kept code that is damaged", () => {
  test.each([
    ["in its middle", (bytes: Buffer) => bytes.fill(0x5a, 300_000, 305_000)],
    ["by being cut off", (bytes: Buffer) => bytes.subarray(0, 5000)],
    ["to nothing", () => Buffer.alloc(0)],
    ["to zeros", (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ])("%s is not used", async (_, alter) => {
    await run(diff, { env });
    change(alter);
    expect(await run(diff, { env })).toMatchObject({ code: 1, signal: null, stderr: "" });
  });
});

describe("without a place to keep it", () => {
  test.each([
    ["no home", { XDG_CACHE_HOME: "", HOME: "", LOCALAPPDATA: "" }],
    ["a file where the folder should be", { XDG_CACHE_HOME: join(import.meta.dirname, "kept-code.test.ts") }],
    ["a wish for no cache", { XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: "1" }],
  ])("%s: it runs all the same", async (_, without) => {
    expect(await run(diff, { env: without })).toMatchObject({ code: 1, stderr: "" });
  });
});
