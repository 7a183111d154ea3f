/** A task as it stands on one side of a comparison: its cells, with what differs on this side marked. */
import { type Change, type Role, type Task, nextText, previousText } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { type Span, plain } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { redlineSide } from "../text/whole-redline.ts";
import { capital } from "./task-columns.ts";
import { taskCells } from "./task-cells.ts";

/** The previous plan, or the next. */
export type Side = "previous" | "next";

/** One cell of a task: its name, and its paragraphs with what differs marked. */
export interface SideField {
  readonly field: "text" | "lead" | "coordinating" | "schedule" | "deliverables" | "otherColumns";
  readonly label: string;
  readonly paragraphs: readonly (readonly Span[])[];
}

/** A task on one side. */
export interface SideTask {
  readonly id: string;
  readonly number: string;
  readonly task: Task | undefined;
  readonly fields: readonly SideField[];
}

/** What a task on one side is made from. */
export interface SideSource {
  readonly id: string;
  readonly side: Side;
  readonly task: Task | undefined;
  /** The words of a task of which nothing else is known. */
  readonly text: string;
  readonly changes: readonly Change[];
}

const MARK = { previous: "removed", next: "added" } as const;

/** The task with the stretches marked that the other side does not have, where the surface has styles. Blank cells are left out. */
export function sideTask({ id, side, task, text, changes }: SideSource, { wording, canvas }: Page): SideTask {
  const real = changes.filter(({ nature }) => nature === "real");
  if (task === undefined) {
    const fields: SideField[] = text === "" ? [] : [{ field: "text", label: "", paragraphs: [[plain(text)]] }];
    return { id, number: cleanText(id), task, fields };
  }
  const cells = taskCells(task);
  const redlineOf = (field: "text" | "deliverables", whole: string): Span[] => {
    const ofSide = side === "previous" ? previousText : nextText;
    const change = real.find(
      (one) => one.field === field && "words" in one && one.words !== undefined && sameText(ofSide(one.words), whole),
    );
    return canvas.colour && change && "words" in change && change.words
      ? redlineSide(change.words, side, canvas)
      : [plain(whole)];
  };
  const items = cells.deliverables.map((line): Span[] => {
    const item = task.deliverables.find((one) => line.endsWith(cleanText(one.text).trim()));
    const bare = item === undefined ? line : cleanText(item.text).trim();
    const mark = line.slice(0, line.length - bare.length);
    const spans = isGone(real, side, bare) ? [{ text: bare, style: MARK[side] }] : redlineOf("deliverables", bare);
    return mark === "" ? spans : [plain(mark), ...spans];
  });
  const time = real.some(({ field }) => field === "schedule");
  const named = (name: string): string => capital(name);
  const fields: SideField[] = [
    { field: "text", label: "", paragraphs: [redlineOf("text", cells.text)] },
    { field: "lead", label: named(wording.field.lead), paragraphs: [partySpans(cells.lead, "lead", task, real, side)] },
    {
      field: "coordinating",
      label: named(wording.field.coordinating),
      paragraphs: [partySpans(cells.coordinating, "coordinating", task, real, side)],
    },
    {
      field: "schedule",
      label: named(wording.field.schedule),
      paragraphs: [[time ? { text: cells.time, style: MARK[side] } : plain(cells.time)]],
    },
    { field: "deliverables", label: named(wording.field.deliverables), paragraphs: items },
    ...cells.other.map(({ name, text: other }): SideField => ({
      field: "otherColumns",
      label: name,
      paragraphs: [[plain(other)]],
    })),
  ];
  return { id, number: cells.number === "" ? cleanText(id) : cells.number, task, fields: fields.filter(isWritten) };
}

const isWritten = ({ paragraphs }: SideField): boolean =>
  paragraphs.some((spans) => spans.some(({ text }) => text.trim() !== ""));

const sameText = (a: string, b: string): boolean => cleanText(a).trim() === cleanText(b).trim();

const isGone = (changes: readonly Change[], side: Side, item: string): boolean =>
  changes.some((change) => {
    if (change.field !== "deliverables" || change.kind === "reworded") return false;
    const items =
      "added" in change || "removed" in change ? change[side === "previous" ? "removed" : "added"] : undefined;
    return (items ?? []).some((one) => typeof one === "string" && sameText(one, item));
  });

/** A cell of parties: those that the other side does not have are marked where the cell names them. */
function partySpans(cell: string, role: Role, task: Task, changes: readonly Change[], side: Side): Span[] {
  const keys = movedKeys(role, changes, side);
  const style = MARK[side];
  const names = task.responsibilities
    .filter((one) => one.role === role && keys.has(one.party.key))
    .map(({ written }) => cleanText(written).trim())
    .filter((name) => name !== "");
  const spans: Span[] = [];
  let from = 0;
  for (const name of names) {
    const at = cell.indexOf(name, from);
    if (at === -1) continue;
    if (at > from) spans.push(plain(cell.slice(from, at)));
    spans.push({ text: name, style });
    from = at + name.length;
  }
  return from < cell.length ? [...spans, plain(cell.slice(from))] : spans;
}

/** Keys of the parties that only this side has in the role. */
function movedKeys(role: Role, changes: readonly Change[], side: Side): Set<string> {
  const keys = new Set<string>();
  for (const change of changes) {
    if (change.field !== "lead" && change.field !== "coordinating") continue;
    // A party that swapped its role went out of the one and came into the other.
    const isHere = change.kind === "role-swapped" && side === "previous" ? change.from === role : change.field === role;
    if (!isHere) continue;
    const swapped = change.kind === "role-swapped";
    const parties = swapped || side === "next" ? change.added : "removed" in change ? change.removed : [];
    for (const party of parties ?? []) if (typeof party !== "string") keys.add(party.key);
  }
  return keys;
}
