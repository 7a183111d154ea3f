/** The line above a pane: its name and where one is in it; a double rule marks the pane that takes the keys. */
import { cells, clip } from "@plandiff/report";
import { Text } from "ink";
import type { ReactElement } from "react";
import type { Signs } from "../theme.ts";

interface Props {
  readonly name: string;
  readonly position: string;
  readonly width: number;
  readonly focused: boolean;
  readonly signs: Signs;
}

/** "1–12/34": which of so many lines are in view; nothing where all are. */
export function linesInView(top: number, height: number, all: number, { range }: Signs): string {
  return all > height ? `${top + 1}${range}${Math.min(all, top + height)}/${all}` : "";
}

/** "═ Nhiệm vụ ═════════ 3/23 ═" */
export function PaneTitle({ name, position, width, focused, signs }: Props): ReactElement {
  const rule = focused ? signs.focused : signs.horizontal;
  const end = position === "" ? "" : ` ${position} ${rule}`;
  const start = `${rule} ${clip(name, Math.max(1, width - cells(end) - 4), signs.more)} `;
  const between = rule.repeat(Math.max(0, width - cells(start) - cells(end)));
  return (
    <Text bold={focused} dimColor={!focused} wrap="truncate">
      {start + between + end}
    </Text>
  );
}
