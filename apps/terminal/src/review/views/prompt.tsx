/** The line that is typed, at the bottom; the terminal's own cursor stands in it, where input methods look for it. */
import { cells } from "@plandiff/report";
import { Text, useCursor } from "ink";
import type { ReactElement } from "react";
import type { FieldOverlay, Size } from "../model/state.ts";
import type { ReviewTexts } from "../texts/texts.ts";
import type { Signs } from "../theme.ts";

interface Props {
  readonly overlay: FieldOverlay;
  readonly size: Size;
  readonly texts: ReviewTexts;
  readonly signs: Signs;
}

/** The prompt with what is typed; of a long line the end before the cursor is shown. */
export function Prompt({ overlay, size, texts, signs }: Props): ReactElement {
  const { setCursorPosition } = useCursor();
  const { before, after } = overlay.field;
  const whole = ` ${texts.prompts[overlay.purpose]}`;
  // In a narrow window the keys in brackets are left out.
  const prompt = cells(whole) > size.columns / 2 ? whole.replace(/ \(.*\)/, "") : whole;
  const room = size.columns - cells(prompt) - 1;
  let from = before.length;
  for (let used = 0; from > 0; from--) {
    used += cells(before[from - 1] ?? "");
    if (used > room - 1) break;
  }
  const shown = (from > 0 ? signs.more.slice(0, 1) : "") + before.slice(from).join("");
  setCursorPosition({ x: cells(prompt + shown), y: size.rows - 1 });
  return <Text wrap="truncate">{prompt + shown + after.join("")}</Text>;
}
