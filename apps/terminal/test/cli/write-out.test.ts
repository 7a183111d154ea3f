import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { asLines, writeOut } from "../../src/cli/write-out.ts";

test("pieces wait until a slow reader has taken what came before", async () => {
  let waiting = 0;
  let mostWaiting = 0;
  let taken = "";
  const slow = new Writable({
    highWaterMark: 8,
    write(chunk: Buffer, _, done) {
      waiting += 1;
      mostWaiting = Math.max(mostWaiting, slow.writableLength);
      setImmediate(() => {
        taken += chunk.toString();
        waiting -= 1;
        done();
      });
    },
  });
  const pieces = Array.from({ length: 50 }, (_, i) => `piece ${i}\n`);
  await writeOut(slow, pieces);
  await new Promise((resolve) => slow.end(resolve));
  expect(taken).toBe(pieces.join(""));
  expect(mostWaiting).toBeLessThanOrEqual(2 * "piece 49\n".length);
});

test("a text becomes whole lines, once", () => {
  expect(asLines("a")).toBe("a\n");
  expect(asLines("a\n")).toBe("a\n");
  expect(asLines("")).toBe("");
});
