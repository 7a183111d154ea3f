import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnosticsText, diffMarkdown, diffText, planMarkdown, planText } from "../src/index.ts";
import { escapeMarkdown } from "../src/markdown/escape.ts";
import { markdownOf } from "../src/markdown/spans.ts";
import { everywhere } from "./fixtures/everywhere.ts";

const texts = (words: string): string[] => {
  const { output: told, plans, read } = everywhere(words);
  const options = { language: "vi", width: 80, colour: false } as const;
  return [
    diffText(told, { ...options, plans }),
    diffText(told, options),
    planText(read, options),
    diagnosticsText(read.diagnostics, "en", words),
  ];
};
const markdowns = (words: string): string[] => {
  const { output: told, plans, read } = everywhere(words);
  return [diffMarkdown(told, { language: "vi", plans }), planMarkdown(read, { language: "vi" })];
};

describe("a document that carries controls", () => {
  const harmful = "a\u001B[2J\u001B]0;title\u0007\r\b\u0000b\u009Bc\u202Ed\u2066e\u200Bf\u2028g\th";

  it("cannot bring them to a terminal", () => {
    for (const text of texts(harmful)) expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\u200b]/u);
  });
  it("cannot bring them into Markdown", () => {
    for (const text of markdowns(harmful))
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\u200b]/u);
  });
  it("whatever they are", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        for (const text of texts(words)) expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
      }),
      { numRuns: 60 },
    ));
});

describe("a document that speaks Markdown", () => {
  it.each([
    ["a table border", "a | b", String.raw`a \| b`],
    ["emphasis", "*a* _b_ ~~c~~ `d`", String.raw`\*a\* \_b\_ \~\~c\~\~ ${"\\`"}d${"\\`"}`],
    ["a link", "[a](javascript:b)", String.raw`\[a\](javascript:b)`],
    ["an image", "![a](b)", String.raw`!\[a\](b)`],
    ["HTML", "<img src=x onerror=y> &lt;", "&lt;img src=x onerror=y&gt; &amp;lt;"],
    ["a heading", "# a", String.raw`\# a`],
    ["a list", "- a", String.raw`\- a`],
    ["a numbered list", "1. a", String.raw`1\. a`],
    ["a mention and an issue", "@ai #12", "@<!-- -->ai #<!-- -->12"],
    ["a mail address as it is", "vpcp@chinhphu.vn", "vpcp@chinhphu.vn"],
    ["an address", "https://a.vn www.b.vn", "https<!-- -->://a.vn www<!-- -->.b.vn"],
    ["a formula", "$x$", String.raw`\$x\$`],
    ["a line break", "a\n\n# b", "a # b"],
    ["a reference to a document as it is", "59/2022/NĐ-CP (Điều 3)", "59/2022/NĐ-CP (Điều 3)"],
  ])("cannot say %s", (_name, text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  it("cannot leave its cell", () => {
    for (const text of markdowns("a | b\n| c | d |\n\n# e <details> <script>x</script>")) {
      expect(text).not.toMatch(/<script|^# e|<details> /m);
      const rows = text.split("\n").filter((line) => line.startsWith("|"));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/^\|.*\|$/);
    }
  });

  it("has as many cells in each row as the table has columns", () => {
    for (const text of markdowns(String.raw`a | b \| c`)) {
      for (const table of text.split("\n\n").filter((block) => block.startsWith("|"))) {
        const counts = table.split("\n").map((row) => row.replaceAll(/\\./g, "").split("|").length);
        expect(new Set(counts).size).toBe(1);
      }
    }
  });
});

describe("a redline in Markdown", () => {
  it.each([
    [
      "of words",
      [
        ["removed", "theo"],
        ["plain", " "],
        ["added", "nhất là"],
      ],
      "~~theo~~ **nhất là**",
    ],
    [
      "that touches a word",
      [
        ["plain", "năm"],
        ["removed", ", và"],
        ["plain", " sau"],
      ],
      "năm<del>, và</del> sau",
    ],
    [
      "of a sign between blanks",
      [
        ["plain", "a "],
        ["added", "(b)"],
        ["plain", " c"],
      ],
      "a **(b)** c",
    ],
    [
      "with blanks inside",
      [
        ["removed", " a "],
        ["plain", "b"],
      ],
      "~~a~~ b",
    ],
  ] as const)("%s", (_name, spans, expected) =>
    expect(markdownOf(spans.map(([style, text]) => ({ style, text })))).toBe(expected),
  );
});
