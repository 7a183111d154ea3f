/** The whole finishing screen, drawn from one state; keys go to the store through the key table. */
import { cleanText, clip } from "@plandiff/report";
import { Box, Text } from "ink";
import { match } from "ts-pattern";
import type { ReactElement } from "react";
import { type Area, isTooSmall, layoutOf } from "../../screen/model/layout.ts";
import { type Signs, signsFor } from "../../screen/theme.ts";
import { DetailPane } from "../../screen/views/detail-pane.tsx";
import { FieldLine } from "../../screen/views/field-line.tsx";
import { Rule } from "../../screen/views/rule.tsx";
import type { ScreenStore } from "../../screen/store.ts";
import { useKeys } from "../../screen/input/use-keys.ts";
import { helpLines, hintOf } from "../input/help-lines.ts";
import { actionFor } from "../input/keymap.ts";
import type { Action } from "../model/action.ts";
import { checklistLines, detailLines } from "../model/lines.ts";
import type { Message, State } from "../model/state.ts";
import { type FinishTexts, finishTexts } from "../texts/texts.ts";
import { ListPane } from "./list-pane.tsx";
import { offerLines } from "./offer-lines.ts";
import { PageView } from "./page-view.tsx";

/** The screen on a store. */
export function App({ store }: { readonly store: ScreenStore<State, Action> }): ReactElement {
  return <Screen state={useKeys(store, actionFor)} />;
}

/** One frame. */
export function Screen({ state }: { readonly state: State }): ReactElement {
  const { size, subject, language, overlay } = state;
  const texts = finishTexts[language];
  const signs = signsFor(subject.ascii);
  if (isTooSmall(size)) return <Text>{texts.tooSmall}</Text>;
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
    .with({ kind: "not-edited" }, ({ reason }) => texts.notEdited(cleanText(reason)))
    .with({ kind: "kept-elsewhere" }, ({ name }) => texts.keptElsewhere(cleanText(name)))
    .with(
      { kind: "nothing-to-undo" },
      { kind: "nothing-to-redo" },
      { kind: "nothing-here" },
      { kind: "all-settled" },
      { kind: "mouse-on" },
      { kind: "mouse-off" },
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
        {beside && <Rule height={list.height + 1} sign={signs.vertical} />}
        <Detail state={state} area={detail} signs={signs} texts={texts} />
      </Box>
    </>
  );
}

/** What is known of the selected item; while a line is typed, what is offered for it. */
function Detail({ state, area, signs, texts }: Drawn & { readonly area: Area }): ReactElement {
  const { overlay, detailTop, pane } = state;
  const isOffering = overlay.kind === "field" && OFFERING.has(overlay.purpose);
  return (
    <DetailPane
      lines={isOffering ? offerLines(state, area) : detailLines(state)}
      top={isOffering ? 0 : detailTop}
      area={area}
      focused={pane === "detail"}
      texts={texts}
      signs={signs}
    />
  );
}

const OFFERING: ReadonlySet<string> = new Set(["schedule", "lead", "coordinating"]);
