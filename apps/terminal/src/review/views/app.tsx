/** The whole screen, drawn from one state; keys go to the store through the key table. */
import { cleanText, clip } from "@plandiff/report";
import { Box, Text } from "ink";
import type { ReactElement } from "react";
import { Rule } from "../../screen/views/rule.tsx";
import { useKeys } from "../../screen/input/use-keys.ts";
import type { Store } from "../effects/store.ts";
import { hintOf } from "../input/help-lines.ts";
import { actionFor } from "../input/keymap.ts";
import { searchName } from "../model/choices.ts";
import { isTooSmall } from "../../screen/model/layout.ts";
import { comparisonOf, detail, layout, listRows, pageFor, selectedIndex } from "../model/select.ts";
import { pageLines, pageOf } from "../model/pages/page-lines.ts";
import { type Message, type PageOverlay, type State, countProblems } from "../model/state.ts";
import { type ReviewTexts, reviewTexts } from "../texts/texts.ts";
import { signsFor } from "../../screen/theme.ts";
import { DetailPane } from "../../screen/views/detail-pane.tsx";
import { Header } from "./header.tsx";
import { choiceLines } from "./choice-lines.ts";
import { PageView } from "./page-view.tsx";
import { Prompt } from "./prompt.tsx";
import { ListPane } from "./list-pane.tsx";

/** The review on a store. */
export function App({ store }: { readonly store: Store }): ReactElement {
  return <Screen state={useKeys(store, actionFor)} />;
}

/** One frame. */
export function Screen({ state }: { readonly state: State }): ReactElement {
  const { size, subject, language, overlay } = state;
  const texts = reviewTexts[language];
  const signs = signsFor(subject.ascii);
  if (isTooSmall(size)) return <Text>{texts.tooSmall}</Text>;
  const page = pageOf(state);
  const hint = hintOf({
    language,
    ascii: subject.ascii,
    keys: subject.keys,
    width: size.columns - 2,
    several: subject.output.comparisons.length > 1,
    page: page?.page,
  });
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      {page ? (
        <PageView
          title={pageTitle(page, texts)}
          lines={pageLines(state)}
          top={page.top}
          cursor={page.cursor}
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

const pageTitle = ({ page, query }: PageOverlay, texts: ReviewTexts): string =>
  query === "" ? texts.pages[page] : `${texts.pages[page]}: ${texts.searches.text(cleanText(query))}`;

function messageWords(message: Message, texts: ReviewTexts): string {
  if ("act" in message) return message.kind === "did" ? texts.did(message.act) : texts.undid(message.act);
  const { kind, name = "", count = 0 } = message;
  return texts.messages[kind]({ name: cleanText(name), count });
}

function Panes({ state }: { readonly state: State }): ReactElement {
  const { size, subject, language, pane } = state;
  const { beside, list, detail: area } = layout(state);
  const texts = reviewTexts[language];
  const signs = signsFor(subject.ascii);
  const rows = listRows(state);
  const page = pageFor(state, list.width);
  const choices = choiceLines(state, area);
  return (
    <>
      <Header
        output={subject.output}
        comparison={state.comparison}
        filter={state.filter}
        counts={rows.counts}
        problems={countProblems(subject.output)}
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
          proposed={subject.proposed.comparisons[state.comparison] ?? comparisonOf(state)}
          page={page}
          texts={texts}
          signs={signs}
          only={state.search && `${texts.only} ${searchName(state.search, state)}`}
        />
        {beside && <Rule height={list.height + 1} sign={signs.vertical} />}
        <DetailPane
          lines={choices ?? detail(state)}
          top={choices ? 0 : state.detailTop}
          area={area}
          focused={pane === "detail"}
          texts={texts}
          signs={signs}
        />
      </Box>
    </>
  );
}
