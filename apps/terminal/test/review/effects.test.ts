import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { clipboardSequence } from "../../src/review/effects/clipboard.ts";
import { followMouse, mouseActions } from "../../src/screen/effects/mouse.ts";
import type { Action } from "../../src/review/model/action.ts";

const ESC = "\u001b";

test("whatever a text holds, its sequence for the clipboard holds one escape and its end", () => {
  const text = `việc ${ESC}]52;c;xxx\u0007 ${ESC}[2J\n`;
  const sequence = clipboardSequence(text) ?? "";
  expect(sequence).toMatch(/^\u001b\]52;c;[A-Za-z0-9+/=]+\u0007$/);
  expect(Buffer.from(sequence.slice("\u001b]52;c;".length, -1), "base64").toString()).toBe(text);
});

test("what terminals would drop is not sent", () => {
  expect(clipboardSequence("ế".repeat(10_000))).toBeDefined();
  expect(clipboardSequence("ế".repeat(20_000))).toBeUndefined();
});

test.each([
  [`${ESC}[<0;5;7M`, [{ kind: "click", column: 4, row: 6 }]],
  [`${ESC}[<0;5;7m`, []],
  [
    `${ESC}[<64;1;1M${ESC}[<65;200;60M`,
    [
      { kind: "wheel", by: -1, column: 0, row: 0 },
      { kind: "wheel", by: 1, column: 199, row: 59 },
    ],
  ],
  [`${ESC}[<4;5;7M`, [{ kind: "click", column: 4, row: 6 }]],
  [`${ESC}[<2;5;7M`, []],
  ["j", []],
])("%j of the mouse", (bytes, actions) => {
  expect(mouseActions(bytes)).toEqual(actions);
});

test("a report that comes in two reads is one click; off, there are none; the terminal gets its mouse back", () => {
  const stdin = new EventEmitter();
  const written: string[] = [];
  const seen: Action[] = [];
  const stdout = { write: (text: string) => written.push(text) > 0 };
  const mouse = followMouse(stdin as unknown as NodeJS.ReadStream, stdout, (action) => seen.push(action));
  stdin.emit("data", `${ESC}[<0;5;7M`);
  expect(seen).toEqual([]);
  mouse.set(true);
  mouse.set(true);
  stdin.emit("data", `${ESC}[<0;5`);
  stdin.emit("data", ";7M");
  expect(seen).toEqual([{ kind: "click", column: 4, row: 6 }]);
  mouse.stop();
  stdin.emit("data", `${ESC}[<0;5;7M`);
  expect(seen).toHaveLength(1);
  expect(written).toEqual([`${ESC}[?1000h${ESC}[?1006h`, `${ESC}[?1006l${ESC}[?1000l`]);
});
