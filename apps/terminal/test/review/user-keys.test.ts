import { UsageError } from "@plandiff/domain";
import { expect, test } from "vitest";
import { KEYMAP, actionFor } from "../../src/review/input/keymap.ts";
import { helpLines } from "../../src/review/input/help-lines.ts";
import { keymapWith } from "../../src/review/input/user-keys.ts";
import { opened } from "./sample.ts";

const keysOf = (given: unknown): ReturnType<typeof keymapWith> => keymapWith(given, "keys.yaml");
const trouble = (given: unknown): UsageError => {
  try {
    keysOf(given);
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error("nothing was refused");
};

test("without a file the keys are those of the table", () => {
  expect(keysOf(undefined)).toEqual(KEYMAP);
  expect(keysOf(null)).toEqual(KEYMAP);
});

test("an act takes the keys that it is given, and its own are free again", () => {
  const { overlay, subject, ...rest } = opened();
  const state = {
    ...rest,
    overlay,
    subject: { ...subject, keys: keysOf({ accept: "n", reject: ["d", "y"], undo: null }) },
  };
  expect(actionFor("n", state)).toEqual({ kind: "decide", as: "accept" });
  expect(actionFor("y", state)).toEqual({ kind: "decide", as: "reject" });
  expect(actionFor("u", state)).toBeUndefined();
  const help = helpLines(state.subject, "en", 100).map(({ text }) => text);
  expect(help.find((line) => line.includes("right: accept it"))).toMatch(/^ {2}n /);
  expect(help.join("\n")).not.toContain("  undo");
});

test("an act, a key or a clash that cannot be is told by name", () => {
  expect(trouble({ acept: "y" })).toMatchObject({
    code: "keys-act-unknown",
    file: "keys.yaml",
    args: { act: "acept" },
  });
  expect(trouble({ interrupt: "x" }).code).toBe("keys-act-unknown");
  expect(trouble({ accept: "f5" })).toMatchObject({ code: "keys-key-unknown", args: { key: "f5", act: "accept" } });
  for (const key of ["ctrl+c", "ctrl+m", "", " ", "\u001b"])
    expect(trouble({ accept: key }).code).toBe("keys-key-unknown");
  expect(trouble({ accept: "n" })).toMatchObject({
    code: "keys-clash",
    args: { key: "n", act: "accept", other: "reject" },
  });
  expect(trouble(["y"]).code).toBe("keys-malformed");
});

test("one key may do one thing with tasks and another on pages", () => {
  expect(() => keysOf({ discard: "x" })).not.toThrow();
  expect(trouble({ discard: "j" }).code).toBe("keys-clash");
});
