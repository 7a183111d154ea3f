/** The line that is typed in the review. */
import type { ReactElement } from "react";
import { FieldLine } from "../../screen/views/field-line.tsx";
import type { Size } from "../../screen/model/layout.ts";
import type { FieldOverlay } from "../model/state.ts";
import type { ReviewTexts } from "../texts/texts.ts";
import type { Signs } from "../../screen/theme.ts";

interface Props {
  readonly overlay: FieldOverlay;
  readonly size: Size;
  readonly texts: ReviewTexts;
  readonly signs: Signs;
}

/** The prompt of what is typed for, and what is typed. */
export const Prompt = ({ overlay, size, texts, signs }: Props): ReactElement => (
  <FieldLine field={overlay.field} prompt={` ${texts.prompts[overlay.purpose]}`} size={size} more={signs.more} />
);
