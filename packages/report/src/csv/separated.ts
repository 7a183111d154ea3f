/** Separated values as other programs expect them, whatever signs a cell begins with. */

/** How a file is written. `bom` marks it as UTF-8 for Excel, which else reads it in an old code page. */
export interface CsvOptions {
  readonly bom?: boolean | undefined;
}

const BOM = "\ufeff";

/** A cell that begins like this is a formula to a spreadsheet, on whichever line it goes on. */
const FORMULA = /^\s*[=+\-@]/;

/** The rows as CSV (RFC 4180) with a final line feed; what looks like a formula gets an apostrophe before it. */
export async function separated(rows: readonly (readonly string[])[], { bom = true }: CsvOptions): Promise<string> {
  const { default: papa } = await import("papaparse");
  const text = papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: "\r\n" },
  );
  return `${bom ? BOM : ""}${text}\r\n`;
}
