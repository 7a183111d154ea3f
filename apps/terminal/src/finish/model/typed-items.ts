/** The items of a cell (parties, products) while they are typed: in one line with a sign between them, in an editor one a line. */
import { textOf } from "../../screen/model/text-field.ts";
import type { Overlay, Purpose } from "./state.ts";

/** Items of a list stand on one line while they are typed. */
export const BETWEEN = " | ";

const OF_ITEMS: ReadonlySet<Purpose> = new Set(["lead", "coordinating", "schedule", "deliverables"]);

type Typing = Extract<Overlay, { kind: "field" }>;

/** What an editor gets. */
export const linesToEdit = ({ purpose, field }: Typing): string =>
  OF_ITEMS.has(purpose) ? textOf(field).split(BETWEEN).join("\n") : textOf(field);

/** What an editor gave, in one line: its lines are items, or one text. */
export function lineOfLines(text: string, { purpose }: Typing): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\p{Cc}+/gu, " ").trim())
    .filter((line) => line !== "");
  return lines.join(OF_ITEMS.has(purpose) ? BETWEEN : " ");
}
