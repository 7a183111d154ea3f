// A project file: plans by their labels, in its folder and below it.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks, readPage } from "../docs/markdown.ts";
import { examples, run } from "./program.ts";
import { root } from "./terminal.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-project-"));
  mkdirSync(join(folder, "plans"));
  mkdirSync(join(folder, "deep"));
  const files = { "cuoi-2023.txt": examples.q4, "2024.txt": examples.y2024, "2025.txt": examples.y2025 };
  for (const [name, file] of Object.entries(files)) copyFileSync(join(root, file), join(folder, "plans", name));
  writeFileSync(join(folder, "register.yaml"), "bodies: []\n");
  // the one that the docs show
  writeFileSync(join(folder, "plandiff.yaml"), codeBlocks(readPage("docs/projects.md"), "yaml")[0] ?? "");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a label", () => {
  test("names the file and its period, and stands in the report", async () => {
    const { code, stdout } = await run(["diff", "2024", "2025"], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("Kế hoạch 2024 (17 nhiệm vụ)");
    const read = await run(["read", "Quý IV/2023", "--format", "json"], { cwd: folder });
    expect(JSON.parse(read.stdout).plan.period).toEqual({
      start: "2023-09-01",
      end: "2023-12-31",
      label: "Quý IV/2023",
    });
  });

  test("works in a folder below, and beside files and flags", async () => {
    const below = join(folder, "deep");
    const { stdout } = await run(["diff", "2024", "../plans/2025.txt", "--label", "trước", "--lang", "en"], {
      cwd: below,
    });
    expect(stdout).toContain("trước (17 tasks)");
  });

  test("names an older plan of a draft, too", async () => {
    const draft = ["draft", "2025", "--period", "2026", "--history", "2024", "--no-input", "--format", "json"];
    const { code, stdout, stderr } = await run(draft, { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout).plan.period.label).toBe("2026");
  });

  test("yields to a file of that name", async () => {
    writeFileSync(join(folder, "deep", "2024"), "Stt\tNhiệm vụ\tChủ trì\n1\tHọp\tVăn phòng\n");
    const { stdout } = await run(["read", "2024", "--format", "json"], { cwd: join(folder, "deep") });
    expect(JSON.parse(stdout).plan.tasks).toHaveLength(1);
  });
});

describe("a fault of the project file is named with its path", () => {
  test.each([
    ["plans:\n  2024: 7\n", "plans.2024.file"],
    ["plans:\n  2024: { file: a.txt, when: 3 }\n", "plans.2024.when"],
    ["colour: red\n", "colour"],
    ["language: fr\n", "vi, en"],
    ["keys: 7\n", "keys"],
    ["- 2024\n", "plans"],
    ["plans: [\n", "plandiff.yaml"],
  ])("%j", async (text, named) => {
    const own = mkdtempSync(join(tmpdir(), "plandiff-fault-"));
    writeFileSync(join(own, "plandiff.yaml"), text);
    const { code, stderr } = await run(["read", join(root, examples.y2024)], { cwd: own });
    expect(code).toBe(2);
    expect(stderr).toContain(named);
    rmSync(own, { recursive: true });
  });
});
