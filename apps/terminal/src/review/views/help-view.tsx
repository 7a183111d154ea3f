/** The help over the whole screen, made from the key table. */
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { HelpLine } from "../input/help-lines.ts";
import type { Size } from "../model/state.ts";
import type { ReviewTexts } from "../texts/texts.ts";
import type { Signs } from "../theme.ts";
import { PaneTitle } from "./pane-title.tsx";

interface Props {
  readonly lines: readonly HelpLine[];
  readonly top: number;
  readonly size: Size;
  readonly texts: ReviewTexts;
  readonly signs: Signs;
}

/** All keys, from the scrolled line on. */
export function HelpView({ lines, top, size, texts, signs }: Props): ReactElement {
  const height = size.rows - 2;
  const last = Math.min(lines.length, top + height);
  const position = lines.length > height ? texts.lines(top + 1, last, lines.length) : "";
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows - 1}>
      <PaneTitle name={texts.help} position={position} width={size.columns} focused signs={signs} />
      {lines.slice(top, last).map(({ heading, text }, index) => (
        <Text key={top + index} bold={heading} wrap="truncate">
          {` ${text}`}
        </Text>
      ))}
    </Box>
  );
}
