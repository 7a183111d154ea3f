import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comparePlans, compareTwo } from "@plandiff/compare";
import { type Change, type Comparison, type Entry, type Plan, applyComparison, parsePeriod } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { readPlan } from "@plandiff/read";
import { describe, expect, test } from "vitest";

interface Gold {
  readonly documents: readonly [string, string];
  readonly periods: readonly [string, string];
  readonly links: readonly {
    readonly kind: string;
    readonly previous: string[];
    readonly next: string[];
    readonly lead: string;
    readonly schedule: string;
  }[];
  readonly dropped: readonly string[];
  readonly added: readonly string[];
}

const root = join(import.meta.dirname, "..");
const register = createRegister();

async function readExample(name: string, period: string): Promise<Plan> {
  const bytes = readFileSync(join(root, "examples", name));
  return (await readPlan({ bytes, name }, { register, period: parsePeriod(period)! })).value;
}

const natureOf = (changes: readonly Change[], field: string): string => {
  const own = changes.filter((change) => change.field === field);
  if (own.some(({ nature }) => nature === "real")) return "changed";
  if (field === "schedule")
    return own.some(({ kind }) => kind === "rolled-forward") ? "rolled" : own.length > 0 ? "equivalent" : "same";
  return own.length > 0 ? "virtual" : "same";
};

describe.each(["2023-q4--2024", "2024--2025"])("the real plans %s", async (pair) => {
  const gold = JSON.parse(
    readFileSync(join(import.meta.dirname, "labelled", "real", pair, "gold.json"), "utf8"),
  ) as Gold;
  const [previous, next] = await Promise.all([
    readExample(gold.documents[0], gold.periods[0]),
    readExample(gold.documents[1], gold.periods[1]),
  ]);
  const comparison: Comparison = compareTwo(previous, next, { register, at: { previous: 0, next: 1 } });
  const entryOf = (id: string): Entry => comparison.entries.find((entry) => entry.previous.includes(id))!;

  test.each(
    gold.links
      .filter(({ kind }) => kind !== "superseded")
      .map((link) => [`${link.previous.join()} -> ${link.next.join()}`, link] as const),
  )("%s", (_, link) => {
    const entry = entryOf(link.previous[0]!);
    expect([entry.outcome, entry.previous, entry.next]).toEqual([link.kind, link.previous, link.next]);
    expect([natureOf(entry.changes, "lead"), natureOf(entry.changes, "schedule")]).toEqual([link.lead, link.schedule]);
  });

  test("what is dropped, added and superseded", () => {
    const ids = (outcome: string): string[] =>
      comparison.entries
        .filter((entry) => entry.outcome === outcome)
        .flatMap((entry) => [...entry.previous, ...entry.next]);
    expect(ids("dropped")).toEqual(gold.dropped);
    expect(ids("added")).toEqual(gold.added);
    for (const {
      previous: [from],
      next: into,
    } of gold.links.filter(({ kind }) => kind === "superseded")) {
      expect(entryOf(from!).supersededBy).toEqual(into);
    }
  });

  test("the comparison is a complete patch", () => {
    expect(applyComparison(previous.tasks, comparison)).toEqual(next.tasks.map(({ place: _, ...task }) => task));
  });
});

test("a line of work names its parties as the comparison does", async () => {
  const plans = await Promise.all([readExample("2023-q4.txt", "2023-Q4"), readExample("2024.txt", "2024")]);
  const { comparisons, lineages } = comparePlans(
    plans.map((plan) => ({ plan, source: plan.period!.label })),
    { register },
  );
  const line = lineages.find(({ tasks: [first] }) => first?.plan === 0 && first.id === "3")!;
  const change = comparisons[0]!.entries
    .find(({ previous }) => previous.includes("3"))!
    .changes.find(({ kind }) => kind === "joined")!;
  const [added] = "added" in change ? (change.added ?? []) : [];
  expect(added).toMatchObject({ name: "Ủy viên thường trực Tổ công tác", written: "Ủy viên thường trực" });
  expect(line.events).toContainEqual({ kind: "lead-changed", plan: 1, next: "Ủy viên thường trực Tổ công tác" });
});
