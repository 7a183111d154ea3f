// A command that draws nothing starts fast: dist/main.js loads no more than it needs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../apps/terminal/dist");

/** The foreign packages that a file of the bundle says it holds. */
function held(file: string): string[] {
  const banner = /^\/\* holds: (.*) \*\/$/m.exec(readFileSync(join(dist, file), "utf8"));
  return banner?.[1]?.split(", ") ?? [];
}

test("the first world holds neither Ink, nor a heavy parser, nor the schemas", () => {
  const heavy = ["ink", "react", "react-reconciler", "yoga-layout", "yaml", "papaparse", "zod"];
  expect(held("main.js").filter((name) => heavy.includes(name))).toEqual([]);
});

test("the first world is one file: it imports nothing statically but Node", () => {
  let text = readFileSync(join(dist, "main.js"), "utf8").replace(/^\/\*.*\*\/\s*/, "");
  // Static imports stand first in a bundled file.
  const statement = /^import[^;]*?["'`]([^"'`]+)["'`];?\s*/;
  const imported: string[] = [];
  for (let found = statement.exec(text); found !== null; found = statement.exec(text)) {
    imported.push(found[1] ?? "");
    text = text.slice(found[0].length);
  }
  expect(imported.filter((name) => !name.startsWith("node:"))).toEqual([]);
});

test("every file of the bundle says what it holds", () => {
  const files = readdirSync(dist).filter((file) => file.endsWith(".js"));
  expect(files).toContain("main.js");
  for (const file of files) expect(readFileSync(join(dist, file), "utf8"), file).toMatch(/^\/\* holds: /m);
});
