/** Who answers for a task now: bodies that passed to one successor are renamed, every other case is a question. */
import type { Party, Responsibility, Role, Task } from "@plandiff/domain";
import { type Handover, type Succession, handoversOf, isAbout } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";
import { type Edit, applyEdits, because, withoutOverlap } from "../edit.ts";

/** The cell of one role, and who then stands in it. */
export interface SucceededCell {
  readonly written: string | undefined;
  readonly responsibilities: readonly Responsibility[];
  /** The edits of `cell`, which is the written one, or the parties in a row where none is kept. */
  readonly edits: readonly Edit[];
  readonly cell: string;
}

const SURE = { succeeded: 0.97, within: 0.9, asked: 0.5 } as const;
const EVER = "0001-01-01";

/**
 * The parties of a role as of the day of the draft. Who came into the lead by succession (`leads`) does not coordinate with
 * itself: where it stands in the other cell as well, it goes from there.
 */
export function succeedParties(
  task: Task,
  role: Role,
  { leads = new Set(), ...context }: DraftContext & { readonly leads?: ReadonlySet<string> },
): SucceededCell {
  const before = task.responsibilities.filter((one) => one.role === role);
  const cell = task.written[role] ?? before.map(({ written }) => written).join("; ");
  const held = new Set([...before.map(({ party }) => party.key), ...leads]);
  const after: Responsibility[] = [];
  const edits: PartyEdit[] = [];
  let at = 0;
  // Up to here nothing of the cell stays.
  let gone = 0;
  for (const one of before) {
    const start = cell.indexOf(one.written, at);
    const place = start < 0 ? undefined : { start, end: start + one.written.length };
    const edit =
      place &&
      (leads.has(one.party.key) ? removed(one.party, place) : editOf(one.party, place, { task, held }, context));
    if (place) at = place.end;
    if (edit) edits.push(edit.to === "" ? withSeparator(cell, edit, gone) : edit);
    const latest = edits.at(-1);
    if (edit?.to === "" && latest && latest.start <= gone) gone = latest.end;
    const successor = edit?.state === "applied" ? edit.successor : undefined;
    if (edit?.state !== "applied") after.push(one);
    else if (successor && !held.has(successor.key)) {
      held.add(successor.key);
      after.push({ role, party: successor, written: successor.name });
    }
  }
  const done = withoutOverlap(edits.map(({ successor: _, ...edit }) => edit));
  const written = task.written[role];
  return {
    written: written === undefined ? undefined : applyEdits(cell, done),
    responsibilities: after,
    edits: done,
    cell,
  };
}

/** Who leads now does not coordinate. */
const removed = (party: Party, place: { start: number; end: number }): PartyEdit => ({
  ...place,
  to: "",
  reason: because("already-named", { party: party.name, successor: party.name }),
  verified: true,
  confidence: SURE.within,
  state: "applied",
});

type Said = { readonly source: string; readonly verified: boolean; readonly args: Record<string, string> };
type PartyEdit = Edit & { readonly successor?: Party };

interface Beside {
  readonly task: Task;
  readonly held: ReadonlySet<string>;
}

function editOf(
  party: Party,
  place: { start: number; end: number },
  { task, held }: Beside,
  { register, asOf, plan }: DraftContext,
): PartyEdit | undefined {
  const steps = register.successions(party.key, { after: EVER, until: asOf });
  const handovers = handoversOf(party, asOf);
  const last = steps.at(-1);
  if (!last) {
    if (party.kind === "person")
      return question(place, {
        code: "person-to-confirm",
        args: { name: party.name },
        source: undefined,
        verified: false,
      });
    const subject = [task.text, plan.title ?? "", plan.body ?? ""].join("\n");
    const moved = handovers.find((one) => isAbout(task.text, one)) ?? handovers.find((one) => isAbout(subject, one));
    return moved && question(place, { code: "function-moved", ...handedOver(party, moved) });
  }
  const source = [...new Set(steps.map((step) => step.source))].join("; ");
  const verified = steps.every((step) => step.verified);
  const said = { source, verified, args: { party: party.name, since: last.effective } };
  const parts = last.to.map(({ name }) => name);
  const divided = handovers.filter(({ splits }) => splits);
  const special = handovers.find((one) => isAbout(task.text, one));
  if (special) return question(place, { code: "function-moved", ...handedOver(party, special) });
  if (last.to.length !== 1 || divided.length > 0 || last.kind === "split") {
    const successors = [...new Set([...parts, ...divided.map(({ to }) => to)])].join("; ");
    const code = last.kind === "dissolved" ? "dissolved" : "split";
    return question(place, {
      code,
      ...said,
      args: { ...said.args, successors },
      ...(last.to.length === 1 && { to: parts[0] ?? "" }),
    });
  }
  return settle(place, { held, last, said });
}

/** One successor only: it takes the place, unless it stands there already or nothing vouches for it. */
function settle(
  place: { start: number; end: number },
  { held, last, said }: { held: ReadonlySet<string>; last: Succession; said: Said },
): PartyEdit | undefined {
  const [successor] = last.to;
  if (!successor) return undefined;
  const args = { ...said.args, successor: successor.name };
  if (last.kind === "dissolved") return question(place, { code: "dissolved", ...said, args, to: successor.name });
  if (!said.verified) return question(place, { code: "unverified", ...said, args, to: successor.name });
  if (held.has(successor.key))
    return {
      ...place,
      to: "",
      reason: because("already-named", args),
      ...vouched(said),
      confidence: SURE.within,
      state: "applied",
      successor,
    };
  return {
    ...place,
    to: successor.name,
    reason: because("succeeded", args),
    ...vouched(said),
    confidence: SURE.succeeded,
    state: "applied",
    successor,
  };
}

const vouched = ({ source, verified }: Said) => ({ source, verified });

function question(
  place: { start: number; end: number },
  {
    code,
    args,
    source,
    verified,
    to,
  }: {
    code: "split" | "dissolved" | "unverified" | "function-moved" | "person-to-confirm";
    args: Record<string, string>;
    source: string | undefined;
    verified: boolean;
    to?: string | undefined;
  },
): PartyEdit {
  return {
    ...place,
    ...(to !== undefined && { to }),
    reason: because(code, args),
    ...(source !== undefined && { source }),
    verified,
    confidence: SURE.asked,
    state: "open",
  };
}

function handedOver(party: Party, { to, effective, source, verified }: Handover) {
  const args: Record<string, string> = { party: party.name, successor: to, since: effective };
  // A post stays a post: who holds it is the question.
  return { args, source, verified, ...(party.kind !== "office" && { to }) };
}

const SEPARATOR_BEFORE = /\s*[,;]?\s*(?:và\s+|and\s+)?$/u;
const SEPARATOR_AFTER = /^\s*[,;]\s*/u;

/** A party that goes takes one separator with it: the one before it, or the one behind where nothing stays before it. */
function withSeparator(cell: string, edit: PartyEdit, gone: number): PartyEdit {
  const before = SEPARATOR_BEFORE.exec(cell.slice(gone, edit.start))?.[0] ?? "";
  if (edit.start - before.length > gone) return { ...edit, start: edit.start - before.length };
  return { ...edit, end: edit.end + (SEPARATOR_AFTER.exec(cell.slice(edit.end))?.[0].length ?? 0) };
}
