/** A plan in every form that goes to a file; loaded only where one is asked for. */
import type { ReadOutput } from "@plandiff/domain";
import {
  type TextOptions,
  planCsv,
  planDocx,
  planHtml,
  planJson,
  planMarkdown,
  planText,
  planXlsx,
  planYaml,
} from "@plandiff/report";
import { match } from "ts-pattern";
import { calendarForm } from "./calendar-form.ts";
import type { OutputFormat } from "./formats.ts";

/** How a plan is to be written. */
export interface PlanForm extends TextOptions {
  readonly party: string | undefined;
  readonly partyKey: string | undefined;
}

/** The plan in one form; text or bytes. */
export async function planForm(output: ReadOutput, format: OutputFormat, form: PlanForm): Promise<string | Uint8Array> {
  const { plan } = output;
  return match(format)
    .with("text", () => planText(output, form))
    .with("md", () => planMarkdown(output, form))
    .with("json", () => planJson(output))
    .with("yaml", () => planYaml(output))
    .with("docx", () => planDocx(plan, form))
    .with("xlsx", () => planXlsx(plan, form))
    .with("html", () => planHtml(plan, form))
    .with("csv", () => planCsv(plan, form))
    .with("ics", () => calendarForm(plan, form))
    .exhaustive();
}
