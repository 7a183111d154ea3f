/** The column of names before the fields of a task. */
import type { Change } from "@plandiff/domain";
import { type Page, type Span, cells, padEnd, quiet } from "@plandiff/report";
import { FIELDS, type Field, fieldSign } from "./task-fields.ts";

/** A sign and a blank stand before the name of a field. */
const SIGN_CELLS = 2;

/** The width of the column of names. */
export const nameWidth = ({ wording }: Page): number =>
  SIGN_CELLS + FIELDS.reduce((width, field) => Math.max(width, cells(wording.field[field])), 0);

/** The name of a field behind the sign of what happened to it, as wide as the column of names. */
export function fieldName(field: Field, changes: readonly Change[], page: Page): Span[] {
  const sign = fieldSign(changes, field);
  const name = padEnd(page.wording.field[field], nameWidth(page) - SIGN_CELLS);
  return [{ text: `${sign} `, style: sign === "!" ? "changed" : "quiet" }, quiet(name)];
}
