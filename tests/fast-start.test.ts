// A command that draws nothing starts fast: dist/main.cjs loads no more than it needs.
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../apps/terminal/dist");

/** The foreign packages that a file of the bundle says it holds. */
function held(file: string): string[] {
  const banner = /^\/\* holds: (.*) \*\/$/m.exec(readFileSync(join(dist, file), "utf8"));
  return banner?.[1]?.split(", ") ?? [];
}

test("the first world holds neither Ink, nor a heavy parser, nor the schemas", () => {
  const heavy = [
    "ink",
    "react",
    "react-reconciler",
    "yoga-layout",
    "yaml",
    "zod",
    "docx",
    "hucre",
    "ical-generator",
    "fflate",
  ];
  expect(held("main.cjs").filter((name) => heavy.includes(name))).toEqual([]);
});

test("the first world is one file: it requires nothing but Node", () => {
  const text = readFileSync(join(dist, "main.cjs"), "utf8");
  const required = [...text.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name = ""]) => name);
  expect(required.filter((name) => isBuiltin(name))).not.toEqual([]);
  expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
  expect(/^import\b/m.test(text)).toBe(false);
});

test("what is kept of a build is never taken for another: the door finds its name in the first line", () => {
  expect(readFileSync(join(dist, "main.cjs"), "utf8").slice(0, 40)).toMatch(/^\/\* build [\da-f]{16} \*\//);
});

test("every file of the bundle says what it holds", () => {
  const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  expect(files).toContain("main.cjs");
  for (const file of files) expect(readFileSync(join(dist, file), "utf8"), file).toMatch(/^\/\* holds: /m);
});
