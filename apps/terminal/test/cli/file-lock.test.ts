// Several programs write into one file of verdicts: none loses what another wrote, and none that ended keeps others out.
import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError, type Verdict } from "@plandiff/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../src/cli/file-lock.ts";
import { readReview } from "../../src/cli/review-file.ts";
import { loadReviews, reviewKeeper } from "../../src/cli/reviews.ts";

let folder = "";
const file = (): string => join(folder, "2025.review.yaml");
const lock = (): string => `${file()}.lock`;
const held = (): Verdict[] => readReview(readFileSync(file()), "disk");
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "plandiff-lock-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, "programs", name), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.on("close", resolve));
const saying = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.stdout!.once("data", resolve));
const note = (id: string): Verdict => ({ kind: "note", previous: [{ id, fingerprint: "f" }], next: [], why: id });

async function keepOne(): Promise<void> {
  const reviews = await loadReviews(["a", "b"], [file()], { stdin: process.stdin, mayBegin: true });
  const { keep } = await reviewKeeper(reviews);
  keep(file(), [...reviews[0]!.verdicts, note("x")]);
}

test("four programs write at the same time, and nothing that any of them wrote is lost", async () => {
  const ids = ["a", "b", "c", "d"].map((name) => Array.from({ length: 40 }, (_, i) => `${name}${i}`));
  const codes = await Promise.all(ids.map((own) => ended(program("keep-many.ts", file(), ...own))));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(
    held()
      .map(({ why }) => why)
      .toSorted(),
  ).toEqual(ids.flat().toSorted());
  expect(readdirSync(folder)).toEqual(["2025.review.yaml"]);
});

test("who writes is named to others, and what they would write waits; killed, it keeps nobody out", async () => {
  const holder = program("hold-lock.ts", file());
  await saying(holder);
  const refused = await keepOne().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect(refused).toMatchObject({ code: "file-held", file: file(), args: { holder: `${holder.pid}@${hostname()}` } });
  expect(existsSync(file())).toBe(false);
  holder.kill("SIGKILL");
  await ended(holder);
  expect(existsSync(lock())).toBe(true);
  await keepOne();
  expect(held()).toEqual([note("x")]);
  expect(readdirSync(folder)).toEqual(["2025.review.yaml"]);
});

test("a lock of another machine counts while it is young", async () => {
  writeFileSync(lock(), "1@elsewhere 5\n");
  await expect(keepOne()).rejects.toMatchObject({ code: "file-held" });
  const before = Date.now() / 1000 - 60;
  utimesSync(lock(), before, before);
  await keepOne();
  expect(held()).toEqual([note("x")]);
  expect(existsSync(lock())).toBe(false);
});

test("whoever lost the lock meanwhile begins again, and takes no lock away but its own", () => {
  const other = "1@elsewhere 5\n";
  const seen: boolean[] = [];
  const result = withLock(file(), (isHeld) => {
    if (seen.length === 0) {
      rmSync(lock());
      seen.push(isHeld());
      return undefined;
    }
    seen.push(isHeld());
    return "done";
  });
  expect([result, seen]).toEqual(["done", [false, true]]);
  withLock(file(), () => {
    writeFileSync(lock(), other);
    return true;
  });
  expect(readFileSync(lock(), "utf8")).toBe(other);
});

test("through a link all meet at the file itself", () => {
  writeFileSync(file(), "");
  const link = join(folder, "link.yaml");
  symlinkSync(file(), link);
  withLock(link, () => {
    expect(existsSync(lock())).toBe(true);
    return true;
  });
});

test("what an editor writes between reading and writing stays", async () => {
  const reviews = await loadReviews(["a", "b"], [file()], { stdin: process.stdin, mayBegin: true });
  const { keep } = await reviewKeeper(reviews);
  keep(file(), [note("a")]);
  const theirs = readFileSync(file(), "utf8");
  // A verdict whose words are looked at writes into the file at that very moment.
  let isFirst = true;
  const late: Verdict = {
    ...note("b"),
    get why() {
      if (isFirst) writeFileSync(file(), theirs.replaceAll("a\n", "z\n").replaceAll('"a"', '"z"'));
      isFirst = false;
      return "b";
    },
  };
  keep(file(), [note("a"), late]);
  expect(held().map(({ why }) => why)).toContain("z");
});
