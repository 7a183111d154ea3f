/** A first version as Markdown: the plan as a table, then every proposal with its reason (the explanation that goes with a draft). */
import { FORMAT_VERSION, type DraftOutput, type Plan } from "@plandiff/domain";
import type { MarkdownOptions } from "../markdown/diff-markdown.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { planMarkdown } from "../markdown/plan-markdown.ts";
import { markdownTable } from "../markdown/table.ts";
import { countDraft } from "./draft-lines.ts";
import { draftWords } from "./draft-words.ts";

/** A first version as Markdown, without a final line feed. */
export function draftMarkdown(output: DraftOutput, previous: Plan, { language }: MarkdownOptions): string {
  const words = draftWords[language];
  const { plan, proposals, left } = output;
  const numbers = new Map(plan.tasks.map((task) => [task.id, task.number ?? task.id]));
  const cell = (text: string | undefined): string => escapeMarkdown((text ?? "").replaceAll(/\s+/gu, " "));
  const rows = proposals
    .filter(({ field }) => field !== "number")
    .map(({ task, field, from, to, reason, state }) =>
      [
        task === undefined ? words.head : (numbers.get(task) ?? task),
        words.field[field],
        from,
        to,
        words.reason[reason.code](reason.args),
        words.state[state],
      ].map(cell),
    );
  const { columns } = words;
  const names = [columns.task, columns.field, columns.from, columns.to, columns.reason, columns.state];
  const texts = new Map(previous.tasks.map((task) => [task.id, task]));
  return [
    planMarkdown({ formatVersion: FORMAT_VERSION, plan, diagnostics: [] }, { language }),
    `## ${words.counts(countDraft(output))}`,
    markdownTable(
      names.map((name) => ({ name })),
      rows,
    ).join("\n"),
    ...(left.length === 0
      ? []
      : [
          `## ${words.left} (${left.length})`,
          left
            .map(
              ({ id, reason }) =>
                `- ${cell(`${texts.get(id)?.number ?? id}. ${texts.get(id)?.text ?? ""}`)}: ${cell(words.reason[reason.code](reason.args))}`,
            )
            .join("\n"),
        ]),
  ].join("\n\n");
}
