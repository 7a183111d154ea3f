import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Verdict } from "@plandiff/domain";
import { UsageError } from "@plandiff/domain";
import { expect, test } from "vitest";
import { readReview, writeReview } from "../../src/cli/review-file.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ref = (id: string): Verdict["previous"][number] => ({ id, fingerprint: `0123456789abcdef` });
const verdict = (id: string, more: Partial<Verdict> = {}): Verdict => ({
  kind: "same",
  previous: [ref(id)],
  next: [ref(id)],
  by: "Lan",
  at: "2026-01-05T08:00:00.000Z",
  ...more,
});

test("what is written is read back, long reasons on one line", () => {
  const verdicts = [
    verdict("2", { why: "lý do dài ".repeat(40).trim() }),
    verdict("10", { kind: "dropped", next: [] }),
  ];
  const text = writeReview(verdicts);
  expect(readReview(bytes(text), "a")).toEqual(verdicts);
  expect(text.split("\n").filter((line) => line.includes("lý do"))).toHaveLength(1);
});

test("the order of deciding leaves no trace, and numbers count as numbers", () => {
  const [a, b, c] = [verdict("2"), verdict("10"), verdict("9", { kind: "note" })];
  expect(writeReview([b, a, c])).toBe(writeReview([a, c, b]));
  expect(readReview(bytes(writeReview([b, c, a])), "a").map(({ previous }) => previous[0]!.id)).toEqual([
    "2",
    "9",
    "10",
  ]);
});

test("an empty file holds nothing; a fault is told by its path", () => {
  expect(readReview(bytes(""), "a")).toEqual([]);
  const wrong = writeReview([verdict("2")]).replace("kind: same", "kind: perhaps");
  expect(() => readReview(bytes(wrong), "r.yaml")).toThrow(UsageError);
  try {
    readReview(bytes(wrong), "r.yaml");
  } catch (error) {
    expect(error).toMatchObject({ code: "plan-field-wrong", file: "r.yaml", args: { field: "verdicts[0].kind" } });
  }
  expect(() => readReview(bytes("a: [1"), "r.yaml")).toThrow(UsageError);
  expect(() => readReview(bytes('formatVersion: "9.0"\nverdicts: []'), "r.yaml")).toThrow(UsageError);
});

test("what two reviewers decided about different tasks merges with git into one file", () => {
  const folder = mkdtempSync(join(tmpdir(), "plandiff-merge-"));
  try {
    const shared = [verdict("3"), verdict("6"), verdict("9")];
    const files = [[verdict("1"), ...shared], shared, [...shared, verdict("12", { by: "Minh" })]].map((one, i) => {
      const file = join(folder, `${i}.yaml`);
      writeFileSync(file, writeReview(one));
      return file;
    });
    const merged = execFileSync("git", ["merge-file", "-p", ...files]);
    expect(readReview(merged, "merged")).toEqual([verdict("1"), ...shared, verdict("12", { by: "Minh" })]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
