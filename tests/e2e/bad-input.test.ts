// Whatever is wrong with what the user gives: one sentence with the place and the remedy, exit code 2, no stack.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples, run } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "plandiff-bad-input-"));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  mkdirSync(join(folder, "a-folder"));
  file("empty.txt", "");
  file("blank.txt", " \n\n\t\n");
  file(
    "binary.txt",
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  );
  file("letter.txt", "Kính gửi: Văn phòng\n\nĐề nghị các đơn vị gửi báo cáo trước ngày 20.\nTrân trọng.\n");
  file("broken.yaml", "plan:\n  tasks:\n    - text: 'không đóng\n");
  file(
    "wrong-field.json",
    JSON.stringify({
      formatVersion: "1.0",
      plan: { language: "vi", tasks: [{ text: "Họp", schedule: { kind: "sometimes" } }] },
      diagnostics: [],
    }),
  );
  file("newer.json", JSON.stringify({ formatVersion: "9.0", plan: { language: "vi", tasks: [] }, diagnostics: [] }));
  file("no-task-column.csv", "a,b,c\n1,2,3\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

interface Case {
  readonly what: string;
  readonly args: readonly string[];
  /** What the sentence must name, in Vietnamese. */
  readonly names: readonly (string | RegExp)[];
}

const cases: readonly Case[] = [
  { what: "a file that does not exist", args: ["read", at("none.txt")], names: ["none.txt", "Không có tệp"] },
  { what: "the second of two files missing", args: ["diff", examples.y2024, at("none.txt")], names: ["none.txt"] },
  { what: "a folder", args: ["read", at("a-folder")], names: ["a-folder", "thư mục"] },
  { what: "an empty file", args: ["read", at("empty.txt")], names: ["empty.txt", "Tệp trống"] },
  { what: "a file of blanks", args: ["read", at("blank.txt")], names: ["blank.txt"] },
  { what: "a binary file", args: ["read", at("binary.txt")], names: ["binary.txt", "không phải văn bản"] },
  {
    what: "a text without a task table",
    args: ["diff", examples.y2024, at("letter.txt")],
    names: ["letter.txt", "bảng"],
  },
  { what: "a YAML file that does not parse", args: ["read", at("broken.yaml")], names: ["broken.yaml", /dòng \d/] },
  {
    what: "a plan file with a wrong field",
    args: ["read", at("wrong-field.json")],
    names: ["wrong-field.json", "tasks[0]"],
  },
  { what: "a plan file of a newer version", args: ["read", at("newer.json")], names: ["newer.json", "9.0"] },
  {
    what: "a CSV without a task column",
    args: ["check", at("no-task-column.csv")],
    names: ["no-task-column.csv", "cột"],
  },
  { what: "one file only", args: ["diff", examples.y2024], names: ["2 tệp"] },
  { what: "no file", args: ["check"], names: ["tệp"] },
  { what: "two files for a command of one", args: ["read", examples.y2024, examples.y2025], names: [examples.y2025] },
  { what: "standard input twice", args: ["diff", "-", "-"], names: ["-"] },
  { what: "nothing on standard input", args: ["read", "-"], names: ["-", "trống"] },
  { what: "an unknown command", args: ["dif", examples.y2024, examples.y2025], names: ["dif", "“diff”"] },
  { what: "files without a command", args: [examples.y2024, examples.y2025], names: ["plandiff diff"] },
  {
    what: "an unknown flag",
    args: ["diff", "--fromat", "json", examples.y2024, examples.y2025],
    names: ["--fromat", "--format"],
  },
  { what: "an unknown letter", args: ["diff", "-Z", examples.y2024, examples.y2025], names: ["-Z"] },
  { what: "an unknown flag before any command", args: ["--verison"], names: ["--verison"] },
  { what: "an unknown format", args: ["read", "--format", "rtf", examples.y2024], names: ["rtf", "json"] },
  { what: "an unknown input format", args: ["read", "--input-format", "rtf", examples.y2024], names: ["rtf"] },
  { what: "a column that is none", args: ["read", "--columns", "who=3", examples.y2024], names: ["who=3", "lead=1"] },
  { what: "a column that no table has", args: ["read", "--columns", "task=99", examples.y2024], names: ["99"] },
  { what: "an unknown language", args: ["read", "--lang", "fr", examples.y2024], names: ["fr", "vi, en"] },
  { what: "a flag without its value", args: ["diff", examples.y2024, examples.y2025, "--width"], names: ["--width"] },
  { what: "a width of no number", args: ["diff", "--width", "wide", examples.y2024, examples.y2025], names: ["wide"] },
  {
    what: "a threshold beyond one",
    args: ["diff", "--threshold", "1.5", examples.y2024, examples.y2025],
    names: ["1.5"],
  },
  {
    what: "a period that is none",
    args: ["diff", "--period", "20x4", examples.y2024, examples.y2025],
    names: ["20x4", "2024-Q4"],
  },
  {
    what: "more periods than files",
    args: ["diff", "--period", "2023,2024,2025", examples.y2024, examples.y2025],
    names: ["--period", "3"],
  },
  {
    what: "more labels than files",
    args: ["read", "--label", "a", "--label", "b", examples.y2024],
    names: ["--label"],
  },
  { what: "a review without a terminal", args: ["review", examples.y2024, examples.y2025], names: ["plandiff diff"] },
  { what: "an unknown topic of help", args: ["help", "everything"], names: ["everything"] },
  { what: "an unknown shell", args: ["completion", "tcsh"], names: ["tcsh", "fish"] },
];

test.each(cases)("$what", async ({ args, names }) => {
  const { code, stdout, stderr } = await run(args);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^plandiff: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\bat .*\.js:\d|Error:|undefined|\[object/);
  for (const name of names)
    expect(stderr).toEqual(name instanceof RegExp ? expect.stringMatching(name) : expect.stringContaining(name));
});

describe("the sentence speaks the user's language", () => {
  test("as --lang says", async () => {
    const { stderr } = await run(["diff", "--lang", "en", at("none.txt"), at("none.txt")]);
    expect(stderr).toContain("There is no such file");
  });

  test("as the locale says", async () => {
    const { stderr } = await run(["read", at("none.txt")], { env: { LANG: "en_US.UTF-8" } });
    expect(stderr).toContain("There is no such file");
  });

  test("--lang before the command", async () => {
    const { stderr } = await run(["--lang", "en", "read", at("none.txt")]);
    expect(stderr).toContain("There is no such file");
  });
});

test("a file name cannot steer the terminal", async () => {
  const { code, stderr } = await run(["read", "none\u001b[2J\u202e.txt"]);
  expect(code).toBe(2);
  expect(["\u001b", "\u202e"].filter((harmful) => stderr.includes(harmful))).toEqual([]);
});

test("characters that were taken out are named", async () => {
  const name = file("hidden.csv", "Stt,Nhiệm vụ,Chủ trì,Thời gian\n1,Họp\u202e giao\u200b ban,Văn phòng,Hằng quý\n");
  const { code, stdout } = await run(["read", "--verbose", name]);
  expect(code).toBe(0);
  expect(stdout).toContain("2 ký tự: U+202E, U+200B");
});
