/** Tells the format of a file, by its content first and by its name where that does not tell. */
import { lexicons } from "@plandiff/lexicon";
import { cleanText } from "./decode.ts";
import type { SourceFile } from "./formats/format.ts";
import { frontMatterOf } from "./markdown/front-matter.ts";
import { headerOf, isTaskHeader } from "./recognize/header.ts";

/** Formats that are read. */
export const READABLE = [
  "docx",
  "odt",
  "xlsx",
  "ods",
  "pdf",
  "html",
  "markdown",
  "csv",
  "text",
  "yaml",
  "json",
] as const;
export type ReadableFormat = (typeof READABLE)[number];

/** Formats that are recognised, and cannot be read. */
export const RECOGNISED = ["pptx", "doc", "xls", "rtf", "zip", "encrypted"] as const;
export type RecognisedFormat = (typeof RECOGNISED)[number];

/** What a file is; nothing where it is none of these. */
export type DetectedFormat = ReadableFormat | RecognisedFormat;

/** How much of a file is looked at. */
const SAMPLE = 16_384;
const HEADER_LINES = 15;

/** The format of a file. */
export function detectFormat({ bytes, name }: SourceFile): DetectedFormat {
  return byMagic(bytes, name) ?? byText(sampleOf(bytes), extensionOf(name));
}

const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** A character for each byte. */
const latin = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("latin1");

function byMagic(bytes: Uint8Array, name: string): DetectedFormat | undefined {
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith("%PDF-") || start.slice(0, 1024).includes("\n%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return compoundFormat(bytes, name);
  return start.startsWith("PK\u0003\u0004") ? zipFormat(bytes, name) : undefined;
}

/** Office files of the old kind name their streams in UTF-16; a protected file of the new kind is wrapped in one of them. */
function compoundFormat(bytes: Uint8Array, name: string): RecognisedFormat {
  const holds = (stream: string): boolean => {
    const wanted = Buffer.from(stream, "utf16le");
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
  };
  if (holds("EncryptedPackage")) return "encrypted";
  if (holds("WordDocument")) return "doc";
  return holds("Workbook") || extensionOf(name) === "xls" ? "xls" : "doc";
}

/** Office files are archives; the names of their parts stand in the clear. */
function zipFormat(bytes: Uint8Array, name: string): DetectedFormat {
  const edges = latin(bytes.subarray(0, SAMPLE)) + latin(bytes.subarray(Math.max(0, bytes.length - SAMPLE)));
  const extension = extensionOf(name);
  if (edges.includes("opendocument.text") || (extension === "odt" && edges.includes("content.xml"))) return "odt";
  if (edges.includes("opendocument.spreadsheet") || (extension === "ods" && edges.includes("content.xml")))
    return "ods";
  if (edges.includes("word/")) return "docx";
  if (edges.includes("xl/")) return "xlsx";
  return edges.includes("ppt/") ? "pptx" : "zip";
}

function sampleOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = sample[0] === 0xff && sample[1] === 0xfe;
  const widened = sample[0] !== 0 && sample[1] === 0;
  return cleanText(new TextDecoder(wide || widened ? "utf-16le" : "utf-8").decode(sample)).text;
}

function byText(sample: string, extension: string): DetectedFormat {
  const text = sample.trimStart();
  if (isHtml(text, extension)) return "html";
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(text)) return "json";
  if (isYaml(text)) return "yaml";
  if (extension === "csv" || extension === "tsv") return "csv";
  if (extension === "json" || extension === "yaml") return extension;
  if (/^(?:md|markdown|mdown)$/.test(extension) || hasPipeTable(text)) return "markdown";
  if (extension === "yml") return "yaml";
  return isSeparated(text) ? "csv" : "text";
}

/** Pages and pasted tables begin with a tag; stray tags in a text are not enough. */
const isHtml = (text: string, extension: string): boolean =>
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|table|body)\b/i.test(text) ||
  (/^x?html?$/.test(extension) && text.includes("<")) ||
  (text.startsWith("<") && /<tr[\s>]/i.test(text));

/** The line of dashes below the header of a Markdown table. */
const hasPipeTable = (text: string): boolean =>
  /^.*\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m.test(text);

/** YAML is known by the members of a plan at the head of lines, with nothing else before them. */
const isYaml = (text: string): boolean => {
  if (frontMatterOf(text) !== undefined) return false;
  const lines = text.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line));
  const first = lines[0] === "---" ? lines[1] : lines[0];
  if (first === undefined || !/^(?:[a-z][A-Za-z]*\s*:(?:\s|$)|-\s+(?:text|title|number)\s*:)/.test(first)) return false;
  return /^(?:tasks|plan|formatVersion|period|language|title)\s*:/m.test(text) || /^-\s/.test(first);
};

/** So many of the lines below the header of separated values must be separated, too. */
const SEPARATED_SHARE = 0.5;

/** Separated values are known by a header near the top; with tabs nothing may stand above it, as it is text then. */
function isSeparated(text: string): boolean {
  const known = Object.values(lexicons);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (/^sep=./i.test(lines[0] ?? "")) return true;
  // most texts need no look at their lines: too few of them are separated, whichever is the header
  const separators = [",", ";", "\t"].filter((separator) => {
    const separated = lines.filter((line) => line.includes(separator)).length;
    return separated >= (lines.length - HEADER_LINES) * SEPARATED_SHARE;
  });
  return lines.slice(0, HEADER_LINES).some((line, index) =>
    separators.some((separator) => {
      if (separator === "\t" && index > 0) return false;
      const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
      if (cells.length < 2 || !isTaskHeader(headerOf(cells, known))) return false;
      const below = lines.slice(index + 1);
      return below.filter((other) => other.includes(separator)).length >= below.length * SEPARATED_SHARE;
    }),
  );
}
