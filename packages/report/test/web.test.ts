import { createHash } from "node:crypto";
import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffHtml, planHtml } from "../src/index.ts";
import { everywhere } from "./fixtures/everywhere.ts";
import { type Element, all, parseMarkup, textOf } from "./fixtures/markup.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";
import { threePlans } from "./fixtures/three-plans.ts";

const vi = { language: "vi", plans } as const;
const parse = (html: string): Element => parseMarkup(html, "html");
const rowsOf = (page: Element): Element[] => all(page, "tr").filter(({ attributes }) => "data-row" in attributes);
const policyOf = (page: Element): string =>
  all(page, "meta").find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy")?.attributes[
    "content"
  ] ?? "";
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What a reader sees, one line a block. */
const BLOCKS = new Set(["h1", "h2", "h3", "p", "li", "tr", "option", "label", "button"]);
const reading = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return child.replaceAll(/\s+/g, " ");
      if (child.name === "script" || child.name === "style" || child.name === "title") return "";
      const marks = { del: "~~", ins: "++" }[child.name] ?? "";
      const inside = child.name === "br" ? "\n" : marks + reading(child) + marks;
      return BLOCKS.has(child.name) ? `\n${inside}\n` : inside;
    })
    .join("");
const lines = (page: Element): string =>
  reading(page)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

describe("the page of a comparison", async () => {
  const page = parse(await diffHtml(pair, vi));

  it("reads like this", () =>
    expectGolden(`${lines(page)}\n`, join(import.meta.dirname, "golden", "two-plans.page.vi.txt")));
  it("says its language and its title", () => {
    expect(page.attributes["lang"]).toBe("vi");
    expect(textOf(all(page, "title")[0] ?? page)).toBe("Kế hoạch 2025 (dự thảo) so với Kế hoạch 2024");
  });
  it("allows nothing but its own style and script", () => {
    const [style] = all(page, "style");
    const [script] = all(page, "script");
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hashOf(textOf(style ?? page))}`);
    expect(policy).toContain(`script-src ${hashOf(textOf(script ?? page))}`);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  });
  it("fetches nothing and goes nowhere", () => {
    const names = new Set(
      ["script", "link", "img", "iframe", "object", "form", "a"].flatMap((name) => all(page, name)),
    );
    for (const { name, attributes } of names) {
      expect(
        Object.keys(attributes).filter((key) => ["src", "action", "data", "srcset"].includes(key)),
        name,
      ).toEqual([]);
      if (attributes["href"] !== undefined) expect(attributes["href"]).toMatch(/^#/);
    }
    expect(textOf(all(page, "style")[0] ?? page)).not.toMatch(/url\(|@import/);
  });
  it("has a row for every entry, with what it is filtered by", () => {
    const rows = rowsOf(page);
    expect(rows).toHaveLength(pair.comparisons[0]?.entries.length ?? 0);
    const outcomes = new Set(rows.map(({ attributes }) => attributes["data-outcome"]));
    const [select] = all(page, "select").filter(({ attributes }) => attributes["name"] === "outcome");
    const offered = all(select ?? page, "option").map(({ attributes }) => attributes["value"]);
    expect(new Set(offered.filter((value) => value !== ""))).toEqual(outcomes);
    expect(rows.some(({ attributes }) => attributes["data-month"]?.split(" ").includes("2025-11"))).toBe(true);
  });
  it("filters by every party and every month that its tasks have, and by no other", () => {
    for (const [name, attribute] of [
      ["party", "data-party"],
      ["month", "data-month"],
    ] as const) {
      const [select] = all(page, "select").filter(({ attributes }) => attributes["name"] === name);
      const offered = new Set(all(select ?? page, "option").map(({ attributes }) => attributes["value"] ?? ""));
      const carried = new Set(rowsOf(page).flatMap(({ attributes }) => (attributes[attribute] ?? "").split(" ")));
      offered.delete("");
      carried.delete("");
      expect(offered, name).toEqual(carried);
    }
  });
  it("names every control and every column", () => {
    for (const control of [...all(page, "input"), ...all(page, "select")]) {
      const label = all(page, "label").find((one) => [...all(one, "input"), ...all(one, "select")].includes(control));
      expect(label && textOf(label).trim(), control.attributes["name"]).toBeTruthy();
    }
    for (const header of all(page, "thead").flatMap((one) => all(one, "th")))
      expect(header.attributes["scope"]).toBe("col");
  });
  it("follows the lines of work where there are three plans", async () => {
    const three = parse(await diffHtml(threePlans, { language: "en" }));
    const heads = all(three, "th").filter(({ attributes }) => attributes["scope"] === "row");
    expect(heads).toHaveLength(threePlans.lineages.length);
  });
});

describe("the page of a plan", () => {
  it("has a row for every task and a paragraph for every deliverable", async () => {
    const page = parse(await planHtml(onePlan.plan, { language: "vi" }));
    const rows = rowsOf(page);
    expect(rows.map((row) => textOf(all(row, "td")[1] ?? row))).toEqual(onePlan.plan.tasks.map(({ text }) => text));
    const row = rows.find((one) => textOf(all(one, "td")[0] ?? one) === "3");
    expect(all(all(row ?? page, "td")[5] ?? page, "p").map((one) => textOf(one))).toEqual([
      "- Báo cáo tổng kết",
      "- Thông báo kết luận",
    ]);
  });
});

describe("a hostile document", () => {
  const pages = async (words: string): Promise<string[]> => {
    const { output, plans: hostile, read } = everywhere(words);
    return [await diffHtml(output, { language: "vi", plans: hostile }), await planHtml(read.plan, { language: "vi" })];
  };
  it.each([
    "<script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='x",
    "</style><img src=x onerror=alert(1)>",
    "<!--",
    "--> <iframe>",
    "&lt;b&gt; &amp",
    "javascript:alert(1)",
    "a\u0000\u001B[2J\u202Eb\uFFFE\uD800",
    "$& $1 $` {shown}",
  ])("cannot leave its text: %j", async (words) => {
    for (const html of await pages(words)) {
      const page = parse(html);
      expect(all(page, "script")).toHaveLength(1);
      expect(["img", "iframe", "b"].flatMap((name) => all(page, name))).toEqual([]);
      const attributes = (element: Element): string[] =>
        element.children.flatMap((child) =>
          typeof child === "string" ? [] : [...Object.keys(child.attributes), ...attributes(child)],
        );
      expect(attributes(page).filter((name) => name.startsWith("on") || name === "autofocus")).toEqual([]);
    }
  });
  it("whatever it says", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (words) => {
        for (const html of await pages(words)) parse(html);
      }),
      { numRuns: 40 },
    ));
});
