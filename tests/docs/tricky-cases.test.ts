// docs/tricky-cases.md says of every case whether it is reached, and says the truth.
import { expect, test } from "vitest";
import { readPage, section, tableRows } from "./markdown.ts";
import { cases } from "./tricky-cases.ts";

const page = readPage("docs/tricky-cases.md");
const told = ["Reading", "Who", "Which is which", "What changed"]
  .flatMap((heading) => tableRows(section(page, heading)))
  .map(([name = "", input = "", wanted = "", reached = ""]) => ({ name, input, wanted, reached }));

test("every case of the page is run, and every case that is run stands in the page", () => {
  expect(told.map(({ name }) => name).toSorted()).toEqual(Object.keys(cases).toSorted());
});

test.each(told)("$name: $reached", ({ name, reached }) => {
  expect(cases[name]?.()).toBe(reached === "yes");
});
