/** The lines of the detail pane and of the checklist, broken to the width of the screen. */
import type { DraftOutput, Proposal, Task } from "@plandiff/domain";
import { type Checklist, cellText, checklist, headText } from "@plandiff/draft";
import {
  type Canvas,
  type Span,
  cleanText,
  describeSchedule,
  draftWords,
  makeCanvas,
  plain,
  proposalSentence,
  quiet,
  strong,
  wordings,
  wrap,
} from "@plandiff/report";
import { match } from "ts-pattern";
import { layoutOf } from "../../screen/model/layout.ts";
import { rememberLast } from "../../screen/model/remember.ts";
import { finishTexts } from "../texts/texts.ts";
import { signsFor } from "../../screen/theme.ts";
import { isToldAt, questionsOf, selectedItem } from "./items.ts";
import type { PageLine } from "./page-line.ts";
import type { State, Subject } from "./state.ts";

/** One blank column on either side. */
const MARGINS = 2;

const checkOf = rememberLast((draft: DraftOutput, { register, asOf }: Subject): Checklist =>
  checklist(draft, { register, asOf }),
);

/** What still blocks the draft. */
export const checkOfState = ({ draft, subject }: State): Checklist => checkOf(draft, subject);

const canvasFor = (state: State, width: number): Canvas => ({ ...makeCanvas({ ...state.subject, width }), width });

/** New numbers are seen; articles and headings are form. */
const UNTOLD: ReadonlySet<string> = new Set(["number", "otherText"]);

/** All lines about the selected item. */
export function detailLines(state: State): readonly string[] {
  const canvas = canvasFor(state, Math.max(1, layoutOf(state.size).detail.width - MARGINS));
  const item = selectedItem(state);
  const texts = finishTexts[state.language];
  const wording = wordings[state.language];
  const blank = [""];
  if (item.kind === "left") {
    const { left, origin } = item;
    const reason = draftWords[state.language].reason[left.reason.code](left.reason.args);
    return [
      ...wrap([strong(`${texts.leftOut}: `)], [plain(cleanText(reason))], canvas),
      ...(origin ? [...blank, ...cells(origin, state, canvas)] : []),
    ];
  }
  const { plan, proposals } = state.draft;
  const task = item.kind === "task" ? item.task : undefined;
  const open = questionsOf(state, item).flatMap((at) => proposals[at] ?? []);
  const applied = proposals.filter(
    (one) => one.state === "applied" && isToldAt(one, item, state.draft) && !UNTOLD.has(one.field),
  );
  const findings = item.kind === "part" ? [] : checkOfState(state).findings.filter((one) => one.task === task?.id);
  const about = match(item)
    .with({ kind: "task" }, ({ task: own }) => [
      ...cells(own, state, canvas),
      ...wrap(
        [quiet(`${texts.origin}: `)],
        [quiet(own.carriedFrom.length === 0 ? texts.isNew : own.carriedFrom.join(", "))],
        canvas,
      ),
    ])
    .with({ kind: "part" }, ({ part }) => [
      ...wrap([], [strong(draftWords[state.language].field[part.field])], canvas),
      ...wrap([], [plain(cleanText(headText(plan, part)))], canvas),
    ])
    .with({ kind: "head" }, () => [
      ...wrap([], [strong(cleanText(plan.title ?? ""))], canvas),
      ...wrap([quiet(`${wording.plan.period}: `)], [plain(cleanText(plan.period?.label ?? ""))], canvas),
    ])
    .exhaustive();
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [...blank, ...wrap([], [strong(title)], canvas), ...lines];
  return [
    ...about,
    ...section(
      `${texts.questions} (${open.length})`,
      open.flatMap((one, i) => questionLines(one, i === state.question, state, canvas)),
    ),
    ...section(
      `${texts.toMend} (${findings.length})`,
      findings.flatMap(({ code, args }) =>
        wrap([plain("  ")], [plain(cleanText(draftWords[state.language].finding[code](args)))], canvas),
      ),
    ),
    ...section(
      `${texts.changed} (${applied.length})`,
      applied.flatMap((one) =>
        wrap(
          [quiet(`  ${canvas.glyphs.dash} `)],
          [quiet(proposalSentence(one, state.language, canvas.glyphs.arrow))],
          canvas,
        ),
      ),
    ),
  ];
}

function questionLines(proposal: Proposal, isMarked: boolean, { language, subject }: State, canvas: Canvas): string[] {
  const { cursor } = signsFor(subject.ascii);
  const words: Span = {
    text: proposalSentence(proposal, language, canvas.glyphs.arrow),
    style: isMarked ? "strong" : "plain",
  };
  return wrap([plain(isMarked ? `${cursor} ? ` : "  ? ")], [words], canvas);
}

/** The cells of a task, its time with what that means. */
function cells(task: Task, { language }: State, canvas: Canvas): string[] {
  const { field } = wordings[language];
  const line = (name: string, text: string, more = ""): string[] =>
    wrap([quiet(`${name}: `)], [plain(cleanText(text === "" ? canvas.glyphs.dash : text)), quiet(more)], canvas);
  const meaning = describeSchedule(task.schedule, wordings[language]);
  return [
    ...wrap(
      [plain(task.number === undefined ? "" : `${cleanText(task.number)}. `)],
      [strong(cleanText(task.text))],
      canvas,
    ),
    ...line(field.lead, cellText(task, "lead")),
    ...line(field.coordinating, cellText(task, "coordinating")),
    ...line(field.schedule, cellText(task, "schedule"), ` (${meaning})`),
    ...(task.deliverables.length === 0
      ? line(field.deliverables, "")
      : task.deliverables.flatMap(({ text }) => line(field.deliverables, text))),
  ];
}

/** What still blocks: counts first, then each finding of an editor. */
export function checklistLines(state: State): readonly PageLine[] {
  const canvas = canvasFor(
    { ...state, subject: { ...state.subject, colour: false } },
    Math.max(1, state.size.columns - MARGINS - 1),
  );
  const texts = finishTexts[state.language];
  const check = checkOfState(state);
  const counts = texts.blockers(check);
  if (counts.length === 0) return [{ heading: true, text: texts.nothingBlocks }];
  const words = draftWords[state.language];
  return [
    ...counts.map((text) => ({ heading: true, text })),
    ...(check.findings.length === 0 ? [] : [{ heading: false, text: "" }]),
    ...check.findings.flatMap(({ code, args, task }) =>
      wrap(
        [plain(`${task === undefined ? texts.head : wordings[state.language].line.task(cleanText(task))}: `)],
        [plain(cleanText(words.finding[code](args)))],
        canvas,
      ).map((text) => ({ heading: false, text })),
    ),
  ];
}
