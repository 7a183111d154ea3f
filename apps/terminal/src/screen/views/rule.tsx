/** The line between two panes that stand beside each other. */
import { Box, Text } from "ink";
import type { ReactElement } from "react";

/** A rule from top to bottom, of one sign a row. */
export const Rule = ({ height, sign }: { readonly height: number; readonly sign: string }): ReactElement => (
  <Box width={1} height={height} flexShrink={0}>
    <Text dimColor>{Array.from({ length: height }, () => sign).join("\n")}</Text>
  </Box>
);
