/** The forms that results can be written in, and how the name of a file tells which. */
import { UsageError } from "@plandiff/domain";

/** Forms that can be shown on a terminal. */
export const TEXT_FORMATS = ["text", "json", "yaml", "md"] as const;

/** All forms of comparisons and plans. */
export const OUTPUT_FORMATS = [...TEXT_FORMATS, "docx", "xlsx", "html", "csv", "ics"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What the ends of names mean, without the point. */
const BY_EXTENSION: ReadonlyMap<string, OutputFormat> = new Map([
  ["txt", "text"],
  ["json", "json"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["md", "md"],
  ["markdown", "md"],
  ["docx", "docx"],
  ["xlsx", "xlsx"],
  ["html", "html"],
  ["htm", "html"],
  ["csv", "csv"],
  ["ics", "ics"],
]);

/** Forms that a person reads where they run the program, or that a program reads from there. */
export const isShown = (format: OutputFormat): format is (typeof TEXT_FORMATS)[number] =>
  TEXT_FORMATS.some((shown) => shown === format);

/** Does anything asked for only make sense in a form for files? */
export const isForFiles = (flags: { readonly redline?: boolean; readonly party?: string }): boolean =>
  flags.redline === true || flags.party !== undefined;

/** Forms that are no text. */
export const isBinary = (format: OutputFormat): boolean => format === "docx" || format === "xlsx";

/** The form of a file by its name. Throws where the name does not tell. */
export function formatOfName(name: string): OutputFormat {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const format = BY_EXTENSION.get(extension);
  if (format === undefined)
    throw new UsageError("format-unknown", {
      args: { flag: "--format", value: extension === "" ? name : `.${extension}`, allowed: OUTPUT_FORMATS.join(", ") },
      file: name,
    });
  return format;
}
