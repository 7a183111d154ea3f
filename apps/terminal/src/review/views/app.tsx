/** The whole screen, drawn from one state; keys go to the store through the key table. */
import { cleanText, clip } from "@plandiff/report";
import { Box, Text, useInput } from "ink";
import { match } from "ts-pattern";
import { type ReactElement, useSyncExternalStore } from "react";
import type { Store } from "../effects/store.ts";
import { helpLines, hintOf } from "../input/help-lines.ts";
import { actionFor } from "../input/keymap.ts";
import { keysOf } from "../input/keys.ts";
import { comparisonOf, detail, layout, listRows, pageFor, selectedIndex } from "../model/select.ts";
import type { Message, State } from "../model/state.ts";
import { type ReviewTexts, reviewTexts } from "../texts/texts.ts";
import { signsFor } from "../theme.ts";
import { DetailPane } from "./detail-pane.tsx";
import { Header } from "./header.tsx";
import { HelpView } from "./help-view.tsx";
import { partnerLines } from "./partner-lines.ts";
import { Prompt } from "./prompt.tsx";
import { ListPane } from "./list-pane.tsx";

/** Smaller, nothing can be read. */
const FEWEST_COLUMNS = 40;
const FEWEST_ROWS = 8;

/** The review on a store. */
export function App({ store }: { readonly store: Store }): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
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
  const texts = reviewTexts[language];
  const signs = signsFor(subject.ascii);
  if (size.columns < FEWEST_COLUMNS || size.rows < FEWEST_ROWS) return <Text>{texts.tooSmall}</Text>;
  const hint = hintOf({
    language,
    ascii: subject.ascii,
    width: size.columns - 2,
    several: subject.output.comparisons.length > 1,
    inHelp: overlay.kind === "help",
  });
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      {overlay.kind === "help" ? (
        <HelpView
          lines={helpLines(language, subject.ascii)}
          top={overlay.top}
          size={size}
          texts={texts}
          signs={signs}
        />
      ) : (
        <Panes state={state} />
      )}
      {overlay.kind === "field" ? (
        <Prompt overlay={overlay} size={size} texts={texts} signs={signs} />
      ) : (
        <Text dimColor={state.message === undefined} wrap="truncate">
          {clip(
            ` ${state.message === undefined ? hint : messageWords(state.message, texts)}`,
            size.columns,
            signs.more,
          )}
        </Text>
      )}
    </Box>
  );
}

function messageWords(message: Message, texts: ReviewTexts): string {
  return match(message)
    .with({ kind: "did" }, ({ act }) => texts.did(act))
    .with({ kind: "undid" }, ({ act }) => texts.undid(act))
    .with({ kind: "not-saved" }, ({ reason }) => texts.notSaved(cleanText(reason)))
    .with(
      { kind: "nothing-to-undo" },
      { kind: "nothing-to-redo" },
      { kind: "nothing-to-reject" },
      { kind: "nothing-to-link" },
      { kind: "all-decided" },
      ({ kind }) => texts.messages[kind],
    )
    .exhaustive();
}

function Panes({ state }: { readonly state: State }): ReactElement {
  const { size, subject, language, pane } = state;
  const { beside, list, detail: area } = layout(state);
  const texts = reviewTexts[language];
  const signs = signsFor(subject.ascii);
  const rows = listRows(state);
  const page = pageFor(state, list.width);
  return (
    <>
      <Header
        output={subject.output}
        comparison={state.comparison}
        filter={state.filter}
        counts={rows.counts}
        width={size.columns}
        arrow={page.canvas.glyphs.arrow}
        signs={signs}
      />
      <Box flexDirection={beside ? "row" : "column"} flexGrow={1}>
        <ListPane
          rows={rows}
          selected={selectedIndex(state)}
          cursor={state.cursor}
          top={state.listTop}
          area={list}
          focused={pane === "list"}
          comparison={comparisonOf(state)}
          page={page}
          texts={texts}
          signs={signs}
        />
        {beside && <Rule height={list.height + 1} sign={signs.vertical} />}
        <DetailPane
          lines={
            state.overlay.kind === "field" && state.overlay.purpose === "link"
              ? partnerLines(state, area)
              : detail(state)
          }
          top={state.overlay.kind === "field" ? 0 : state.detailTop}
          area={area}
          focused={pane === "detail"}
          texts={texts}
          signs={signs}
        />
      </Box>
    </>
  );
}

const Rule = ({ height, sign }: { readonly height: number; readonly sign: string }): ReactElement => (
  <Box width={1} height={height} flexShrink={0}>
    <Text dimColor>{Array.from({ length: height }, () => sign).join("\n")}</Text>
  </Box>
);
