// docs/matching.md: its thresholds are those of the code, and each has its reason.
import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import { expect, test } from "vitest";
import { readPage, root } from "./markdown.ts";
import { thresholds, thresholdTable } from "./thresholds.ts";

const folder = "packages/compare/src";

test("every threshold stands in the table", () => {
  const page = readPage("docs/matching.md");
  const between = /(<!-- thresholds -->\n)[^]*?(<!-- \/thresholds -->)/;
  const [, opening = "", closing = ""] = between.exec(page) ?? [];
  expectGolden(
    page.replace(between, () => `${opening}\n${thresholdTable(folder)}\n\n${closing}`),
    join(root, "docs/matching.md"),
  );
});

test("every threshold has its reason", () => {
  expect(thresholds(folder).filter(({ reason }) => reason === "")).toEqual([]);
});

test("every module that the page names is there", () => {
  const [prose = ""] = readPage("docs/matching.md").split("## Every threshold");
  const files = [...prose.matchAll(/`([a-z-]+\.ts)`/g)].map(([, file = ""]) => file);
  for (const file of files) expect(() => readPage(`${folder}/match/${file}`), file).not.toThrow();
});
