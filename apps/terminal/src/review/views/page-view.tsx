/** A page over the whole screen: its lines from the scrolled one on, the selected one marked. */
import { clip } from "@plandiff/report";
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { PageLine } from "../model/pages/page-line.ts";
import type { Size } from "../../screen/model/layout.ts";
import type { ReviewTexts } from "../texts/texts.ts";
import type { Signs } from "../../screen/theme.ts";
import { PaneTitle, linesInView } from "../../screen/views/pane-title.tsx";

interface Props {
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly top: number;
  readonly cursor: number;
  readonly size: Size;
  readonly texts: ReviewTexts;
  readonly signs: Signs;
}

/** The page with its title. */
export function PageView({ title, lines, top, cursor, size, texts, signs }: Props): ReactElement {
  const height = size.rows - 2;
  const last = Math.min(lines.length, top + height);
  const position = linesInView(top, height, lines.length, signs);
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows - 1}>
      <PaneTitle name={title} position={position} width={size.columns} focused signs={signs} />
      {lines.length === 0 && <Text dimColor>{`  ${texts.noPartner}`}</Text>}
      {lines.slice(top, last).map(({ heading, text }, index) => {
        const isSelected = top + index === cursor;
        return (
          <Text key={top + index} bold={heading === true || isSelected} wrap="truncate">
            {clip(`${isSelected ? signs.cursor : " "} ${text}`, size.columns, signs.more)}
          </Text>
        );
      })}
    </Box>
  );
}
