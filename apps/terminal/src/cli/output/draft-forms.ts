/** A first version in every form; loaded once the command knows its files. */
import { type DraftOutput, type Plan, UsageError } from "@plandiff/domain";
import {
  type TextOptions,
  draftDocx,
  draftJson,
  draftMarkdown,
  draftText,
  draftXlsx,
  draftYaml,
  explanationDocx,
} from "@plandiff/report";
import type { Run } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { texts } from "../texts/texts.ts";
import { asLines } from "../write-out.ts";
import { type OutputFormat, TEXT_FORMATS } from "./formats.ts";
import { STDOUT, type Target, targetBeside } from "./targets.ts";
import { writeForms } from "./write-forms.ts";

/** The forms of first versions. */
const DRAFT_FORMATS = [...TEXT_FORMATS, "docx", "xlsx"] as const;
type DraftFormat = (typeof DRAFT_FORMATS)[number];
const isDraftFormat = (format: OutputFormat): format is DraftFormat => DRAFT_FORMATS.some((one) => one === format);

/** A first version, and the plan that it was made from. */
export interface DraftPair {
  readonly output: DraftOutput;
  readonly previous: Plan;
}

/** How a first version is to be written. */
export interface DraftWriting {
  readonly targets: readonly Target[];
  readonly flags: { readonly force: boolean; readonly pager: boolean };
  readonly text: TextOptions;
  readonly run: Run;
}

/** Columns of a text in a file, where it is read in an editor. */
const FILE_WIDTH = 100;

/** The target as one of a first version. Throws where it is none of its forms. */
export function checkDraftFormat(format: OutputFormat): DraftFormat {
  if (isDraftFormat(format)) return format;
  throw new UsageError("flag-value-wrong", {
    args: { flag: "--format", value: format, allowed: DRAFT_FORMATS.join(", ") },
  });
}

/** The first version in one form; text or bytes. */
async function formOf(
  { output, previous }: DraftPair,
  format: DraftFormat,
  text: TextOptions,
): Promise<string | Uint8Array> {
  if (format === "json") return draftJson(output);
  if (format === "yaml") return draftYaml(output);
  if (format === "md") return draftMarkdown(output, previous, text);
  if (format === "docx") return draftDocx(output, text);
  if (format === "xlsx") return draftXlsx(output, previous, text);
  return draftText(output, previous, text);
}

/** Where the tables that explain a first version go: one beside each Word file. Throws where one is there already. */
export const explanationTargets = (
  targets: readonly Target[],
  { language }: Pick<TextOptions, "language">,
  flags: { readonly force: boolean },
): Target[] =>
  targets
    .filter(({ name, format }) => format === "docx" && name !== STDOUT)
    .map(({ name }) => targetBeside(name, texts[language].explanation, flags));

/** Writes a first version to its places, and what explains it beside. */
export async function writeDraft(pair: DraftPair, { targets, flags, text, run }: DraftWriting): Promise<void> {
  const beside = explanationTargets(targets, text, flags);
  const file = { ...text, width: FILE_WIDTH, colour: false };
  await writeForms(
    [...targets, ...beside],
    async (format, target) =>
      beside.includes(target)
        ? explanationDocx(pair.output, pair.previous, text)
        : formOf(pair, checkDraftFormat(format), file),
    { flags, run },
  );
}

/** Shows a first version where no file is named. */
export async function showDraft(
  pair: DraftPair,
  format: OutputFormat,
  { flags, text, run }: Omit<DraftWriting, "targets">,
): Promise<void> {
  const form = checkDraftFormat(format);
  if (form === "docx" || form === "xlsx")
    return writeDraft(pair, { targets: [{ name: STDOUT, format: form }], flags, text, run });
  const shown = await formOf(pair, form, text);
  if (typeof shown !== "string") return;
  await (form === "text" || form === "md" ? showText(shown, flags.pager, run) : writeData([asLines(shown)], run));
}
