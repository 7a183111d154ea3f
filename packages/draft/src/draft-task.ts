/** A task of the previous plan as the next one should have it, and every proposal that made it so. */
import { type Deliverable, type DraftTask, type OtherColumn, type Proposal, type Task } from "@plandiff/domain";
import type { ProposedState } from "./carry/decide-task.ts";
import type { Past } from "./carry/past.ts";
import type { DraftContext } from "./context.ts";
import { type NewNumber, editTaskNumbers } from "./cross-references.ts";
import { rollSchedule } from "./dates/roll-schedule.ts";
import { draftText } from "./draft-text.ts";
import { type Edit, type EditPlace, applyEdits, because, proposalOf } from "./edit.ts";
import { succeedParties } from "./parties/succeed-parties.ts";

/** A task of the draft with what is to be said of it. */
export interface DraftedTask {
  readonly task: DraftTask;
  readonly proposals: readonly Proposal[];
}

/** What a task is drafted with. */
export interface TaskDraft {
  readonly id: string;
  readonly number: string | undefined;
  readonly proposed: ProposedState;
  readonly past: Past;
  readonly newNumber: NewNumber;
}

/** The text of a cell as it is in the draft, and the proposals that its edits make. */
interface DraftedText {
  readonly text: string;
  readonly proposals: readonly Proposal[];
}

/** Drafts one task that is carried or undecided. */
export function draftTask(task: Task, given: TaskDraft, context: DraftContext): DraftedTask {
  const { id, number, proposed, past, newNumber } = given;
  const earlier = past.earlier.length === 0 ? undefined : past.earlier.map(wordsOfTask).join("\n");
  const edited = (text: string, place: Omit<EditPlace, "task">): DraftedText => {
    const first = editTaskNumbers(text, newNumber, context);
    return done(text, draftText(text, { earlier, first }, context), { task: id, ...place });
  };
  const text = edited(task.text, { field: "text" });
  const sections = task.section.map((section, item) => edited(section, { field: "section", item }));
  const deliverables = task.deliverables.map((one, item) => edited(one.text, { field: "deliverables", item }));
  const columns = (task.otherColumns ?? []).map((column, item) => edited(column.text, { field: "otherColumns", item }));
  const lead = succeedParties(task, "lead", context);
  const leads = new Set(lead.responsibilities.map(({ party }) => party.key).filter((key) => !leadsBefore(task, key)));
  const coordinating = succeedParties(task, "coordinating", { ...context, leads });
  const rolled = rollSchedule(
    { schedule: task.schedule, written: task.written.time, earlier: past.earlier[0]?.schedule },
    context,
  );
  const drafted: DraftTask = {
    id,
    ...(number !== undefined && { number }),
    section: sections.map((one) => one.text),
    text: text.text,
    responsibilities: [...lead.responsibilities, ...coordinating.responsibilities],
    schedule: rolled.schedule,
    deliverables: deliverables.map((one): Deliverable => ({ text: one.text })).filter((one) => one.text !== ""),
    references: context.lexicon.readReferences([text, ...deliverables].map((one) => one.text).join("\n")),
    written: {
      ...(lead.written && { lead: lead.written }),
      ...(coordinating.written && { coordinating: coordinating.written }),
      ...(rolled.written !== undefined && { time: rolled.written }),
      ...deliverableCell(
        task,
        deliverables.map((one) => one.text),
      ),
    },
    ...(task.otherColumns && {
      otherColumns: task.otherColumns.map(({ name }, i): OtherColumn => ({ name, text: columns[i]?.text ?? "" })),
    }),
    carriedFrom: [task.id],
    state: proposed.state === "carried" ? "carried" : "undecided",
  };
  const cells = [lead, coordinating].flatMap((cell, i) =>
    cell
      ? cell.edits.map((edit) => proposalOf(cell.cell, edit, { task: id, field: i === 0 ? "lead" : "coordinating" }))
      : [],
  );
  return {
    task: drafted,
    proposals: [
      onTask(id, proposed),
      ...renumbered(task, id, number),
      ...sections.flatMap((one) => one.proposals),
      ...text.proposals,
      ...cells,
      ...(rolled.edit
        ? [proposalOf(task.written.time ?? task.schedule.written, rolled.edit, { task: id, field: "schedule" })]
        : []),
      ...deliverables.flatMap((one) => one.proposals),
      ...columns.flatMap((one) => one.proposals),
    ],
  };
}

const done = (text: string, edits: readonly Edit[], place: EditPlace): DraftedText => ({
  text: applyEdits(text, edits),
  proposals: edits.map((edit) => proposalOf(text, edit, place)),
});

const leadsBefore = ({ responsibilities }: Task, key: string): boolean =>
  responsibilities.some(({ role, party }) => role === "lead" && party.key === key);

/** Whether a task goes on is the first thing said of it. */
const onTask = (task: string, { state, reason, confidence }: ProposedState): Proposal => ({
  task,
  field: "task",
  reason,
  verified: true,
  confidence,
  state: state === "carried" ? "applied" : "open",
});

const renumbered = ({ number: from }: Task, task: string, to: string | undefined): Proposal[] =>
  from === to || from === undefined || to === undefined
    ? []
    : [
        {
          task,
          field: "number",
          from,
          to,
          at: 0,
          reason: because("renumbered"),
          verified: true,
          confidence: 1,
          state: "applied",
        },
      ];

/** The cell of deliverables with its marks kept, where each item is found in it again. */
function deliverableCell({ deliverables, written }: Task, drafted: readonly string[]): { deliverable?: string } {
  const cell = written.deliverable;
  if (cell === undefined) return {};
  let made = "";
  let at = 0;
  for (const [i, { text }] of deliverables.entries()) {
    const start = cell.indexOf(text, at);
    if (start < 0) return { deliverable: drafted.join(" ") };
    made += cell.slice(at, start) + (drafted[i] ?? "");
    at = start + text.length;
  }
  return { deliverable: made + cell.slice(at) };
}

const wordsOfTask = ({ text, deliverables }: Task): string => [text, ...deliverables.map((one) => one.text)].join("\n");
