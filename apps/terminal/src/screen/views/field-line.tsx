/** A line that is typed, at the bottom; the terminal's own cursor stands in it, where input methods look for it. */
import { cells } from "@plandiff/report";
import { Text, useCursor } from "ink";
import type { ReactElement } from "react";
import type { TextField } from "../model/text-field.ts";

interface Props {
  readonly field: TextField;
  /** What is asked for; where it would take half the line, without the keys in brackets. */
  readonly prompt: string;
  readonly size: { readonly columns: number; readonly rows: number };
  /** The sign for what does not fit. */
  readonly more: string;
}

/** The prompt with what is typed; of a long line the end before the cursor is shown. */
export function FieldLine({ field, prompt: whole, size, more }: Props): ReactElement {
  const { setCursorPosition } = useCursor();
  const { before, after } = field;
  const prompt = cells(whole) > size.columns / 2 ? whole.replace(/ \(.*\)/, "") : whole;
  const room = size.columns - cells(prompt) - 1;
  let from = before.length;
  for (let used = 0; from > 0; from--) {
    used += cells(before[from - 1] ?? "");
    if (used > room - 1) break;
  }
  const shown = (from > 0 ? more.slice(0, 1) : "") + before.slice(from).join("");
  setCursorPosition({ x: cells(prompt + shown), y: size.rows - 1 });
  return <Text wrap="truncate">{prompt + shown + after.join("")}</Text>;
}
