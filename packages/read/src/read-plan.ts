/** The walk of a file through this room: format, blocks, found parts, typed plan. */
import { type Language, type Period, type Plan, type Read, type SourceDocument, UsageError } from "@plandiff/domain";
import { type Register, detectLanguage } from "@plandiff/lexicon";
import { assemblePlan } from "./assemble-plan.ts";
import type { Audit } from "./audit.ts";
import { type DetectedFormat, READABLE, RECOGNISED, type ReadableFormat, detectFormat } from "./detect-format.ts";
import type { DataFormat, DocumentFormat, SourceFile } from "./formats/format.ts";
import { asOnePiece, inReadingOrder } from "./reading-order.ts";
import type { GivenColumns } from "./recognize/given-columns.ts";
import { recognize } from "./recognize/recognize.ts";

/** What the caller knows of a plan, and what its parties are read against. */
export interface ReadOptions {
  readonly register: Register;
  readonly language?: Language | undefined;
  /** The period, where the caller says it; the document's own is then not asked for. */
  readonly period?: Period | undefined;
  /** The name to show for the plan's period. */
  readonly label?: string | undefined;
  /** The format, where content and name do not tell it. */
  readonly inputFormat?: string | undefined;
  /** Which columns of its table hold what, where the header does not tell. */
  readonly columns?: GivenColumns | undefined;
}

const formats: Readonly<Record<ReadableFormat, () => Promise<DocumentFormat | DataFormat>>> = {
  docx: async () => (await import("./formats/docx.ts")).docxFormat,
  xlsx: async () => (await import("./formats/xlsx.ts")).xlsxFormat,
  ods: async () => (await import("./formats/ods.ts")).odsFormat,
  odt: async () => (await import("./formats/odt.ts")).odtFormat,
  pdf: async () => (await import("./formats/pdf.ts")).pdfFormat,
  html: async () => (await import("./formats/html.ts")).htmlFormat,
  markdown: async () => (await import("./formats/markdown.ts")).markdownFormat,
  text: async () => (await import("./formats/text.ts")).textFormat,
  csv: async () => (await import("./formats/csv.ts")).csvFormat,
  yaml: async () => (await import("./formats/yaml.ts")).yamlFormat,
  json: async () => (await import("./formats/json.ts")).jsonFormat,
};

/** Reads a plan from a file's bytes. Throws `UsageError` for what the user must mend; all else is in the diagnostics. */
export async function readPlan(source: SourceFile, options: ReadOptions): Promise<Read<Plan>> {
  const format = await formats[readableFormat(source, options.inputFormat)]();
  const read =
    format.kind === "data"
      ? (await import("./plan-data/read-plan-data.ts")).readPlanData(await format.read(source), source.name, options)
      : readDocument(await format.read(source), source.name, options);
  const { value, diagnostics } = read;
  const period = options.period ?? value.period;
  if (!period) return { value, diagnostics };
  return { value: { ...value, period: { ...period, label: options.label ?? period.label } }, diagnostics };
}

/**
 * Which characters of a file stand in no field, no other text and no diagnostic of what was read from it.
 * A file of plandiff's own form is its fields and nothing else.
 */
export async function accountFor(source: SourceFile, read: Read<Plan>, inputFormat?: string): Promise<Audit> {
  const format = await formats[readableFormat(source, inputFormat)]();
  if (format.kind === "data") return { characters: 0, unplaced: [] };
  const { auditBlocks } = await import("./audit.ts");
  return auditBlocks(asOnePiece(await format.read(source)), read);
}

/** The plan in a document's blocks. */
export function readDocument(document: SourceDocument, file: string, options: ReadOptions): Read<Plan> {
  const language = options.language ?? detectLanguage(sampleOf(document));
  const recognized = recognize(document, { language, register: options.register, file, columns: options.columns });
  const { value, diagnostics } = assemblePlan(recognized, {
    language,
    register: options.register,
    period: options.period,
  });
  return {
    value: { ...value, otherText: inReadingOrder(value.otherText, document) },
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
}

function readableFormat(source: SourceFile, wanted: string | undefined): ReadableFormat {
  const file = source.name;
  if (source.bytes.length === 0) throw new UsageError("file-empty", { file });
  const format: string = wanted ?? detectFormat(source);
  const found = READABLE.find((name) => name === (aliases[format] ?? format));
  if (found) return found;
  if (format === "encrypted") throw new UsageError("file-encrypted", { file });
  if ((RECOGNISED as readonly string[]).includes(format))
    throw new UsageError("format-unsupported", { file, args: { format } });
  throw new UsageError("format-unknown", { file, args: { format } });
}

const aliases: Readonly<Record<string, DetectedFormat>> = {
  txt: "text",
  tsv: "csv",
  yml: "yaml",
  md: "markdown",
  htm: "html",
};

/** Enough of a document to tell its language. */
const SAMPLE = 20_000;

function sampleOf({ blocks }: SourceDocument): string {
  let sample = "";
  for (const block of blocks) {
    sample += block.kind === "paragraph" ? `${block.text}\n` : `${block.cells.map(({ text }) => text).join(" ")}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}
