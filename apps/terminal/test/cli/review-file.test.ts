import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Verdict } from "@plandiff/domain";
import { UsageError } from "@plandiff/domain";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readReview } from "../../src/cli/review-file.ts";
import { writeReview } from "../../src/cli/review-text.ts";
import { type Keeper, loadReviews, reviewKeeper } from "../../src/cli/reviews.ts";

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

test("whatever reasons say, and whatever stood there before, what is written is what is read", () => {
  const line = fc.constantFrom(
    "# không phải chú thích",
    "- kind: same",
    "verdicts: []",
    "",
    "  lý do",
    "<<<<<<< HEAD",
    "a: b",
    "'",
    "|",
  );
  const why = fc.oneof(
    fc.array(line, { maxLength: 4 }).map((lines) => lines.join("\n")),
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(" ", "\n", "\t", "\r", "\u0085", "\u2028", "\u2029", "\u3000", "a", "#", ":", '"', "|"),
    }),
  );
  const list = fc
    .uniqueArray(fc.nat({ max: 12 }), { maxLength: 6 })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => why.map((text) => verdict(String(id), { why: text.normalize("NFC") })))),
    );
  const seen = (verdicts: readonly Verdict[]): string[] => verdicts.map((one) => JSON.stringify(one)).toSorted();
  fc.assert(
    fc.property(list, list, (before, after) => {
      const first = writeReview(before);
      // Comments and order of a hand are kept, and change nothing.
      const touched = first.replaceAll(/^ {2}- kind/gm, "  # xem lại\n\n  - kind");
      expect(seen(readReview(bytes(first), "a"))).toEqual(seen(before));
      const second = writeReview(after, touched);
      expect(seen(readReview(bytes(second), "a"))).toEqual(seen(after));
      expect(writeReview(after, second)).toBe(second);
    }),
  );
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

test("comments and members that are not known stay with their verdicts, wherever these go", () => {
  const written = writeReview([verdict("2"), verdict("9")]);
  const edited = `# Họp ngày 5 tháng 1\n${written
    .replace("  - kind: same", "  # chờ Vụ Tổ chức\n  - kind: same # Lan xem\n    seen: true")
    .trimEnd()}\n# hết\n`;
  const again = writeReview([verdict("10"), verdict("9"), verdict("2"), verdict("1")], edited);
  expect(again).toMatch(/^# Họp ngày 5 tháng 1\n/);
  expect(again).toMatch(
    /id: "1"[^]*# chờ Vụ Tổ chức\n {2}- kind: same # Lan xem\n {4}seen: true\n {4}previous:\n {6}- id: "2"/,
  );
  expect(again).toMatch(/# hết\n$/);
  expect(readReview(bytes(again), "a")).toEqual(["1", "2", "9", "10"].map((id) => verdict(id)));
  const without = writeReview([verdict("9")], again);
  expect(without).not.toContain("seen");
  expect(writeReview([], without)).toContain("verdicts: []");
});

test("a file that git left unmerged holds what both decided; comments are those of one's own side", () => {
  const [ours, theirs] = [writeReview([verdict("2", { why: "một" })]), writeReview([verdict("2", { by: "Minh" })])];
  const folder = mkdtempSync(join(tmpdir(), "plandiff-merge-"));
  try {
    const files = [ours, writeReview([]), theirs].map((text, i) => {
      writeFileSync(join(folder, `${i}.yaml`), text);
      return join(folder, `${i}.yaml`);
    });
    for (const style of [[], ["--diff3"]]) {
      const merged = spawnSync("git", ["merge-file", "-p", ...style, ...files]).stdout;
      expect(merged.toString()).toContain("<<<<<<<");
      expect(readReview(merged, "merged")).toEqual([verdict("2", { why: "một" }), verdict("2", { by: "Minh" })]);
      expect(writeReview(readReview(merged, "merged"), merged.toString())).not.toContain("<<<<<<<");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("the file of verdicts is shared", () => {
  let folder = "";
  const file = (): string => join(folder, "2025.review.yaml");
  const onDisk = (): Verdict[] => readReview(readFileSync(file()), "disk");
  const keeper = async (): Promise<Keeper> => {
    const [review] = await loadReviews(["2024.txt", "2025.txt"], [file()], { stdin: process.stdin, mayBegin: true });
    return reviewKeeper([review!]);
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "plandiff-keep-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("what somebody else added stays, what they took away goes, and both are told", async () => {
    writeFileSync(file(), writeReview([verdict("1"), verdict("2")]));
    const mine = await keeper();
    writeFileSync(file(), writeReview([verdict("2"), verdict("7", { by: "Minh" })]));
    const others = mine.keep(file(), [verdict("1"), verdict("2"), verdict("3")]);
    expect(others).toEqual({ added: [verdict("7", { by: "Minh" })], removed: [verdict("1")] });
    expect(onDisk()).toEqual([verdict("2"), verdict("3"), verdict("7", { by: "Minh" })]);
    expect(mine.keep(file(), [verdict("2"), verdict("3"), verdict("7", { by: "Minh" })])).toEqual({
      added: [],
      removed: [],
    });
  });

  test("looking tells it once, and keeps the file as it is", async () => {
    const mine = await keeper();
    expect(mine.look(file())).toEqual({ added: [], removed: [] });
    const text = `# của Minh\n${writeReview([verdict("7")])}`;
    writeFileSync(file(), text);
    expect(mine.look(file())).toEqual({ added: [verdict("7")], removed: [] });
    expect(mine.look(file())).toEqual({ added: [], removed: [] });
    expect(readFileSync(file(), "utf8")).toBe(text);
    mine.keep(file(), [verdict("7"), verdict("8")]);
    expect(readFileSync(file(), "utf8")).toContain("# của Minh");
  });

  test("a file that cannot be read is never overwritten, one that went away is written again", async () => {
    const mine = await keeper();
    mine.keep(file(), [verdict("1")]);
    writeFileSync(file(), "verdicts: [");
    expect(() => mine.keep(file(), [verdict("1"), verdict("2")])).toThrow(UsageError);
    expect(readFileSync(file(), "utf8")).toBe("verdicts: [");
    rmSync(file());
    mine.keep(file(), [verdict("1"), verdict("2")]);
    expect(onDisk()).toHaveLength(2);
  });
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
