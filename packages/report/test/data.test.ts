import { DiffOutput, ReadOutput } from "@plandiff/domain";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diffJson, diffYaml, planJson, planYaml } from "../src/index.ts";
import { pair } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";

/** The same value with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe("JSON", () => {
  it("reads back as the same comparison", () => expect(DiffOutput.parse(JSON.parse(diffJson(pair)))).toEqual(pair));
  it("reads back as the same plan", () => expect(ReadOutput.parse(JSON.parse(planJson(onePlan)))).toEqual(onePlan));
  it("has one order of members, whoever built the value", () => {
    expect(diffJson(reversed(pair) as DiffOutput)).toBe(diffJson(pair));
    expect(planJson(reversed(onePlan) as ReadOutput)).toBe(planJson(onePlan));
  });
  it("begins with what one reads first", () => {
    expect(diffJson(pair)).toMatch(/^\{\n {2}"formatVersion": "1.0",\n {2}"plans": \[/);
    expect(Object.keys(JSON.parse(diffJson(pair)).comparisons[0])).toEqual([
      "previous",
      "next",
      "summary",
      "entries",
      "order",
      "head",
      "notes",
    ]);
    expect(Object.keys(JSON.parse(diffJson(pair)).comparisons[0].entries[0])).toEqual([
      "outcome",
      "previous",
      "next",
      "confidence",
      "evidence",
      "changes",
    ]);
  });
  it("stands on one line where asked", () => {
    expect(diffJson(pair, { compact: true })).not.toContain("\n");
    expect(JSON.parse(diffJson(pair, { compact: true }))).toEqual(JSON.parse(diffJson(pair)));
  });
});

describe("YAML", () => {
  it("reads back as the same comparison", async () => expect(parse(await diffYaml(pair))).toEqual(pair));
  it("reads back as the same plan", async () => expect(parse(await planYaml(onePlan))).toEqual(onePlan));
  it("keeps what looks like another type as text", async () => {
    const odd = ["1", "1.0", "no", "~", "2024-01-01", "0x1F", "null", "- a", "a: b", "# c", "đ\nê", "'", '"'];
    const plan = { ...onePlan.plan, objectives: odd };
    expect(parse(await planYaml({ ...onePlan, plan })).plan.objectives).toEqual(odd);
  });
  it("breaks no sentence over lines", async () => {
    const long = "rất dài ".repeat(60).trim();
    expect(await planYaml({ ...onePlan, plan: { ...onePlan.plan, objectives: [long] } })).toContain(`- ${long}\n`);
  });
});
