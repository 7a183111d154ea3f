/** A page of lines over the whole screen: the help, the checklist. */
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { Size } from "../../review/model/state.ts";
import type { Signs } from "../../review/theme.ts";
import { PaneTitle } from "../../review/views/pane-title.tsx";
import type { PageLine } from "../model/page-line.ts";

interface Props {
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly top: number;
  readonly size: Size;
  readonly signs: Signs;
  readonly position: (first: number, last: number, all: number) => string;
}

/** The lines from the scrolled one on. */
export function PageView({ title, lines, top, size, signs, position }: Props): ReactElement {
  const height = size.rows - 2;
  const last = Math.min(lines.length, top + height);
  const where = lines.length > height ? position(top + 1, last, lines.length) : "";
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
