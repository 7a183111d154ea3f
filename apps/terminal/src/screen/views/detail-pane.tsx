/** The details of the selected task, as much as fits from the scrolled line on. */
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { Area } from "../model/layout.ts";
import type { Signs } from "../theme.ts";
import { PaneTitle, linesInView } from "./pane-title.tsx";

interface Props {
  readonly lines: readonly string[];
  readonly top: number;
  readonly area: Area;
  readonly focused: boolean;
  readonly texts: { readonly detail: string };
  readonly signs: Signs;
}

/** The detail pane with its title; one blank column on the left. */
export function DetailPane({ lines, top, area, focused, texts, signs }: Props): ReactElement {
  const last = Math.min(lines.length, top + area.height);
  const position = linesInView(top, area.height, lines.length, signs);
  return (
    <Box flexDirection="column" width={area.width} height={area.height + 1} flexShrink={0}>
      <PaneTitle name={texts.detail} position={position} width={area.width} focused={focused} signs={signs} />
      {lines.slice(top, last).map((line, index) => (
        <Text key={top + index} wrap="truncate">
          {` ${line}`}
        </Text>
      ))}
    </Box>
  );
}
