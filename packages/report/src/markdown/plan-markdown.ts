/** One plan as Markdown: its head, its tasks as a table in the document's own words, what reading has to say. */
import { type Plan, type ReadOutput, type Responsibility, type Task, inRole, isDraft } from "@plandiff/domain";
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
    taskTable(plan.tasks, wording),
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function taskTable(tasks: readonly Task[], { field, plan: words }: Wording): string[] {
  let section = "";
  const rows = tasks.flatMap((task) => {
    const path = task.section.join(" / ");
    const heading = path !== section && path !== "" ? [["", `**${escapeMarkdown(path)}**`, "", "", "", ""]] : [];
    section = path;
    return [...heading, taskRow(task)];
  });
  return markdownTable(
    [
      { name: words.number, align: "right" },
      { name: words.task },
      { name: capital(field.lead) },
      { name: capital(field.coordinating) },
      { name: capital(field.schedule) },
      { name: capital(field.deliverables) },
    ],
    rows,
  );
}

function taskRow(task: Task): string[] {
  const { number, id, text, responsibilities, schedule, deliverables, written, otherColumns = [] } = task;
  const parties = (role: Responsibility["role"]): string =>
    written[role] ??
    inRole(responsibilities, role)
      .map((one) => one.written)
      .join("; ");
  const items = deliverables.map((item) => item.text);
  return [
    escapeMarkdown(number ?? id),
    cellLines([
      escapeMarkdown(text),
      ...otherColumns.map((column) => `**${escapeMarkdown(column.name)}**: ${escapeMarkdown(column.text)}`),
    ]),
    escapeMarkdown(parties("lead")),
    escapeMarkdown(parties("coordinating")),
    escapeMarkdown(schedule.written),
    cellLines((items.length > 0 ? items : [written.deliverable ?? ""]).map(escapeMarkdown)),
  ];
}
