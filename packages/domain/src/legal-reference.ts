/** The documents a task rests on. */
import { z } from "zod";
import { Day } from "./calendar.ts";

/**
 * A cited document. Its identity is type + number + date: 01/NQ-CP is another resolution every year.
 * A document may be cited by name alone; then it has a name and no number.
 */
export const LegalReference = z
  .object({
    type: z.string().optional().describe('Kind of document: "Quyết định", "Nghị định", "Công điện"'),
    number: z.string().optional().describe('Number with symbol: "422/QĐ-TTg", "59/2022/NĐ-CP"'),
    date: Day.optional().describe("Day of issue"),
    year: z.int().optional().describe("Year, where the text gives no full date"),
    name: z.string().optional().describe("Its name, where the text cites it by name"),
    written: z.string().describe("The citation as the document writes it"),
  })
  .describe("A cited document");
export type LegalReference = z.infer<typeof LegalReference>;

/** The document without its edition: number (or name) alone. Two editions of a yearly document share it. */
export const referenceSeries = (reference: LegalReference): string =>
  (reference.number ?? reference.name?.replace(/\b(?:19|20)\d\d\b/g, "#") ?? reference.written).toLowerCase();

/** The year a reference belongs to, from its date, its number or its text. */
export function referenceYear(reference: LegalReference): number | undefined {
  if (reference.date) return Number(reference.date.slice(0, 4));
  if (reference.year !== undefined) return reference.year;
  const inNumber = /\/((?:19|20)\d\d)\//.exec(reference.number ?? "");
  return inNumber ? Number(inNumber[1]) : undefined;
}
