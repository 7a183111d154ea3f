/** Writes comparisons, lineages, plans and diagnostics for people and for programs. */
export { diffJson, planJson } from "./data/json.ts";
export type { JsonOptions } from "./data/json.ts";
export { diffYaml, planYaml } from "./data/yaml.ts";
export { diffMarkdown } from "./markdown/diff-markdown.ts";
export type { MarkdownOptions } from "./markdown/diff-markdown.ts";
export { planMarkdown } from "./markdown/plan-markdown.ts";
export type { TextOptions } from "./page.ts";
export { diagnosticLine, diagnosticsText, findingsText } from "./text/diagnostics-text.ts";
export { diffText } from "./text/diff-text.ts";
export { planText } from "./text/plan-text.ts";
export { describeMove, describeSchedule } from "./text/schedule-words.ts";
export { summaryLine } from "./text/summary.ts";
export { troubleText } from "./text/trouble-text.ts";
export type { Wording } from "./wording/wording.ts";
export { describePlace, wordings } from "./wording/wordings.ts";
