/** Writes comparisons, lineages, plans and diagnostics for people and for programs. */
export { diffJson, findingsJson, planJson } from "./data/json.ts";
export type { FindingsOutput, JsonOptions } from "./data/json.ts";
export { diffYaml, findingsYaml, planYaml } from "./data/yaml.ts";
export { diffMarkdown } from "./markdown/diff-markdown.ts";
export type { MarkdownOptions } from "./markdown/diff-markdown.ts";
export { planMarkdown } from "./markdown/plan-markdown.ts";
export type { TextOptions } from "./page.ts";
export { diagnosticLine, diagnosticsText, findingsText } from "./text/diagnostics-text.ts";
export { diffText } from "./text/diff-text.ts";
export { planText } from "./text/plan-text.ts";
export { describeMove, describeOtherMove, describeSchedule } from "./text/schedule-words.ts";
export { summaryLine } from "./text/summary.ts";
export { troubleText } from "./text/trouble-text.ts";
export type { Wording } from "./wording/wording.ts";
export { describePlace, wordings } from "./wording/wordings.ts";

// What screens are put together from, line by line.
export { makeCanvas } from "./layout/canvas.ts";
export type { Canvas } from "./layout/canvas.ts";
export { cells, padEnd, padStart } from "./layout/cells.ts";
export { cleanText } from "./layout/clean.ts";
export { clip } from "./layout/clip.ts";
export { plain, quiet, strong } from "./layout/span.ts";
export type { Span } from "./layout/span.ts";
export { wrap } from "./layout/wrap.ts";
export { makePage } from "./page.ts";
export type { Page } from "./page.ts";
export { columnsOf, idsOf } from "./text/columns.ts";
export type { EntryOnPage } from "./text/columns.ts";
export { markOf, tailOf, textOf } from "./text/entry-heading.ts";
export { evidenceWords, percent } from "./text/evidence-words.ts";
export { fieldLines } from "./text/field-lines.ts";
export { headLines } from "./text/head-lines.ts";
export { groupOf } from "./text/summary.ts";
export { virtualWords } from "./text/virtual-words.ts";
export { redlineSide, wholeRedline } from "./text/whole-redline.ts";
export type { Group } from "./wording/wording.ts";
