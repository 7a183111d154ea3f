// docs/glossary.md: one word for one thing, every type has its word, and the closed lists are whole.
import {
  Bound,
  Change,
  Diagnostic,
  Finding,
  LineageEvent,
  Nature,
  Outcome,
  PartyKind,
  Place,
  Precision,
  RedlineSpan,
  Role,
  Schedule,
  Verdict,
} from "@plandiff/domain";
import { globSync } from "node:fs";
import { wordings } from "@plandiff/report";
import { expect, test } from "vitest";
import { readPage, root, section, tableRows } from "./markdown.ts";

const page = readPage("docs/glossary.md");

/** Types that need no word of their own: none so far. A type put here needs its reason beside it. */
const withoutWord: readonly string[] = [];

const isName = (name: string): boolean => /^[A-Z]/.test(name);

/** The types (and constants) that a package lends to others, as its index says. */
const exportsOf = (index: string): string[] =>
  [...readPage(index).matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, list = ""]) => list.split(",").map((name) => name.replace(/^\s*type\s/, "").trim()))
    .filter(isName);

/** The names in the column "in the code", over all tables of words. */
const named = ["A plan", "Time", "A comparison", "Reading and writing"].flatMap((heading) =>
  tableRows(section(page, heading)).flatMap(([, , names = ""]) => names.split(", ")),
);

test("every type of the domain has its word", () => {
  const missing = exportsOf("packages/domain/src/index.ts").filter((name) => !named.includes(name));
  expect(missing).toEqual(withoutWord);
});

test("every name in the glossary exists", () => {
  const indices = globSync("packages/*/src/index.ts", { cwd: root });
  const known = new Set(indices.flatMap((index) => exportsOf(index)));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("no word stands twice", () => {
  const words = ["A plan", "Time", "A comparison", "Reading and writing"].flatMap((heading) =>
    tableRows(section(page, heading)).map(([word]) => word),
  );
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

const kindsOf = (
  options: readonly { readonly shape: { readonly kind: { readonly values: ReadonlySet<unknown> } } }[],
) => options.flatMap(({ shape }) => [...shape.kind.values]);
const changeKinds = Change.options.flatMap(({ shape: { kind } }): readonly string[] =>
  "options" in kind ? kind.options : [...kind.values],
);

const { vi } = wordings;
const lists = [
  { heading: "Roles", values: Role.options, words: vi.field },
  { heading: "Kinds of party", values: PartyKind.options },
  { heading: "Kinds of schedule", values: kindsOf(Schedule.options) },
  { heading: "Bounds", values: Bound.options },
  { heading: "Precisions", values: Precision.options },
  { heading: "Outcomes", values: Outcome.options, words: vi.outcome },
  { heading: "Natures", values: Nature.options, words: vi.nature },
  { heading: "Kinds of change", values: [...new Set(changeKinds)], words: vi.kind },
  { heading: "Findings", values: Finding.options, words: saying(vi.finding, "lead", "") },
  { heading: "Events of a lineage", values: LineageEvent.shape.kind.options, words: saying(vi.event, undefined) },
  { heading: "Kinds of verdict", values: Verdict.shape.kind.options },
  { heading: "Kinds of place", values: kindsOf(Place.options) },
  { heading: "Severities", values: Diagnostic.shape.severity.options, words: vi.severity },
  { heading: "Marks of a redline", values: RedlineSpan.shape.op.options },
] as const;

/** What a report says of each value, given these arguments. */
function saying<Key extends string, Args extends unknown[]>(
  table: Readonly<Record<Key, (...args: Args) => string>>,
  ...args: Args
): Record<string, string> {
  return Object.fromEntries(Object.entries<(...args: Args) => string>(table).map(([key, say]) => [key, say(...args)]));
}

const rowsOf = (heading: string): string[][] => tableRows(section(page, heading));

test.each(lists)("$heading are all there", ({ heading, values }) => {
  expect(
    rowsOf(heading)
      .map(([value]) => value)
      .toSorted(),
  ).toEqual([...values].toSorted());
});

test.each(lists.filter((list) => "words" in list))("$heading have the words of the reports", ({ heading, words }) => {
  const said: Readonly<Record<string, string>> = words;
  const rows = rowsOf(heading);
  expect(rows.map(([value = "", word]) => [value, word])).toEqual(rows.map(([value = ""]) => [value, said[value]]));
});
