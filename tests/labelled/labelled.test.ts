// The labelled pairs are well formed: the files are plain CSV, every id exists, and each ledger balances.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

type Kind = "carried-over" | "split" | "merged" | "possible" | "superseded";

type Link = {
  readonly kind: Kind;
  readonly previous: readonly string[];
  readonly next: readonly string[];
  readonly reason: string;
  readonly lead: string;
  readonly schedule: string;
};

type Gold = {
  readonly description: string;
  readonly language: string;
  readonly periods: readonly string[];
  readonly links: readonly Link[];
  readonly dropped: readonly string[];
  readonly added: readonly string[];
};

/** How many tasks each kind of link joins. */
const joins: Record<Kind, (link: Link) => boolean> = {
  "carried-over": ({ previous, next }) => previous.length === 1 && next.length === 1,
  split: ({ previous, next }) => previous.length === 1 && next.length > 1,
  merged: ({ previous, next }) => previous.length > 1 && next.length === 1,
  possible: ({ previous, next }) => previous.length === 1 && next.length === 1,
  superseded: ({ previous, next }) => previous.length > 0 && next.length > 0,
};

/** Number and text: all that a section heading fills. */
const headingCells = 2;

/** What each set holds: the languages of its pairs, and the fewest and the most tasks of a plan. */
const sets: Record<string, { readonly languages: readonly string[]; readonly tasks: readonly [number, number] }> = {
  dev: { languages: ["en", "en", "vi", "vi", "vi", "vi"], tasks: [12, 30] },
  "held-out": { languages: ["en", "en", "vi", "vi", "vi", "vi"], tasks: [12, 30] },
  ordinary: { languages: ["en", "en", "vi", "vi", "vi"], tasks: [25, 60] },
  "ordinary-held-out": { languages: ["en", "en", "vi", "vi", "vi"], tasks: [25, 60] },
  fresh: { languages: ["en", "en", "en", "vi", "vi", "vi", "vi", "vi"], tasks: [20, 45] },
};

const pairs = Object.entries(sets).flatMap(([set, { tasks }]) =>
  readdirSync(join(import.meta.dirname, set), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ set, tasks, name: entry.name, folder: join(import.meta.dirname, set, entry.name) })),
);

const readText = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

const readGold = (folder: string): Gold => JSON.parse(readText(folder, "gold.json")) as Gold;

function readCsv(folder: string, file: string): { readonly rows: readonly string[][]; readonly errors: unknown[] } {
  const { data, errors } = Papa.parse<string[]>(readText(folder, file), { skipEmptyLines: true });
  return { rows: data, errors };
}

const taskIds = (folder: string, file: string): string[] =>
  readCsv(folder, file)
    .rows.slice(1)
    .filter((row) => row.slice(headingCells).some((cell) => cell.trim() !== ""))
    .map(([number = ""]) => number.trim().replace(/\.$/, ""));

/** The ids that a side of the ledger names: by its links, and as gone or new. */
const ledger = ({ links, dropped, added }: Gold, side: "previous" | "next"): string[] => [
  ...links.filter(({ kind }) => kind !== "superseded").flatMap((link) => link[side]),
  ...(side === "previous" ? dropped : added),
];

test.each(Object.entries(sets))("%s holds its Vietnamese and English pairs", (set, { languages }) => {
  const found = pairs.filter((pair) => pair.set === set).map(({ folder }) => readGold(folder).language);
  expect(found.toSorted()).toEqual(languages);
});

describe.each(pairs)("$set/$name", ({ folder, tasks: [fewest, most] }) => {
  test.each(["previous.csv", "next.csv"])("%s is NFC text in rows as wide as the header", (file) => {
    const { rows, errors } = readCsv(folder, file);
    expect(errors).toEqual([]);
    expect(readText(folder, file)).toBe(readText(folder, file).normalize("NFC"));
    expect(rows.filter((row) => row.length !== rows[0]?.length)).toEqual([]);
  });

  test.each(["previous.csv", "next.csv"])(
    "%s holds as many tasks as its set asks for, each under its own number",
    (file) => {
      const ids = taskIds(folder, file);
      expect(ids.length).toBeGreaterThanOrEqual(fewest);
      expect(ids.length).toBeLessThanOrEqual(most);
      expect(ids).not.toContain("");
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test("the gold uses the words of the README", () => {
    const gold = readGold(folder);
    expect(gold.description).not.toBe("");
    expect(["vi", "en"]).toContain(gold.language);
    expect(gold.periods).toHaveLength(2);
    for (const period of gold.periods) expect(period).toMatch(/^\d{4}(?:-(?:H[12]|Q[1-4]|\d\d\.\.\d{4}-\d\d))?$/);
    for (const link of gold.links) {
      expect(Object.keys(joins), link.reason).toContain(link.kind);
      expect(joins[link.kind](link), `${link.kind}: ${link.reason}`).toBe(true);
      expect(link.reason).toMatch(/^[^\n]+$/);
      expect(["same", "virtual", "changed"], link.reason).toContain(link.lead);
      expect(["same", "rolled", "equivalent", "changed"], link.reason).toContain(link.schedule);
    }
  });

  test("each task stands in the ledger exactly once", () => {
    const gold = readGold(folder);
    expect(ledger(gold, "previous").toSorted()).toEqual(taskIds(folder, "previous.csv").toSorted());
    expect(ledger(gold, "next").toSorted()).toEqual(taskIds(folder, "next.csv").toSorted());
  });

  test("what is superseded is also dropped, and what supersedes it is also added", () => {
    const { links, dropped, added } = readGold(folder);
    for (const { previous, next, reason } of links.filter(({ kind }) => kind === "superseded")) {
      expect(dropped, reason).toEqual(expect.arrayContaining([...previous]));
      expect(added, reason).toEqual(expect.arrayContaining([...next]));
    }
  });
});
