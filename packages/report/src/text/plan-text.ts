/** One plan for people: its head, then each task with its cells and what its time was understood as. */
import { type Plan, type ReadOutput, type Task, inRole, isDraft } from "@plandiff/domain";
import { cells, padEnd, padStart } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { type Span, plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import { type Page, type TextOptions, makePage } from "../page.ts";
import { diagnosticLine } from "./diagnostics-text.ts";
import { inSentence } from "./names.ts";
import { describeSchedule } from "./schedule-words.ts";

type Field = readonly [label: string, values: readonly (readonly Span[])[]];

/** A read plan as plain text, without a final line feed. */
export function planText({ plan, diagnostics }: ReadOutput, options: TextOptions): string {
  const page = makePage(options);
  const { wording, canvas } = page;
  const facts = [wording.line.tasks(plan.tasks.length), ...(isDraft(plan) ? [wording.line.draft] : [])];
  const name = plan.period ? wording.line.plan(plan.period.label) : (plan.title ?? wording.plan.tasks);
  const title = wrap([], [strong(cleanText(name)), plain(` (${facts.join(", ")})`)], canvas);
  const notes = diagnostics.flatMap((diagnostic) =>
    wrap([plain("  ")], [plain(cleanText(diagnosticLine(diagnostic, options.language)))], canvas),
  );
  const blocks = [
    [...title, ...fieldBlock(headFields(plan, page), "", page)],
    ...taskBlocks(plan.tasks, page),
    notes.length === 0
      ? []
      : [...wrap([], [strong(`${wording.plan.diagnostics} (${diagnostics.length})`)], canvas), ...notes],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function fieldBlock(fields: readonly Field[], margin: string, { canvas }: Page): string[] {
  const present = fields.filter(([, values]) => values.length > 0);
  const width = present.reduce((widest, [label]) => Math.max(widest, cells(label)), 0);
  return present.flatMap(([label, values]) =>
    values.flatMap((value, index) =>
      wrap([plain(margin), quiet(padEnd(index === 0 ? label : "", width)), plain("  ")], value, canvas),
    ),
  );
}

const one = (text: string | undefined): Span[][] => (text === undefined ? [] : [[plain(cleanText(text))]]);
const items = (texts: readonly string[], { canvas }: Page): Span[][] =>
  texts.length === 1 ? one(texts[0]) : texts.map((text) => [plain(`${canvas.glyphs.dash} ${cleanText(text)}`)]);

function headFields(plan: Plan, page: Page): Field[] {
  const { wording, canvas } = page;
  const { plan: words, schedule } = wording;
  const { decision, period } = plan;
  const span =
    period && `${period.label} (${schedule.day(period.start)} ${canvas.glyphs.dash} ${schedule.day(period.end)})`;
  const issued = decision && [
    decision.number ?? words.noNumber,
    decision.date ? schedule.day(decision.date) : words.noDate,
    ...(decision.issuedAt ? [decision.issuedAt] : []),
  ];
  const signer = decision?.signer && [decision.signer.name, decision.signer.title].filter(Boolean).join(", ");
  return [
    [words.title, one(plan.title)],
    [words.body, one(plan.body)],
    [words.period, one(span)],
    [words.decision, one(issued?.join(", "))],
    [words.signer, one(signer)],
    [words.legalBases, items(plan.legalBases, page)],
    [words.objectives, items(plan.objectives, page)],
    [words.requirements, items(plan.requirements, page)],
    [words.recipients, items(plan.recipients, page)],
  ];
}

function taskBlocks(tasks: readonly Task[], page: Page): string[][] {
  const widest = tasks.reduce((width, { id }) => Math.max(width, cells(cleanText(id))), 1);
  const numbers = Math.min(widest, Math.floor(page.canvas.width / 6));
  let section = "";
  return tasks.map((task) => {
    const path = task.section.map(cleanText).join(" / ");
    const heading = path !== section && path !== "" ? wrap([], [strong(path)], page.canvas) : [];
    section = path;
    return [...heading, ...taskLines(task, numbers, page)];
  });
}

function taskLines(task: Task, numbers: number, page: Page): string[] {
  const { field } = page.wording;
  const number = `${padStart(cleanText(task.id), numbers)}  `;
  const parties = (role: "lead" | "coordinating"): Span[][] => {
    const names = inRole(task.responsibilities, role).map(({ written }) => cleanText(written));
    return names.length === 0 ? one(task.written[role]) : [[plain(names.join("; "))]];
  };
  return [
    ...wrap([plain(number)], [strong(cleanText(task.text))], page.canvas),
    ...fieldBlock(
      [
        [field.lead, parties("lead")],
        [field.coordinating, parties("coordinating")],
        [field.schedule, scheduleSpans(task, page)],
        [
          field.deliverables,
          items(
            task.deliverables.map(({ text }) => text),
            page,
          ),
        ],
        [
          field.references,
          items(
            task.references.map(({ written }) => written),
            page,
          ),
        ],
        ...(task.otherColumns ?? []).map(({ name, text }): Field => [cleanText(name), one(text)]),
      ],
      " ".repeat(numbers + 2),
      page,
    ),
  ];
}

function scheduleSpans({ schedule }: Task, page: Page): Span[][] {
  const written = cleanText(schedule.written).trim();
  const meaning = cleanText(describeSchedule(schedule, page.wording));
  if (written === "") return [[quiet(meaning)]];
  if (schedule.kind === "unread") return [[plain(written), plain("  "), quiet(`[${meaning}]`)]];
  const asWritten = meaning === inSentence(written);
  return [
    [plain(written), ...(asWritten ? [] : [plain("  "), quiet(`[${page.wording.line.understood}: ${meaning}]`)])],
  ];
}
