/** The whole finishing screen, drawn from one state; keys go to the store through the key table. */
import { cleanText, clip } from "@plandiff/report";
import { Box, Text, useInput, usePaste } from "ink";
import { match } from "ts-pattern";
import { type ReactElement, useSyncExternalStore } from "react";
import { keysOf } from "../../review/input/keys.ts";
import { type Area, layoutOf } from "../../review/model/layout.ts";
import { type Signs, signsFor } from "../../review/theme.ts";
import { PaneTitle, linesInView } from "../../review/views/pane-title.tsx";
import { FieldLine } from "../../screen/field-line.tsx";
import type { ScreenStore } from "../../screen/store.ts";
import { helpLines, hintOf } from "../input/help-lines.ts";
import { actionFor } from "../input/keymap.ts";
import type { Action } from "../model/action.ts";
import { checklistLines, detailLines } from "../model/lines.ts";
import type { Message, State } from "../model/state.ts";
import { type FinishTexts, finishTexts } from "../texts/texts.ts";
import { ListPane } from "./list-pane.tsx";
import { offerLines } from "./offer-lines.ts";
import { PageView } from "./page-view.tsx";

/** Smaller, nothing can be read. */
const FEWEST_COLUMNS = 40;
const FEWEST_ROWS = 8;

/** The screen on a store. */
export function App({ store }: { readonly store: ScreenStore<State, Action> }): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  // What is pasted is text, never keys: it goes into a line that is typed, and does nothing elsewhere.
  usePaste((text) => store.dispatch({ kind: "edit", edit: { kind: "type", text } }));
  useInput((input, key) => {
    for (const name of keysOf(input, key)) {
      const action = actionFor(name, store.state());
      if (action) store.dispatch(action);
    }
  });
  return <Screen state={state} />;
}

/** One frame. */
export function Screen({ state }: { readonly state: State }): ReactElement {
  const { size, subject, language, overlay } = state;
  const texts = finishTexts[language];
  const signs = signsFor(subject.ascii);
  if (size.columns < FEWEST_COLUMNS || size.rows < FEWEST_ROWS) return <Text>{texts.tooSmall}</Text>;
  const isPage = overlay.kind === "help" || overlay.kind === "checklist";
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      {isPage ? (
        <PageView
          title={texts[overlay.kind]}
          lines={overlay.kind === "help" ? helpLines(state) : checklistLines(state)}
          top={overlay.top}
          size={size}
          signs={signs}
        />
      ) : (
        <Panes state={state} signs={signs} texts={texts} />
      )}
      {overlay.kind === "field" ? (
        <FieldLine field={overlay.field} prompt={` ${texts.prompts[overlay.purpose]}`} size={size} more={signs.more} />
      ) : (
        <Bottom state={state} signs={signs} texts={texts} />
      )}
    </Box>
  );
}

interface Drawn {
  readonly state: State;
  readonly signs: Signs;
  readonly texts: FinishTexts;
}

/** The log line after an act, else the hints. */
function Bottom({ state, signs, texts }: Drawn): ReactElement {
  const { message, language, subject, size, overlay } = state;
  const hint =
    overlay.kind === "none" ? hintOf({ language, ascii: subject.ascii, width: size.columns - 2 }) : texts.closePage;
  const said = message === undefined ? hint : messageWords(message, texts);
  return (
    <Text dimColor={message === undefined} wrap="truncate">
      {clip(` ${said}`, size.columns, signs.more)}
    </Text>
  );
}

const messageWords = (message: Message, texts: FinishTexts): string =>
  match(message)
    .with({ kind: "did" }, ({ act }) => texts.did(act))
    .with({ kind: "undid" }, ({ act }) => texts.undid(act))
    .with({ kind: "not-saved" }, ({ reason }) => texts.notSaved(cleanText(reason)))
    .with({ kind: "kept-elsewhere" }, ({ name }) => texts.keptElsewhere(cleanText(name)))
    .with(
      { kind: "nothing-to-undo" },
      { kind: "nothing-to-redo" },
      { kind: "nothing-here" },
      { kind: "all-settled" },
      ({ kind }) => texts.messages[kind],
    )
    .exhaustive();

function Panes({ state, signs, texts }: Drawn): ReactElement {
  const { size, draft, subject } = state;
  const { beside, list, detail } = layoutOf(size);
  const label = (period: { readonly label: string } | undefined): string => cleanText(period?.label ?? "?");
  const title = texts.title(label(draft.plan.period), label(subject.previous.period));
  return (
    <>
      <Text bold wrap="truncate">
        {clip(` plandiff  ${title}`, size.columns, signs.more)}
      </Text>
      <Box flexDirection={beside ? "row" : "column"} flexGrow={1}>
        <ListPane state={state} area={list} />
        {beside && (
          <Box width={1} height={list.height + 1} flexShrink={0}>
            <Text dimColor>{Array.from({ length: list.height + 1 }, () => signs.vertical).join("\n")}</Text>
          </Box>
        )}
        <Detail state={state} area={detail} signs={signs} texts={texts} />
      </Box>
    </>
  );
}

/** What is known of the selected item; while a line is typed, what is offered for it. */
function Detail({ state, area, signs, texts }: Drawn & { readonly area: Area }): ReactElement {
  const { overlay, detailTop, pane } = state;
  const isOffering = overlay.kind === "field" && OFFERING.has(overlay.purpose);
  const lines = isOffering ? offerLines(state, area) : detailLines(state);
  const top = isOffering ? 0 : detailTop;
  const last = Math.min(lines.length, top + area.height);
  const position = linesInView(top, area.height, lines.length, signs);
  return (
    <Box flexDirection="column" width={area.width} height={area.height + 1} flexShrink={0}>
      <PaneTitle name={texts.detail} position={position} width={area.width} focused={pane === "detail"} signs={signs} />
      {lines.slice(top, last).map((line, index) => (
        <Text key={top + index} wrap="truncate">
          {` ${line}`}
        </Text>
      ))}
    </Box>
  );
}

const OFFERING: ReadonlySet<string> = new Set(["schedule", "lead", "coordinating"]);
