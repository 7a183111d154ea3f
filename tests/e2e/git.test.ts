// Plans in a real repository of git, set up by the very lines that the docs show.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeBlocks, readPage } from "../docs/markdown.ts";
import { examples, run } from "./program.ts";
import { bin, environment, root } from "./terminal.ts";

const page = readPage("docs/projects.md");
let folder = "";
const git = (...args: readonly string[]): string =>
  execFileSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...environment({}), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_PAGER: "cat" },
  });

async function commit(example: string, message: string): Promise<void> {
  const plan = join(folder, "plans/plan.docx");
  const { stderr } = await run(["convert", join(root, example), "-o", plan, "--force"]);
  expect(stderr).not.toContain("plandiff:");
  git("add", "-A");
  git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", message);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-git-"));
  mkdirSync(join(folder, "plans"));
  git("init", "-q");
  writeFileSync(join(folder, ".gitattributes"), codeBlocks(page, "gitattributes")[0] ?? "");
  const commands = (codeBlocks(page, "sh")[0] ?? "").replaceAll(/(["'])plandiff /g, `$1${bin} `);
  execFileSync("sh", ["-ec", commands], { cwd: folder });
  await commit(examples.y2024, "The plan of 2024");
  await commit(examples.y2025, "The plan of 2025");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("git diff shows the tasks of a Word file", () => {
  const shown = git("diff", "HEAD~1");
  expect(shown).toMatch(/^-.*\(17 nhiệm vụ\)/m);
  expect(shown).toMatch(/^\+.*\(18 nhiệm vụ, dự thảo\)/m);
  expect(shown).not.toContain("Binary files");
  expect(git("diff", "HEAD~1")).toBe(shown);
});

test("git difftool compares by meaning", () => {
  const shown = git("difftool", "--tool", "plandiff", "HEAD~1");
  expect(shown).toContain("(17 nhiệm vụ)  →  Kế hoạch 2025 (18 nhiệm vụ");
});
