/** One plan as Markdown: its head, its tasks as a table in the document's own words, what reading has to say. */
import { type Plan, type ReadOutput, isDraft } from "@plandiff/domain";
import { taskTable } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import type { Wording } from "../wording/wording.ts";
import { diagnosticLine } from "../text/diagnostics-text.ts";
import type { MarkdownOptions } from "./diff-markdown.ts";
import { escapeMarkdown } from "./escape.ts";
import { cellLines, markdownTable } from "./table.ts";

/** A read plan as Markdown, without a final line feed. */
export function planMarkdown({ plan, diagnostics }: ReadOutput, { language }: MarkdownOptions): string {
  const wording = wordings[language];
  const blocks = [
    [`# ${escapeMarkdown(titleOf(plan, wording))}`],
    headLines(plan, wording),
    ...lists(plan, wording),
    [`## ${wording.plan.tasks} (${plan.tasks.length})`],
    taskLines(plan, wording),
    ...(diagnostics.length === 0
      ? []
      : [
          [`## ${wording.plan.diagnostics}`],
          diagnostics.map((diagnostic) => `- ${escapeMarkdown(diagnosticLine(diagnostic, language))}`),
        ]),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const titleOf = (plan: Plan, { line }: Wording): string =>
  plan.title ?? (plan.period ? line.plan(plan.period.label) : line.tasks(plan.tasks.length));

function headLines(plan: Plan, { plan: words, line, schedule }: Wording): string[] {
  const { decision, period, body } = plan;
  const issued = decision && [
    decision.number ?? words.noNumber,
    decision.date ? schedule.day(decision.date) : words.noDate,
    decision.issuedAt ?? "",
    isDraft(plan) ? line.draft : "",
  ];
  const signer = decision?.signer && [decision.signer.name, decision.signer.title ?? ""];
  const facts: readonly (readonly [string, string])[] = [
    [words.body, body ?? ""],
    [words.period, period ? `${period.label} (${schedule.day(period.start)} – ${schedule.day(period.end)})` : ""],
    [words.decision, joined(issued)],
    [words.signer, joined(signer)],
  ];
  return facts.filter(([, text]) => text !== "").map(([label, text]) => `- **${label}**: ${escapeMarkdown(text)}`);
}

const joined = (parts: readonly string[] = []): string => parts.filter((part) => part !== "").join(", ");

function lists({ legalBases, objectives, requirements, recipients }: Plan, { plan: words }: Wording): string[][] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [words.legalBases, legalBases],
    [words.objectives, objectives],
    [words.requirements, requirements],
    [words.recipients, recipients],
  ];
  return parts.flatMap(([heading, items]) =>
    items.length === 0 ? [] : [[`## ${heading}`], items.map((item) => `- ${escapeMarkdown(item)}`)],
  );
}

/** The tasks in the columns in which they can be read back; a further column of the document keeps its name. */
function taskLines(plan: Plan, wording: Wording): string[] {
  const { columns, rows } = taskTable(plan, wording);
  const cells = rows.map((row) =>
    row.kind === "section"
      ? columns.map(({ field }) => (field === "task" ? `**${escapeMarkdown(row.text)}**` : ""))
      : row.cells.map((lines) => cellLines(lines.map(escapeMarkdown))),
  );
  return markdownTable(
    columns.map(({ field, name }) => ({
      name: escapeMarkdown(name),
      ...(field === "number" && { align: "right" as const }),
    })),
    cells,
  );
}
