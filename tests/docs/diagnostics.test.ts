// docs/diagnostics.md tells of every code, in the words that the program uses.
import { join } from "node:path";
import { DiagnosticCode } from "@plandiff/domain";
import { wordings } from "@plandiff/report";
import { expectGolden } from "@plandiff/testing";
import { expect, test } from "vitest";
import { diagnosticsPage, told } from "./diagnostics-page.ts";
import { root } from "./markdown.ts";

test("every diagnostic is told of, once", () => {
  expect(told.diagnostics.toSorted()).toEqual([...DiagnosticCode.options].toSorted());
});

test("every trouble is told of", () => {
  expect(told.troubles.toSorted()).toEqual(Object.keys(wordings.vi.trouble).toSorted());
});

test("the page says what the program says", () => {
  expectGolden(diagnosticsPage(), join(root, "docs/diagnostics.md"));
});

test("no example leaves a blank or a value that was not given", () => {
  expect(diagnosticsPage()).not.toMatch(/undefined|NaN|\[object|\(\)|“”| {2,}(?!\|)/);
});
