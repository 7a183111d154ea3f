// Every report marks what a person decided: who it was, and why.
import type { DiffOutput } from "@plandiff/domain";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { diffCsv, diffDocx, diffHtml, diffMarkdown, diffText, diffXlsx } from "../src/index.ts";
import { pair, plans } from "./fixtures/office-plans.ts";

const [first] = pair.comparisons;
const decided: DiffOutput = {
  ...pair,
  comparisons: [
    {
      ...first!,
      entries: first!.entries.map((entry) => ({
        ...entry,
        verdicts: [{ kind: "note", previous: [], next: [], by: "Lan\u001b[2J <b>", why: "đã hỏi Vụ" }],
      })),
    },
  ],
};
const vi = { language: "vi", width: 110, colour: false, plans } as const;
const inZip = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, part]) => strFromU8(part))
    .join("\n");

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
const entries = first!.entries.length;

test("text, Markdown, HTML, Word, workbook and CSV name the person at every entry", async () => {
  const forms: Record<string, string> = {
    text: diffText(decided, vi),
    markdown: diffMarkdown(decided, vi),
    html: await diffHtml(decided, vi),
    docx: inZip(await diffDocx(decided, vi)),
    xlsx: inZip(await diffXlsx(decided, vi)),
    csv: await diffCsv(decided, vi),
  };
  for (const [name, text] of Object.entries(forms)) {
    expect(count(text, /người\s+duyệt:\s+Lan/g), name).toBeGreaterThanOrEqual(name === "xlsx" ? 1 : entries);
    expect(text, name).toMatch(/đã\s+hỏi\s+Vụ/);
    expect(text, name).not.toContain("\u001b[2J");
  }
  expect(forms["html"]).not.toContain("<b>");
});

test("where nobody decided, nothing is said", () => {
  expect(diffText(pair, vi)).not.toContain("duyệt:");
});
