/** A page of lines over the whole screen: the help, the checklist. */
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { Size } from "../../screen/model/layout.ts";
import type { Signs } from "../../screen/theme.ts";
import { PaneTitle, linesInView } from "../../screen/views/pane-title.tsx";
import type { PageLine } from "../model/page-line.ts";

interface Props {
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly top: number;
  readonly size: Size;
  readonly signs: Signs;
}

/** The lines from the scrolled one on. */
export function PageView({ title, lines, top, size, signs }: Props): ReactElement {
  const height = size.rows - 2;
  const last = Math.min(lines.length, top + height);
  const where = linesInView(top, height, lines.length, signs);
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows - 1}>
      <PaneTitle name={title} position={where} width={size.columns} focused signs={signs} />
      {lines.slice(top, last).map(({ heading, text }, index) => (
        <Text key={top + index} bold={heading} wrap="truncate">
          {` ${text}`}
        </Text>
      ))}
    </Box>
  );
}
