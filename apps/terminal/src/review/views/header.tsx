/** The first line: which plans are compared, and how many tasks each group has; the chosen group stands in brackets. */
import type { DiffOutput } from "@plandiff/domain";
import { cells, cleanText, clip } from "@plandiff/report";
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { Rows } from "../model/rows.ts";
import { type Filter, GROUPS } from "../model/state.ts";
import type { Signs } from "../../screen/theme.ts";

interface Props {
  readonly output: DiffOutput;
  readonly comparison: number;
  readonly filter: Filter;
  readonly counts: Rows["counts"];
  /** How many verdicts could not be applied. */
  readonly problems: number;
  readonly width: number;
  readonly arrow: string;
  readonly signs: Signs;
}

/** " plandiff  2024 → 2025 (2/2)        [? 2]  ! 6   = 4" */
export function Header({ output, comparison, filter, counts, problems, width, arrow, signs }: Props): ReactElement {
  const shown = output.comparisons[comparison];
  const label = (index: number | undefined): string => cleanText(output.plans[index ?? -1]?.label ?? "");
  const several = output.comparisons.length > 1 ? ` (${comparison + 1}/${output.comparisons.length})` : "";
  const chips = GROUPS.map((group) => {
    const chip = `${signs.groups[group]} ${counts[group]}`;
    return group === filter ? `[${chip}]` : ` ${chip} `;
  }).join("");
  const warning = problems === 0 ? "" : ` V!${problems} `;
  const room = Math.max(1, width - cells(warning + chips) - 1);
  const title = clip(` plandiff  ${label(shown?.previous)} ${arrow} ${label(shown?.next)}${several}`, room, signs.more);
  return (
    <Box width={width} height={1} justifyContent="space-between">
      <Text bold wrap="truncate">
        {title}
      </Text>
      <Text wrap="truncate">{warning + chips}</Text>
    </Box>
  );
}
