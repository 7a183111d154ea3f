import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import { describe, it } from "vitest";
import {
  type TextOptions,
  diagnosticsText,
  diffMarkdown,
  diffText,
  findingsText,
  planMarkdown,
  planText,
} from "../src/index.ts";
import { comparison, carried, output } from "./fixtures/build.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";
import { threePlans } from "./fixtures/three-plans.ts";

const golden = (text: string, name: string): void =>
  expectGolden(`${text}\n`, join(import.meta.dirname, "golden", name));
const vi: TextOptions = { language: "vi", width: 110, colour: false };

/** Escape sequences as readable words, so that a golden shows what a terminal would do. */
const withNamedStyles = (text: string): string =>
  text.replaceAll(
    /\p{Cc}\[([\d;]+)m/gu,
    (_, sgr: string) =>
      `‹${({ "0": "/", "1": "strong", "2": "quiet", "31;9": "removed", "32": "added", "33": "changed", "35": "doubtful" } as Record<string, string>)[sgr] ?? sgr}›`,
  );

describe("what an official reads", () => {
  it("two plans in Vietnamese", () => golden(diffText(pair, { ...vi, plans }), "two-plans.vi.txt"));
  it("two plans in English, on a narrow page without Unicode signs", () =>
    golden(diffText(pair, { language: "en", width: 72, colour: false, ascii: true, plans }), "two-plans.en.ascii.txt"));
  it("two plans in colour", () =>
    golden(withNamedStyles(diffText(pair, { ...vi, colour: true, plans })), "two-plans.colour.txt"));
  it("two plans when only the comparison is at hand", () => golden(diffText(pair, vi), "two-plans.without-plans.txt"));
  it("lines of work through three plans", () => golden(diffText(threePlans, vi), "three-plans.vi.txt"));
  it("lines of work on a narrow page", () =>
    golden(diffText(threePlans, { ...vi, width: 60 }), "three-plans.narrow.txt"));
  it("plans that are the same", () => {
    const same = output(
      [
        { label: "2024", tasks: 2 },
        { label: "2024", tasks: 2 },
      ],
      [
        comparison([0, 1], [carried("1", "1"), carried("2", "2")], {
          notes: [{ code: "same-period", severity: "note", args: { period: "2024" } }],
        }),
      ],
    );
    golden(diffText(same, vi), "same-plans.vi.txt");
  });
  it("one plan", () => golden(planText(onePlan, vi), "one-plan.vi.txt"));
  it("one plan in English", () => golden(planText(onePlan, { ...vi, language: "en", width: 80 }), "one-plan.en.txt"));
  it("two plans as Markdown", () => golden(diffMarkdown(pair, { language: "vi", plans }), "two-plans.vi.md"));
  it("three plans as Markdown", () => golden(diffMarkdown(threePlans, { language: "vi" }), "three-plans.vi.md"));
  it("one plan as Markdown", () => golden(planMarkdown(onePlan, { language: "vi" }), "one-plan.vi.md"));
  it("what reading says", () =>
    golden(diagnosticsText(onePlan.diagnostics, "vi", "ke-hoach.txt"), "diagnostics.vi.txt"));
  it("what a check finds", () =>
    golden(
      [
        findingsText(onePlan.diagnostics, { language: "vi", tasks: 6, source: "ke-hoach.yaml" }),
        findingsText([], { language: "vi", tasks: 6, source: "ke-hoach.yaml" }),
      ].join("\n\n"),
      "findings.vi.txt",
    ));
});
