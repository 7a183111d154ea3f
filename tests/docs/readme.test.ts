// README.md: its excerpt is what the demo prints, its flags are those of the program, and its program runs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import { describe, expect, test } from "vitest";
import { demoExcerpt } from "./demo-excerpt.ts";
import { codeBlocks, readPage, root, section, tableRows } from "./markdown.ts";

const page = readPage("README.md");
const uses = section(page, "Use it");
const commands = ["read", "diff", "draft", "review", "check"];

function plandiff(...args: string[]): string {
  const program = join(root, "apps/terminal/bin/plandiff.js");
  return spawnSync(process.execPath, [program, ...args, "--lang", "en"], { encoding: "utf8" }).stdout;
}

test("the excerpt is what the demo prints", () => {
  const between = /(<!-- demo -->\n)[^]*?(<!-- \/demo -->)/;
  const [, opening = "", closing = ""] = between.exec(page) ?? [];
  expectGolden(
    page.replace(between, () => `${opening}\n${demoExcerpt()}\n\n${closing}`),
    join(root, "README.md"),
  );
});

describe("the flags of the table are those of the program", () => {
  const rows = tableRows(uses.slice(uses.indexOf("| flag |")));
  const told = (command: string): string[] =>
    rows.flatMap(([flag = "", of = ""]) => (of === "all" || of.split(", ").includes(command) ? [flag] : []));

  test.each(commands)("%s", (command) => {
    const help = plandiff(command, "--help");
    const flags = [...help.matchAll(/^\s+(?:-\w +)?\[?(--[a-z-]+)(?:\/(--no-[a-z-]+))?\]?/gm)]
      .map(([, flag = "", negated]) => negated ?? flag)
      .filter((flag) => flag !== "--help");
    expect(told(command).toSorted()).toEqual([...new Set(flags)].filter((flag) => flag !== "--").toSorted());
  });
});

test("the commands of the table are those of the program", () => {
  const told = tableRows(uses).map(([command = ""]) => command.split(" ")[1]);
  const help = plandiff("--help");
  const known = [...help.slice(help.indexOf("COMMANDS")).matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(known.toSorted());
});

test("the topics are those of the program", () => {
  const [command = "", text = ""] = tableRows(uses).find(([name = ""]) => name.includes("plandiff help")) ?? [];
  expect(command).toContain("help");
  const help = plandiff("help");
  const known = [...help.slice(help.indexOf("TOPICS")).matchAll(/^ {2}([a-z-]+) /gm)].map(([, name = ""]) => name);
  for (const topic of known) expect(text).toContain(topic);
});

test("every command of the repository is one", () => {
  const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = [...page.matchAll(/npx -y pnpm@12 ([a-z]+)/g)].map(([, name = ""]) => name);
  const own = new Set([...Object.keys(manifest.scripts), "install", "changeset"]);
  expect(named.filter((name) => !own.has(name))).toEqual([]);
});

test("the program runs, and says what changed", () => {
  const [program = ""] = codeBlocks(page, "ts");
  const folder = mkdtempSync(join(tmpdir(), "plandiff-readme-"));
  const file = join(folder, "ke-hoach-2025.csv");
  writeFileSync(
    file,
    "Stt,Nhiệm vụ,Chủ trì,Thời gian\n1,Mở lớp kỹ năng số,Sở Nội vụ,Tháng 5/2025\n2,Họp giao ban,Văn phòng,Hằng tháng\n",
  );
  try {
    // Run from a folder of the workspace, as its packages are found there.
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module-typescript", "-", file], {
      cwd: join(root, "tests"),
      input: program,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/1 → 2 +Họp giao ban/);
    expect(stdout).toMatch(/hằng quý ⇒ hằng tháng/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
