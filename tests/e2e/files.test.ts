// Results in files: which form a name asks for, what is never overwritten, what is said of it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { examples, run } from "./program.ts";

const root = mkdtempSync(join(tmpdir(), "plandiff-files-"));
afterAll(() => rmSync(root, { recursive: true }));
let folder = "";
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});
const at = (name: string): string => join(folder, name);
const head = (name: string): string => readFileSync(at(name)).subarray(0, 15).toString();

/** How files of each form begin. */
const BEGINNINGS = {
  docx: /^PK/,
  xlsx: /^PK/,
  html: /^<!doctype html/,
  csv: /^\uFEFF/,
  ics: /^BEGIN:VCALENDAR/,
  json: /^\{/,
  yaml: /^formatVersion/,
} as const;

describe("diff", () => {
  test("writes each file in the form that its name asks for, and says so on stderr alone", async () => {
    const names = [...Object.keys(BEGINNINGS), "md", "txt"].map((end) => `so-sanh.${end}`);
    const { code, stdout, stderr } = await run([
      "diff",
      examples.y2024,
      examples.y2025,
      "--lang",
      "en",
      ...names.flatMap((name) => ["-o", at(name)]),
    ]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe(names.map((name) => `Written: ${at(name)}\n`).join(""));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
    for (const [end, beginning] of Object.entries(BEGINNINGS)) expect(head(`so-sanh.${end}`), end).toMatch(beginning);
    expect(readFileSync(at("so-sanh.txt"), "utf8")).not.toContain("\u001B");
  });
  test("writes the form that --format names, whatever the name", async () => {
    await run(["diff", examples.y2024, examples.y2025, "--format", "csv", "-o", at("so-sanh.txt")]);
    expect(head("so-sanh.txt")).toMatch(BEGINNINGS.csv);
  });
  test("writes the same bytes twice", async () => {
    for (const name of ["a.docx", "b.docx"]) await run(["diff", examples.y2024, examples.y2025, "-o", at(name)]);
    expect(readFileSync(at("a.docx")).equals(readFileSync(at("b.docx")))).toBe(true);
  });
  test("writes tracked changes with --redline", async () => {
    await run(["diff", examples.y2024, examples.y2025, "-o", at("a.docx")]);
    await run(["diff", examples.y2024, examples.y2025, "--redline", "-o", at("b.docx")]);
    expect(readFileSync(at("a.docx")).equals(readFileSync(at("b.docx")))).toBe(false);
  });
  test("writes a form for files to a pipe", async () => {
    const { code, stdout, stderr } = await run(["diff", examples.y2024, examples.y2025, "--format", "html"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(BEGINNINGS.html);
    const dash = await run(["diff", examples.y2024, examples.y2025, "--format", "html", "-o", "-"]);
    expect(dash.stdout).toBe(stdout);
  });
});

describe("a file that is there already", () => {
  test("is left alone, before anything is read", async () => {
    writeFileSync(at("a.docx"), "mine");
    const { code, stderr } = await run(["diff", "missing.txt", "missing.txt", "-o", at("b.docx"), "-o", at("a.docx")]);
    expect(code).toBe(2);
    expect(stderr).toContain("a.docx");
    expect(stderr).toContain("--force");
    expect(readFileSync(at("a.docx"), "utf8")).toBe("mine");
    expect(existsSync(at("b.docx"))).toBe(false);
  });
  test("is overwritten with --force, also through a link", async () => {
    writeFileSync(at("a.csv"), "mine");
    symlinkSync(at("a.csv"), at("link.csv"));
    const { code } = await run(["convert", examples.y2024, "-o", at("link.csv"), "--force"]);
    expect(code).toBe(0);
    expect(head("a.csv")).toMatch(BEGINNINGS.csv);
    expect(readdirSync(folder).toSorted()).toEqual(["a.csv", "link.csv"]);
  });
});

describe("what cannot be written", () => {
  test.each([
    ["a name that tells no form", ["-o", "so-sanh.odd"], "docx"],
    ["a folder that is not there", ["-o", "none/so-sanh.docx"], "ENOENT"],
    ["the same file twice", ["-o", "a.docx", "-o", "./a.docx"], "a.docx"],
    ["tracked changes in a page", ["--redline", "-o", "a.html"], "docx"],
    ["a party that nobody is", ["--party", "zzz", "-o", "a.ics"], "zzz"],
  ])("%s", async (_name, flags, told) => {
    const [first, second] = [
      join(import.meta.dirname, "../..", examples.y2024),
      join(import.meta.dirname, "../..", examples.y2025),
    ];
    const { code, stdout, stderr } = await run(["diff", first, second, ...flags], { cwd: folder });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("convert", () => {
  test("writes a plan in a form that reads as the same plan", async () => {
    await run(["convert", examples.y2024, "-o", at("a.yaml"), "-o", at("a.json"), "-o", at("a.csv")]);
    const tasks = async (name: string): Promise<unknown[]> => {
      const { stdout } = await run(["read", name, "--format", "json"]);
      const { plan } = JSON.parse(stdout) as {
        plan: { tasks: { place?: unknown; written: { deliverable?: string } }[] };
      };
      // The place is that of the file; a bullet stands in CSV where a dash would open a formula.
      return plan.tasks.map(({ place: _, ...task }) => ({
        ...task,
        written: { ...task.written, deliverable: task.written.deliverable?.replaceAll("•", "-") },
      }));
    };
    const original = await tasks(examples.y2024);
    for (const name of ["a.yaml", "a.json", "a.csv"]) expect(await tasks(at(name)), name).toEqual(original);
  });
  test("writes the deadlines of one party", async () => {
    const { stdout } = await run([
      "convert",
      examples.y2024,
      "--party",
      "Hội đồng tư vấn",
      "--format",
      "ics",
      "-o",
      "-",
    ]);
    const all = await run(["convert", examples.y2024, "--format", "ics", "-o", "-"]);
    const events = (text: string): number => text.split("BEGIN:VEVENT").length - 1;
    expect(events(stdout)).toBeGreaterThan(0);
    expect(events(stdout)).toBeLessThan(events(all.stdout));
  });
  test("knows the party by any of its names", async () => {
    for (const [file, party] of [
      ["short.ics", "VPCP"],
      ["long.ics", "Văn phòng Chính phủ"],
    ] as const) {
      const { code, stderr } = await run(["convert", examples.y2025, "--party", party, "-o", at(file)]);
      expect([code, stderr]).toEqual([0, `Đã ghi ${at(file)}\n`]);
    }
    expect(readFileSync(at("short.ics"), "utf8")).toBe(readFileSync(at("long.ics"), "utf8"));
  });

  test("refuses a party where the whole plan is written", async () => {
    const { code, stderr } = await run(["convert", examples.y2024, "--party", "Hội đồng tư vấn", "-o", at("a.html")]);
    expect([code, readdirSync(folder)]).toEqual([2, []]);
    expect(stderr).toContain("ics");
  });
  test("asks where to write", async () => {
    const { code, stderr } = await run(["convert", examples.y2024]);
    expect(code).toBe(2);
    expect(stderr).toContain("-o");
  });
});
