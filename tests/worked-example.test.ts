// The example of docs/json.md is what plandiff says: read, compared and written by the built program.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@plandiff/domain";
import { DiffOutput, applyComparison } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { readPlan } from "@plandiff/read";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeBlocks, readPage, root, section } from "./docs/markdown.ts";

const example = section(readPage("docs/json.md"), "Example");
const plans = codeBlocks(example, "yaml");
const [expected = ""] = codeBlocks(example, "json");

let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-example-"));
  files = plans.map((text, index) => {
    const file = join(folder, `ke-hoach-${2024 + index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plandiff = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "apps/terminal/bin/plandiff.js"), ...args], { encoding: "utf8" });

/** A plan of the example, read as any program would. */
async function plan(index: number): Promise<Plan> {
  const bytes = new TextEncoder().encode(plans[index]);
  const { value } = await readPlan({ bytes, name: `plan-${index}.yaml` }, { register: createRegister() });
  return value;
}

/** Tasks as data, without what only their documents can tell. */
const content = (tasks: Plan["tasks"]) => tasks.map(({ place: _, ...task }) => task);

test("the example has two plans and one comparison", () => {
  expect(plans).toHaveLength(2);
  expect(codeBlocks(example, "json")).toHaveLength(1);
});

test("the program says what the example says, and ends with 1", () => {
  const { status, stdout, stderr } = plandiff("diff", ...files, "--format", "json");
  expect(stderr).toBe("");
  const output = DiffOutput.parse(JSON.parse(stdout));
  expect(output.comparisons).toHaveLength(1);
  const wanted: object = JSON.parse(expected);
  expect(output.comparisons[0]).toMatchObject(wanted);
  expect(status).toBe(1);
});

test("the comparison of the example is a complete patch", async () => {
  const { stdout } = plandiff("diff", ...files, "--format", "json");
  const [comparison] = DiffOutput.parse(JSON.parse(stdout)).comparisons;
  const [previous, next] = await Promise.all([plan(0), plan(1)]);
  expect(comparison && applyComparison(previous.tasks, comparison)).toEqual(content(next.tasks));
});

test("a plan of the example against itself: nothing, and 0", () => {
  const { status } = plandiff("diff", files[0] ?? "", files[0] ?? "", "--quiet");
  expect(status).toBe(0);
});
