/** Where a thing stood in its document, so that every sentence can be traced back to it. */
import { z } from "zod";

const nth = (what: string) => z.int().min(1).describe(`${what}, from 1`);

/** A place in a source document; every number counts from 1. */
export const Place = z
  .discriminatedUnion("kind", [
    z
      .object({ kind: z.literal("lines"), first: nth("First line"), last: nth("Last line") })
      .describe("Lines of a text"),
    z
      .object({ kind: z.literal("row"), row: nth("Row"), column: nth("Column").optional() })
      .describe("A row (and column) of a CSV file, the header being row 1"),
    z
      .object({ kind: z.literal("cell"), table: nth("Table"), row: nth("Row"), cell: nth("Cell").optional() })
      .describe("A row (and cell) of a table in a document"),
    z
      .object({
        kind: z.literal("sheet"),
        sheet: z.string().describe("Name of the sheet"),
        cell: z.string().describe("The cell, as A1"),
      })
      .describe("A cell of a spreadsheet, as A1"),
    z
      .object({ kind: z.literal("page"), page: nth("Page"), line: nth("Line of the page").optional() })
      .describe("A page (and line) of a paged document"),
    z
      .object({ kind: z.literal("paragraph"), paragraph: nth("Paragraph outside the tables") })
      .describe("A paragraph of a document that has no fixed lines"),
    z
      .object({ kind: z.literal("path"), path: z.string().describe("The member, as tasks[3].text") })
      .describe("A member of a YAML or JSON file, as tasks[3].text"),
  ])
  .describe("Where a thing stood in its document");
export type Place = z.infer<typeof Place>;
