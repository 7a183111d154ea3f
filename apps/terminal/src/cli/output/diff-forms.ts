/** A comparison in every form that goes to a file; loaded only where one is asked for. */
import { Bug, type DiffOutput, type Plan } from "@plandiff/domain";
import {
  type TextOptions,
  diffCsv,
  diffDocx,
  diffHtml,
  diffJson,
  diffMarkdown,
  diffRedlineDocx,
  diffText,
  diffXlsx,
  diffYaml,
} from "@plandiff/report";
import { match } from "ts-pattern";
import { calendarForm } from "./calendar-form.ts";
import type { OutputFormat } from "./formats.ts";

/** How a comparison is to be written. */
export interface DiffForm extends TextOptions {
  readonly plans: readonly Plan[];
  readonly redline: boolean;
  readonly party: string | undefined;
  readonly partyKey: string | undefined;
}

/** The comparison in one form; text or bytes. */
export async function diffForm(output: DiffOutput, format: OutputFormat, form: DiffForm): Promise<string | Uint8Array> {
  const { plans, redline, party, partyKey } = form;
  return match(format)
    .with("text", () => diffText(output, form))
    .with("md", () => diffMarkdown(output, form))
    .with("json", () => diffJson(output))
    .with("yaml", () => diffYaml(output))
    .with("docx", () => (redline ? diffRedlineDocx(output, form) : diffDocx(output, form)))
    .with("xlsx", () => diffXlsx(output, form))
    .with("html", () => diffHtml(output, form))
    .with("csv", () => diffCsv(output, form))
    .with("ics", () => {
      // Of a comparison the deadlines that now hold are wanted.
      const last = plans.at(-1);
      if (!last) throw new Bug("a comparison without plans");
      return calendarForm(last, { language: form.language, party, partyKey });
    })
    .exhaustive();
}
