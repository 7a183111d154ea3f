// pnpm bench:draft: draft plans that have since been issued, as of the first day of their period, and see how right the draft was.
import { comparePlans } from "@plandiff/compare";
import {
  type DraftOutput,
  type DraftTask,
  type Plan,
  type Proposal,
  type Task,
  inRole,
  sameMeaning,
} from "@plandiff/domain";
import { draftPlan, finishContext, settle, takeBack } from "@plandiff/draft";
import { createRegister } from "@plandiff/lexicon";
import { type LabelledPair, readLabelledPair, readLabelledSet } from "./labelled-pairs.ts";

const register = createRegister();
const FIELDS = ["schedule", "text", "lead", "coordinating", "deliverables"] as const;
type Field = (typeof FIELDS)[number];

/** Right, wrong, left open; `moot` where the next plan says neither the old nor the proposed words. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  readonly moot: number;
}

const none: Tally = { right: 0, wrong: 0, open: 0, moot: 0 };
const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  open: a.open + b.open,
  moot: a.moot + b.moot,
});
const one = (kind: keyof Tally): Tally => ({ ...none, [kind]: 1 });
const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(add, none);

const tidy = (text: string): string => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();

function cellOf(task: Task, field: Field): string {
  if (field === "text") return tidy(task.text);
  if (field === "schedule") return tidy(task.written.time ?? task.schedule.written);
  if (field === "deliverables")
    return tidy(task.written.deliverable ?? task.deliverables.map(({ text }) => text).join(" "));
  return tidy(
    task.written[field] ??
      inRole(task.responsibilities, field)
        .map(({ written }) => written)
        .join("; "),
  );
}

/** Letters that have to be typed or deleted to make one text of another (Levenshtein), after what both ends share. */
function typing(from: string, to: string): number {
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from[from.length - 1 - end] === to[to.length - 1 - end])
    end++;
  const [a, b] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const before = row;
    row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
  }
  return row[b.length]!;
}

/**
 * Letters to type for the issued plan: from a copy of last year's file, from the draft, and from the draft once its questions
 * are answered (each by one key). Those of tasks that no previous one became are the same in all three.
 */
interface Typing {
  readonly copied: number;
  readonly drafted: number;
  readonly answered: number;
  readonly keys: number;
  readonly newTasks: number;
}

interface Counted {
  readonly tasks: Tally;
  /** Of the tasks left undecided, how many went on. */
  readonly wentOn: number;
  readonly cells: Readonly<
    Record<Field, { readonly all: number; readonly copied: number; readonly drafted: number; readonly open: number }>
  >;
  readonly proposals: Readonly<Record<string, Tally>>;
  readonly typing: Typing;
  readonly wrong: readonly string[];
}

function measure(pair: LabelledPair, output: DraftOutput): Counted {
  const drafted = new Map(output.plan.tasks.flatMap((task) => task.carriedFrom.map((id) => [id, task] as const)));
  const next = new Map(pair.next.tasks.map((task) => [task.id, task]));
  const links = pair.links.filter(({ kind }) => kind !== "superseded");
  const goesOn = new Set(links.filter(({ kind }) => kind !== "possible").flatMap(({ previous }) => previous));
  const disputed = new Set(links.filter(({ kind }) => kind === "possible").flatMap(({ previous }) => previous));
  const wrong: string[] = [];
  const tasks = pair.previous.tasks.map(({ id, text }): Tally => {
    const state = drafted.get(id)?.state ?? "left";
    if (state === "undecided") return one("open");
    if (disputed.has(id)) return one("moot");
    const right = (state === "carried") === goesOn.has(id);
    if (!right) wrong.push(`task ${id} ${state}, and it ${goesOn.has(id) ? "went on" : "ended"}: ${text.slice(0, 90)}`);
    return one(right ? "right" : "wrong");
  });
  const wentOn = pair.previous.tasks.filter(
    ({ id }) => drafted.get(id)?.state === "undecided" && goesOn.has(id),
  ).length;
  const carried = links
    .filter(({ kind }) => kind === "carried-over")
    .flatMap(({ previous, next: into }) => {
      const [before, after] = [pair.previous.tasks.find(({ id }) => id === previous[0]), next.get(into[0] ?? "")];
      return before && after ? [{ before, after, draft: drafted.get(before.id) }] : [];
    });
  const cells = Object.fromEntries(
    FIELDS.map((field) => [field, countCells(field, carried, output.proposals)]),
  ) as Counted["cells"];
  const byTask = new Map(carried.flatMap(({ draft, after }) => (draft ? [[draft.id, { draft, after }] as const] : [])));
  const judged = output.proposals.flatMap((proposal) => {
    const of = proposal.task === undefined ? undefined : byTask.get(proposal.task);
    if (!of || proposal.field === "task" || proposal.field === "number" || !FIELDS.includes(proposal.field as Field))
      return [];
    const tally = judge(proposal, of);
    if (tally === "wrong")
      wrong.push(
        `${proposal.field} of task ${of.draft.carriedFrom.join()}: ${proposal.from} -> ${proposal.to}, issued: ${cellOf(of.after, proposal.field as Field).slice(0, 90)}`,
      );
    return [{ kind: proposal.field, tally: one(tally) }];
  });
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const proposals = Object.fromEntries(
    kinds.map((kind) => [kind, sum(judged.filter((each) => each.kind === kind).map(({ tally }) => tally))]),
  );
  return { tasks: sum(tasks), wentOn, cells, proposals, typing: typingOf(pair, output), wrong };
}

interface Carried {
  readonly before: Task;
  readonly after: Task;
  readonly draft: DraftTask | undefined;
}

function countCells(field: Field, carried: readonly Carried[], proposals: readonly Proposal[]) {
  const open = (draft: DraftTask | undefined): boolean =>
    proposals.some((proposal) => proposal.task === draft?.id && proposal.field === field && proposal.state === "open");
  const count = (test: (each: Carried) => boolean): number => carried.filter(test).length;
  const exact = ({ draft, after }: Carried): boolean =>
    draft !== undefined && cellOf(draft, field) === cellOf(after, field);
  return {
    all: carried.length,
    copied: count(({ before, after }) => cellOf(before, field) === cellOf(after, field)),
    drafted: count(exact),
    open: count((each) => !exact(each) && open(each.draft)),
  };
}

/** Was an applied proposal right: does the issued plan say (or mean) what was proposed? */
function judge(proposal: Proposal, { draft, after }: { draft: DraftTask; after: Task }): keyof Tally {
  if (proposal.state === "open") return "open";
  if (proposal.field === "schedule") return sameMeaning(draft.schedule, after.schedule) ? "right" : "wrong";
  const cell = cellOf(after, proposal.field as Field).toLowerCase();
  const [from, to] = [tidy(proposal.from ?? "").toLowerCase(), tidy(proposal.to ?? "").toLowerCase()];
  const blank = new RegExp(
    to
      .split("…")
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
      .join(".{1,12}"),
    "u",
  );
  const says = to === "" ? !cell.includes(from) : blank.test(cell);
  return says ? "right" : cell.includes(from) ? "wrong" : "moot";
}

/** What has to be typed for the issued plan. */
function typingOf(pair: LabelledPair, output: DraftOutput): Typing {
  const { previous, next, links } = pair;
  const origin = new Map(
    links
      .filter(({ kind }) => kind === "carried-over" || kind === "possible")
      .map(({ previous: from, next: into }) => [into[0] ?? "", from[0] ?? ""]),
  );
  const lettersFrom = (source: (id: string) => Task | undefined): number =>
    next.tasks.reduce((all, task) => all + letters(source(origin.get(task.id) ?? ""), task), 0);
  const head = (from: Pick<Plan, "title" | "objectives" | "requirements">): number =>
    typing(from.title ?? "", next.title ?? "") +
    (["objectives", "requirements"] as const).reduce(
      (all, key) => all + next[key].reduce((some, text, i) => some + typing(from[key][i] ?? "", text), 0),
      0,
    );
  const fromDraft = ({ plan }: DraftOutput): number => {
    const drafted = new Map(plan.tasks.flatMap((task) => task.carriedFrom.map((id) => [id, task] as const)));
    return lettersFrom((id) => drafted.get(id)) + head(plan);
  };
  const { draft, keys } = answeredWell(pair, output, origin);
  const before = new Map(previous.tasks.map((task) => [task.id, task]));
  return {
    copied: lettersFrom((id) => before.get(id)) + head(previous),
    drafted: fromDraft(output),
    answered: fromDraft(draft),
    keys,
    newTasks: next.tasks.reduce((all, task) => all + (origin.has(task.id) ? 0 : letters(undefined, task)), 0),
  };
}

const letters = (from: Task | undefined, to: Task): number =>
  FIELDS.reduce((all, field) => all + typing(from ? cellOf(from, field) : "", cellOf(to, field)), 0);

/** The draft as somebody leaves it who knows the issued plan and only answers: a key for each question and each task taken back. */
function answeredWell(
  { previous, next }: LabelledPair,
  output: DraftOutput,
  origin: ReadonlyMap<string, string>,
): { readonly draft: DraftOutput; readonly keys: number } {
  const asOf = next.period?.start ?? "";
  const context = finishContext(output, { previous, register, asOf });
  const goesOn = new Set(origin.values());
  const issued = new Map(next.tasks.map((task) => [origin.get(task.id) ?? "", task]));
  const wrongly = output.left.filter(({ id }) => goesOn.has(id));
  let draft = wrongly.reduce((all, { id }) => takeBack(all, id, context), output);
  let keys = wrongly.length;
  const taskOf = ({ plan }: DraftOutput, id: string | undefined): DraftTask | undefined =>
    plan.tasks.find((task) => task.id === id);
  for (let at = draft.proposals.length - 1; at >= 0; at--) {
    const asked = draft.proposals[at];
    if (asked?.state !== "open" || asked.field === "task" || asked.task === undefined) continue;
    const to = issued.get(taskOf(draft, asked.task)?.carriedFrom[0] ?? "");
    if (!to) continue;
    keys += 1;
    const taken = settle(draft, { at, answer: "yes" }, context);
    const isBetter = letters(taskOf(taken, asked.task), to) < letters(taskOf(draft, asked.task), to);
    draft = isBetter ? taken : settle(draft, { at, answer: "no" }, context);
  }
  return { draft, keys };
}

/** Drafts the next plan of a pair on the first day of its period. */
function draftOf({ previous, next }: LabelledPair, history: readonly Plan[]): DraftOutput | undefined {
  if (!next.period || !previous.period) return undefined;
  const plans = [...history, previous].map((plan, i) => ({ plan, source: String(i) }));
  const lineages = history.length === 0 ? [] : comparePlans(plans, { register }).lineages;
  return draftPlan(previous, { period: next.period, history, lineages, register, asOf: next.period.start });
}

const addTyping = (a: Typing, b: Typing): Typing => ({
  copied: a.copied + b.copied,
  drafted: a.drafted + b.drafted,
  answered: a.answered + b.answered,
  keys: a.keys + b.keys,
  newTasks: a.newTasks + b.newTasks,
});

function total(all: readonly Counted[]): Counted {
  const cells = Object.fromEntries(
    FIELDS.map((field) => {
      const of = (key: "all" | "copied" | "drafted" | "open"): number =>
        all.reduce((count, { cells: each }) => count + each[field][key], 0);
      return [field, { all: of("all"), copied: of("copied"), drafted: of("drafted"), open: of("open") }];
    }),
  ) as Counted["cells"];
  const kinds = [...new Set(all.flatMap(({ proposals }) => Object.keys(proposals)))];
  return {
    tasks: sum(all.map(({ tasks }) => tasks)),
    wentOn: all.reduce((count, each) => count + each.wentOn, 0),
    cells,
    proposals: Object.fromEntries(
      kinds.map((kind) => [kind, sum(all.flatMap(({ proposals }) => proposals[kind] ?? []))]),
    ),
    typing: all.map((each) => each.typing).reduce(addTyping),
    wrong: all.flatMap(({ wrong }) => wrong),
  };
}

function print(title: string, { tasks, wentOn, cells, proposals, typing: typed, wrong }: Counted, told = true): void {
  const say = ({ right, wrong: bad, open, moot }: Tally): string =>
    `${String(right).padStart(6)}${String(bad).padStart(8)}${String(open).padStart(7)}${String(moot).padStart(7)}`;
  console.log(`\n${title}\n${"".padEnd(34)} right   wrong   open   moot`);
  console.log(
    `${"goes on or not".padEnd(34)}${say(tasks)}   (moot: judges may differ; of the open ones ${wentOn} went on)`,
  );
  for (const [kind, tally] of Object.entries(proposals)) console.log(`${`proposals: ${kind}`.padEnd(34)}${say(tally)}`);
  console.log(`${"all proposals".padEnd(34)}${say(sum(Object.values(proposals)))}`);
  console.log(`\n${"cells of tasks carried over".padEnd(34)}   all  copied right  drafted right  left open`);
  for (const field of FIELDS) {
    const { all, copied, drafted, open } = cells[field];
    console.log(
      `${field.padEnd(34)}${String(all).padStart(6)}${String(copied).padStart(14)}${String(drafted).padStart(15)}${String(open).padStart(11)}`,
    );
  }
  const fields = FIELDS.map((field) => cells[field]);
  const toEdit = (of: "copied" | "drafted"): number => fields.reduce((count, each) => count + each.all - each[of], 0);
  console.log(`cells to edit in them: ${toEdit("copied")} in a copy, ${toEdit("drafted")} in the draft`);
  const known = (count: number): number => count - typed.newTasks;
  const fewer = (count: number): string => `${((1 - known(count) / known(typed.copied)) * 100).toFixed(1)} % fewer`;
  console.log(
    `letters to type in all but new tasks: ${known(typed.copied)} from a copy, ${known(typed.drafted)} from the draft (${fewer(typed.drafted)}), ${known(typed.answered)} once ${typed.keys} questions are answered (${fewer(typed.answered)}); ${typed.newTasks} more for new tasks in any case`,
  );
  if (told) for (const line of wrong) console.log(`  wrong: ${line}`);
}

const first = await readLabelledPair("real/2023-q4--2024");
const second = await readLabelledPair("real/2024--2025");
const real = [
  { title: "2024 from 2023 Q4, as of 2024-01-01", pair: first, history: [] },
  { title: "2025 from 2024 with 2023 Q4 as history, as of 2025-01-01", pair: second, history: [first.previous] },
];
for (const { title, pair, history } of real) {
  const output = draftOf(pair, history);
  if (output) print(title, measure(pair, output));
}
for (const set of ["dev", "held-out"]) {
  const all = (await readLabelledSet(set)).flatMap((pair) => {
    const output = draftOf(pair, []);
    return output ? [measure(pair, output)] : [];
  });
  print(`Labelled pairs (${set}), together`, total(all), set === "dev");
}
