import { expect, test } from "vitest";
import { makeProgress } from "../../src/cli/progress.ts";
import type { Output } from "../../src/cli/surroundings.ts";

function listener(isTTY: boolean): { stream: Output; written: string[] } {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  return { stream: stream as unknown as Output, written };
}

test("short work says nothing", () => {
  const { stream, written } = listener(true);
  const progress = makeProgress(stream, () => 0);
  progress.say("reading", 1000);
  progress.done();
  expect(written).toEqual([]);
});

test("long work says what it does and wipes it", () => {
  const { stream, written } = listener(true);
  let time = 0;
  const progress = makeProgress(stream, () => time);
  time = 600;
  progress.say("comparing");
  progress.done();
  expect(written.join("")).toBe("\r\u001B[Kcomparing\r\u001B[K");
});

test("a large file is announced before the time has passed", () => {
  const { stream, written } = listener(true);
  makeProgress(stream, () => 0).say("reading", 50_000_000);
  expect(written.join("")).toContain("reading");
});

test("nothing is said where no terminal listens", () => {
  const { stream, written } = listener(false);
  makeProgress(stream, () => 9999).say("reading", 50_000_000);
  expect(written).toEqual([]);
});
