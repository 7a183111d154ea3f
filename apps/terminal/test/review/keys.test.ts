import type { Key } from "ink";
import { describe, expect, test } from "vitest";
import { actionFor } from "../../src/review/input/keymap.ts";
import { keysOf } from "../../src/screen/input/keys.ts";
import { opened } from "./sample.ts";

const key = (flags: Partial<Key> = {}): Key => flags as Key;
const { subject } = opened();
const onScreen = { subject, overlay: { kind: "none" } } as const;
const inHelp = {
  subject,
  overlay: { kind: "page", page: "help", top: 0, cursor: 0, query: "" },
} as const;

describe("keys of one read", () => {
  test("a held key arrives many times at once", () => {
    expect(keysOf("jjj", key())).toEqual(["j", "j", "j"]);
  });

  test("keys without a letter are known among letters", () => {
    expect(keysOf("2\tj\r", key())).toEqual(["2", "tab", "j", "enter"]);
    expect(keysOf("j\u0003", key())).toEqual(["j", "ctrl+c"]);
  });

  test("a Vietnamese letter is one key, composed or not", () => {
    expect(keysOf("ế", key())).toEqual(["ế"]);
    expect(keysOf("ế".normalize("NFD"), key())).toEqual(["ế"]);
  });

  test.each([
    ["", { downArrow: true }, "down"],
    ["", { pageUp: true }, "pageup"],
    ["", { return: true }, "enter"],
    ["", { tab: true }, "tab"],
    ["", { tab: true, shift: true }, "shift+tab"],
    ["d", { ctrl: true }, "ctrl+d"],
    [" ", {}, "space"],
    ["G", { shift: true }, "G"],
  ])("%j with %o is %s", (input, flags, name) => {
    expect(keysOf(input, key(flags))).toEqual([name]);
  });

  test("letting a key go is no key", () => {
    expect(keysOf("j", key({ eventType: "release" }))).toEqual([]);
  });
});

describe("what keys do", () => {
  test("letters and arrows move alike", () => {
    expect(actionFor("j", onScreen)).toEqual(actionFor("down", onScreen));
    expect(actionFor("k", onScreen)).toEqual(actionFor("up", onScreen));
  });

  test("over the help, filters are asleep", () => {
    expect(actionFor("1", onScreen)).toEqual({ kind: "filter", to: "possible" });
    expect(actionFor("1", inHelp)).toBeUndefined();
  });

  test("a key without meaning does nothing", () => {
    expect(actionFor("ß", onScreen)).toBeUndefined();
  });
});
