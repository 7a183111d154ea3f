/** The list of tasks by what became of them; only the rows on the screen are drawn. */
import type { Comparison } from "@plandiff/domain";
import type { Page } from "@plandiff/report";
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { Area } from "../../screen/model/layout.ts";
import type { Row, Rows } from "../model/rows.ts";
import { hasVerdict, progressOf } from "../model/verdicts.ts";
import { fill } from "../../screen/model/visible-cells.ts";
import type { ReviewTexts } from "../texts/texts.ts";
import { GROUP_COLOURS, type Signs } from "../../screen/theme.ts";
import { PaneTitle } from "../../screen/views/pane-title.tsx";
import { rowText } from "./row-text.ts";

interface Props {
  readonly rows: Rows;
  readonly selected: number;
  readonly cursor: number;
  readonly top: number;
  readonly area: Area;
  readonly focused: boolean;
  readonly comparison: Comparison;
  /** The same as the tool proposed it. */
  readonly proposed: Comparison;
  readonly page: Page;
  readonly texts: ReviewTexts;
  readonly signs: Signs;
  /** What the list is searched for. */
  readonly only: string | undefined;
}

/** The list with its title. */
export function ListPane(props: Props): ReactElement {
  const { rows, cursor, selected, top, area, focused, texts, signs } = props;
  const { done, all } = progressOf(props.comparison);
  const at = rows.selectable.length === 0 ? "0" : `${cursor + 1}/${rows.selectable.length}`;
  const position = `${texts.progress(done, all)}  ${at}`;
  return (
    <Box flexDirection="column" width={area.width} height={area.height + 1} flexShrink={0}>
      <PaneTitle
        name={props.only === undefined ? texts.list : `${texts.list}: ${props.only}`}
        position={position}
        width={area.width}
        focused={focused}
        signs={signs}
      />
      {rows.rows.length === 0 && <Text dimColor>{`  ${texts.nothing}`}</Text>}
      {rows.rows.slice(top, top + area.height).map((row, index) => (
        <ListRow key={top + index} {...props} row={row} isSelected={top + index === selected} />
      ))}
    </Box>
  );
}

function ListRow({
  row,
  isSelected,
  comparison,
  proposed,
  page,
  texts,
  signs,
  area,
  focused,
}: Props & { readonly row: Row; readonly isSelected: boolean }): ReactElement {
  if (row.kind === "heading") {
    const name = row.group === "head" ? texts.head : page.wording.group[row.group];
    return (
      <Text bold color={GROUP_COLOURS[row.group]} wrap="truncate">
        {`${signs.groups[row.group]} ${name} (${row.count})`}
      </Text>
    );
  }
  const text =
    row.kind === "head" ? `${signs.groups.head} ${texts.head}` : rowText(row.entry, { comparison, proposed, page });
  const isDecided = row.kind === "entry" && hasVerdict(row.entry);
  const line = `${isSelected ? signs.cursor : " "}${isDecided ? signs.decided : " "}${text}`;
  return (
    <Text inverse={isSelected && focused} bold={isSelected} wrap="truncate">
      {isSelected ? fill(line, area.width) : line}
    </Text>
  );
}
