import { expect, test } from "vitest";
import { wantsColour } from "../../src/cli/colour.ts";

const terminal = { isTTY: true };
const pipe = {};

test.each([
  ["a terminal has colours", "auto", {}, terminal, true],
  ["a pipe has none", "auto", {}, pipe, false],
  ["a dumb terminal has none", "auto", { TERM: "dumb" }, terminal, false],
  ["NO_COLOR takes them away", "auto", { NO_COLOR: "1" }, terminal, false],
  ["an empty NO_COLOR says nothing", "auto", { NO_COLOR: "" }, terminal, true],
  ["FORCE_COLOR gives them to a pipe", "auto", { FORCE_COLOR: "1" }, pipe, true],
  ["FORCE_COLOR=0 takes them away", "auto", { FORCE_COLOR: "0" }, terminal, false],
  ["NO_COLOR is stronger than FORCE_COLOR", "auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, terminal, false],
  ["the flag is stronger than NO_COLOR", "always", { NO_COLOR: "1" }, pipe, true],
  ["the flag is stronger than FORCE_COLOR", "never", { FORCE_COLOR: "1" }, terminal, false],
] as const)("%s", (_, choice, env, stream, expected) => {
  expect(wantsColour(choice, env, stream)).toBe(expected);
});
