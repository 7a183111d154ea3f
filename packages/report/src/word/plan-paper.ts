/** A plan as an official paper after Decree 30/2020/NĐ-CP: its decision where it has one, its head, and its tasks in one table. */
import { type Plan, isDraft } from "@plandiff/domain";
import { type Paragraph, type Table } from "docx";
import { cleanText } from "../layout/clean.ts";
import { strong } from "../layout/span.ts";
import { type HandOutOptions, dayOf, planTitle } from "../rows/hand-out.ts";
import { type TaskColumn, type TaskTableRow, taskTable } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import type { Wording } from "../wording/wording.ts";
import { decisionCover } from "./decision-cover.ts";
import { type Drawing, type PointsAbout, basisParagraph, pointsBy } from "./drawing.ts";
import { letterhead } from "./letterhead.ts";
import { officePaper } from "./office-paper.ts";
import { type OfficialParts, officialParts } from "./official-parts.ts";
import { type OpenPoint, commentsOf, placed, pointedParagraph, spreadPoints } from "./page-comments.ts";

import { RUNNING, SIZE, textWidth } from "./page-setup.ts";
import { CENTRED, centred, spansParagraph, textParagraph } from "./paragraphs.ts";
import { signatures } from "./signatures.ts";
import { type WordRow, wordTable } from "./word-table.ts";

const ORIENTATION = "landscape";
const WIDTH = textWidth(ORIENTATION);

/** Parts of the width, after the plans that offices publish. */
export const SHARES: Record<TaskColumn["field"], number> = {
  number: 5,
  task: 33,
  lead: 16,
  coordinating: 17,
  time: 12,
  deliverable: 20,
  other: 12,
};

/** How a plan is to be written; open points become comments. */
export interface PlanPaperOptions extends Pick<HandOutOptions, "language"> {
  readonly points?: readonly OpenPoint[];
}

/** The bytes of a plan as a Word file. */
export function planPaper(plan: Plan, { language, points = [] }: PlanPaperOptions): Promise<Uint8Array> {
  const wording = wordings[language];
  const parts = officialParts(plan);
  const day = dayOf(plan);
  const numbered = placed(points);
  const about = pointsBy(plan, numbered);
  const covered = parts.cover !== undefined;
  return officePaper({
    title: planTitle(plan, wording),
    language,
    day,
    sections: [
      ...(parts.cover ? [decisionCover(plan, parts.cover, { wording, about })] : []),
      {
        orientation: ORIENTATION,
        children: [
          letterhead(plan, { wording, width: WIDTH, issued: !covered && isNumbered(plan, parts) }),
          ...title(plan, { wording, about }),
          ...attachedTo(plan, parts, wording),
          ...(covered ? [] : plan.legalBases.map((text, item) => basisParagraph(text, about("legalBases", item)))),
          ...aims(plan, parts, { wording, about }),
          tasksHeading(parts, wording),
          taskTableOf(plan, { wording, about }),
          ...parts.after.map((text) => textParagraph(text, { size: SIZE.body }, RUNNING)),
          textParagraph("./.", { size: SIZE.body }, RUNNING),
          ...(covered ? [] : signatures(plan, { wording, width: WIDTH, about })),
        ],
      },
    ],
    comments: commentsOf(numbered, day),
  });
}

/** Has the plan number and day in its own head? One that is attached to a decision has them there. */
const isNumbered = ({ decision }: Plan, { attachedTo: line }: OfficialParts): boolean =>
  decision !== undefined && (line === undefined || decision.number !== undefined || decision.issuedAt !== undefined);

const TYPE = /^((?:dự thảo\s+)?(?:kế hoạch|chương trình))\s+(?=\S)(.+)$/isu;

/** The kind of paper in capitals, below it what it is about. */
function title(plan: Plan, { wording, about }: Drawing): Paragraph[] {
  const whole = planTitle(plan, wording);
  const [, type, subject] = TYPE.exec(whole) ?? [];
  const run = { bold: true, size: SIZE.title };
  const above = { ...CENTRED, spacing: { before: 240 } };
  const below = { ...CENTRED, spacing: { after: 120 } };
  const lines = type === undefined || subject === undefined ? [whole] : [type.toUpperCase(), subject];
  const spread = spreadPoints(lines, about("title"));
  return lines.map((line, i) => pointedParagraph(line, spread[i] ?? [], run, i === 0 ? above : below));
}

/** The line that ties a plan to its decision; a first version that has none says what it is. */
function attachedTo(plan: Plan, { attachedTo: line }: OfficialParts, { line: words }: Wording): Paragraph[] {
  const italics = { italics: true, size: SIZE.body };
  if (line !== undefined) return [centred(line, italics, { spacing: { after: 120 } })];
  return isDraft(plan) ? [centred(`(${words.draft})`, italics)] : [];
}

/** Objectives and requirements below their headings, lettered where there are several. */
function aims(plan: Plan, parts: OfficialParts, { wording, about }: Drawing): Paragraph[] {
  const { plan: words } = wording;
  const lists = (["objectives", "requirements"] as const).filter((field) => plan[field].length > 0);
  const heading = (parts.aims ?? `I. ${lists.map((field) => words[field]).join(", ")}`).toUpperCase();
  return [
    ...(lists.length === 0 ? [] : [textParagraph(parts.aims ?? heading, { bold: true, size: SIZE.body }, HEADED)]),
    ...lists.flatMap((field, i) => [
      textParagraph(`${i + 1}. ${words[field]}`, { bold: true, size: SIZE.body }, HEADED),
      ...plan[field].map((text, item) =>
        pointedParagraph(
          plan[field].length === 1 ? text : `${LETTERS[item] ?? "-"}${LETTERS[item] ? ")" : ""} ${text}`,
          about(field, item),
          { size: SIZE.body },
          RUNNING,
        ),
      ),
    ]),
    ...parts.before.map((text) => textParagraph(text, { size: SIZE.body }, RUNNING)),
  ];
}

/** The points of a clause are lettered with the Vietnamese alphabet. */
const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];
const HEADED = { ...RUNNING, keepNext: true };

const tasksHeading = ({ tasks }: OfficialParts, { plan: words }: Wording): Paragraph =>
  textParagraph(
    tasks ?? `II. ${words.tasks.toUpperCase()}`,
    { bold: true, size: SIZE.body },
    { ...HEADED, spacing: { before: 120, after: 120 } },
  );

function taskTableOf(plan: Plan, { wording, about }: Drawing): Table {
  const { columns, rows } = taskTable(plan, wording);
  return wordTable(
    columns.map(({ field, name }) => ({ name, share: SHARES[field] })),
    rows.map((row) => wordRow(row, columns, about)),
    WIDTH,
  );
}

/** The cell of the paper in which a field of a task stands. */
const FIELD_OF: Partial<Record<TaskColumn["field"], string>> = {
  number: "number",
  task: "text",
  lead: "lead",
  coordinating: "coordinating",
  time: "schedule",
  deliverable: "deliverables",
};

function wordRow(row: TaskTableRow, columns: readonly TaskColumn[], about: PointsAbout): WordRow {
  if (row.kind === "section") return { cells: [[spansParagraph([strong(row.text)], SIZE.table)]] };
  return {
    cells: row.cells.map((lines, index) => {
      const column = columns[index]?.field ?? "other";
      const field = FIELD_OF[column];
      const points = field === undefined ? [] : about(field, undefined, row.task.id);
      const shown = lines.length === 0 && points.length > 0 ? [""] : lines;
      const spread = spreadPoints(shown, points);
      return shown.map((line, i) =>
        pointedParagraph(cleanText(line), spread[i] ?? [], { size: SIZE.table }, column === "number" ? CENTRED : {}),
      );
    }),
  };
}
