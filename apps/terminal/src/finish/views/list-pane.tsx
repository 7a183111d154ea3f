/** The list: the head, the tasks with what is open about each, and those that are left out; only the rows on the screen are drawn. */
import { countBlockers, headText } from "@plandiff/draft";
import { cells, cleanText, clip, draftWords, padEnd, padStart } from "@plandiff/report";
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import type { Area } from "../../screen/model/layout.ts";
import { fill } from "../../screen/model/visible-cells.ts";
import { GROUP_COLOURS, type Signs, signsFor } from "../../screen/theme.ts";
import { PaneTitle } from "../../screen/views/pane-title.tsx";
import { type Item, isUnsettled, items, questionsOf } from "../model/items.ts";
import { checkOfState } from "../model/lines.ts";
import { type Row, listRows } from "../model/rows.ts";
import type { State } from "../model/state.ts";
import { finishTexts } from "../texts/texts.ts";

/** Marks of the list and what they mean by colour; the marks alone say it all. */
const COLOURS = { "?": GROUP_COLOURS.possible, "!": GROUP_COLOURS.changed, ">": GROUP_COLOURS.added } as const;

/** The list with its title. */
export function ListPane({ state, area }: { readonly state: State; readonly area: Area }): ReactElement {
  const texts = finishTexts[state.language];
  const signs = signsFor(state.subject.ascii);
  const position = `${texts.blocked(countBlockers(checkOfState(state)))}  ${state.cursor + 1}/${items(state).length}`;
  return (
    <Box flexDirection="column" width={area.width} height={area.height + 1} flexShrink={0}>
      <PaneTitle
        name={texts.list}
        position={position}
        width={area.width}
        focused={state.pane === "list"}
        signs={signs}
      />
      {listRows(state)
        .slice(state.listTop, state.listTop + area.height)
        .map((row, index) => (
          <ListRow key={state.listTop + index} row={row} state={state} width={area.width} signs={signs} />
        ))}
    </Box>
  );
}

interface RowProps {
  readonly row: Row;
  readonly state: State;
  readonly width: number;
  readonly signs: Signs;
}

function ListRow({ row, state, width, signs }: RowProps): ReactElement {
  if (row.kind === "heading")
    return (
      <Text bold color={GROUP_COLOURS.dropped} wrap="truncate">
        {`${signs.groups.dropped} ${finishTexts[state.language].leftOut} (${row.count})`}
      </Text>
    );
  const isSelected = row.index === state.cursor;
  const mark = markOf(row.item, state);
  const line = clip(`${isSelected ? signs.cursor : " "}${rowText(row.item, mark, state)}`, width, signs.more);
  const colour = mark in COLOURS ? COLOURS[mark as keyof typeof COLOURS] : undefined;
  return (
    <Text
      inverse={isSelected && state.pane === "list"}
      bold={isSelected}
      {...(colour !== undefined && { color: colour })}
      wrap="truncate"
    >
      {isSelected ? fill(line, width) : line}
    </Text>
  );
}

/** What is open about an item: "?" does it go on, "!" a question, ">" it is new, "=" nothing, "<" it is left out. */
function markOf(item: Item, state: State): string {
  if (item.kind === "left") return "<";
  if (item.kind === "task" && item.task.state === "undecided") return "?";
  if (isUnsettled(state, item)) return "!";
  return item.kind === "task" ? (item.task.carriedFrom.length === 0 ? ">" : "=") : "#";
}

function rowText(item: Item, mark: string, state: State): string {
  if (item.kind === "head") return `${mark} ${finishTexts[state.language].head}${asked(item, state)}`;
  if (item.kind === "part") {
    const name = draftWords[state.language].field[item.part.field];
    return `${mark}   ${asked(item, state)}${name}: ${cleanText(headText(state.draft.plan, item.part))}`;
  }
  const widest = Math.max(...state.draft.plan.tasks.map(({ number = "" }) => cells(number)), 1);
  const task = item.kind === "task" ? item.task : item.origin;
  const number = padStart(cleanText(task?.number ?? ""), widest);
  return `${mark} ${padEnd(number, widest)}  ${asked(item, state)}${cleanText(task?.text ?? "")}`;
}

/** How many questions there are. */
function asked(item: Item, state: State): string {
  const count = questionsOf(state, item).length;
  return count === 0 ? "" : item.kind === "head" ? ` (${count})` : `(${count}) `;
}
