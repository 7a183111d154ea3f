/** The law that nothing is lost, as a function: which characters of a document stand in no field, no other text and no diagnostic. */
import type { Diagnostic, Place, Plan, Read, SourceDocument, Task } from "@plandiff/domain";
import { type AuditSource, auditSource, compact } from "./audit-source.ts";

/** A stretch of the document that the result does not hold. */
export interface Unplaced {
  readonly text: string;
  readonly place: Place;
}

/** How much of a document the result accounts for. */
export interface Audit {
  /** Characters of the document that are not blank. */
  readonly characters: number;
  readonly unplaced: readonly Unplaced[];
}

/** A stretch of the result that must be found in the document; without a place it may stand anywhere. */
interface Piece {
  readonly text: string;
  readonly place?: Place | undefined;
  /** Where the next row begins: what goes on below its first row ends there. */
  readonly until?: Place | undefined;
  /** What follows a row's number ("1.") belongs to it. */
  readonly isNumber?: boolean;
}

/** Finds every piece of the result in the document, and tells what of the document no piece covers. */
export function auditBlocks({ blocks }: SourceDocument, read: Read<Plan>): Audit {
  const source = auditSource(blocks);
  const covered = new Uint8Array(source.text.length);
  // long pieces first, so that none is mistaken for a part of a longer one; then those whose place is not known
  const pieces = piecesOf(read.value).toSorted((a, b) => b.text.length - a.text.length);
  for (const piece of pieces.filter(({ place }) => place !== undefined)) coverPiece(source, covered, piece);
  for (const piece of pieces.filter(({ place }) => place === undefined)) coverPiece(source, covered, piece);
  // long texts first here too; marks of one sign are looked for where nothing else is left
  const lengthOf = ({ code, args }: Diagnostic): number =>
    code === "markup-ignored" ? 0 : String(args["text"]).length;
  for (const diagnostic of read.diagnostics.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
    coverDiagnostic(source, covered, diagnostic);
  return { characters: source.text.length, unplaced: holesIn(source, covered) };
}

function piecesOf(plan: Plan): Piece[] {
  const { decision } = plan;
  // body, number, date and place are told from text that stands in the title or in other text as well
  const head = [
    plan.title,
    decision?.signer?.title,
    decision?.signer?.name,
    ...plan.legalBases,
    ...plan.objectives,
    ...plan.requirements,
    ...plan.recipients,
    ...new Set(plan.tasks.flatMap(({ section }) => section)),
  ];
  return [
    ...plan.tasks.flatMap((task, index) => piecesOfTask(task, plan.tasks[index + 1]?.place)),
    ...plan.otherText,
    ...head.flatMap((text) => (text === undefined ? [] : [{ text }])),
  ];
}

function piecesOfTask({ number, text, written, otherColumns, place }: Task, until: Place | undefined): Piece[] {
  const cells = [text, written.lead, written.coordinating, written.time, written.deliverable];
  return [
    ...(number === undefined ? [] : [{ text: number, place, until, isNumber: true }]),
    ...cells.flatMap((cell) => (cell === undefined ? [] : [{ text: cell, place, until }])),
    ...(otherColumns ?? []).map((column) => ({ text: column.text, place, until })),
  ];
}

function coverPiece(source: AuditSource, covered: Uint8Array, { text, place, until, isNumber }: Piece): void {
  const piece = compact(text);
  if (piece === "") return;
  const [from, end] = source.region(place);
  const to =
    place && place.kind !== "lines" ? Math.max(end, until ? source.region(until)[0] : source.text.length) : end;
  // what goes on below its own place is rare, and the same words may well stand there again
  const at = findFree(source, covered, piece, [from, end]) ?? findFree(source, covered, piece, [from, to]);
  if (at !== undefined) {
    covered.fill(1, at, at + piece.length);
    if (isNumber) coverMarks(source, covered, at, at + piece.length);
    return;
  }
  // a piece of the head that stands there already, as part of something longer, needs no second place
  if (place || !isCovered(source, covered, piece)) coverFragments(source, covered, piece, [from, to]);
}

/** Does a piece stand somewhere in what is covered already? */
function isCovered({ text }: AuditSource, covered: Uint8Array, piece: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    if (!covered.subarray(at, at + piece.length).includes(0)) return true;
  return false;
}

/** Where a piece stands that nothing covers yet: best where it begins and ends with a line or cell. */
function findFree(
  { text, unitAt }: AuditSource,
  covered: Uint8Array,
  piece: string,
  [from, to]: readonly [number, number],
): number | undefined {
  let best: { at: number; fits: number } | undefined;
  for (let at = text.indexOf(piece, from); at >= 0 && at + piece.length <= to; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (covered.subarray(at, end).includes(1)) continue;
    const fits = Number(unitAt[at - 1] !== unitAt[at]) + Number(unitAt[end] !== unitAt[end - 1]);
    if (!best || fits > best.fits) best = { at, fits };
    if (fits === 2) break;
  }
  return best?.at;
}

/** The marks around a row's number in its own cell or line: "(1)", "1.". */
function coverMarks({ text, unitAt }: AuditSource, covered: Uint8Array, from: number, to: number): void {
  for (let i = to; i < text.length && unitAt[i] === unitAt[to - 1] && /[.):]/.test(text[i]!); i++) covered[i] = 1;
  if (from > 0 && unitAt[from - 1] === unitAt[from] && text[from - 1] === "(") covered[from - 1] = 1;
}

/** A piece cut by a page stands in a few fragments; a search for more would be as slow as the document is long. */
const MOST_FRAGMENTS = 200;

/**
 * Covers a piece that stands in several places, as a page break cuts it: each part but the last ends with its line or
 * cell, each but the first begins with one. Gives back what was not found.
 */
function coverFragments(
  source: AuditSource,
  covered: Uint8Array,
  piece: string,
  region: readonly [number, number],
): string {
  let rest = piece;
  for (let round = 0; rest !== "" && round < MOST_FRAGMENTS; round++) {
    const { at, length } = longestFragment(source, covered, rest, region, round > 0);
    if (length === 0) return rest;
    covered.fill(1, at, at + length);
    rest = rest.slice(length);
  }
  return rest;
}

function longestFragment(
  { text, unitAt }: AuditSource,
  covered: Uint8Array,
  piece: string,
  [from, to]: readonly [number, number],
  opensUnit: boolean,
): { at: number; length: number } {
  let best = { at: -1, length: 0 };
  for (let at = text.indexOf(piece[0]!, from); at >= 0 && at < to; at = text.indexOf(piece[0]!, at + 1)) {
    if (opensUnit && at > 0 && unitAt[at - 1] === unitAt[at]) continue;
    let whole = 0;
    for (let i = 0; i < piece.length && at + i < to && covered[at + i] === 0 && text[at + i] === piece[i]; i++)
      if (i === piece.length - 1 || unitAt[at + i] !== unitAt[at + i + 1]) whole = i + 1;
    if (whole > best.length) best = { at, length: whole };
  }
  return best;
}

/** A diagnostic accounts for the text that it names, as often as it counts; list marks stand at the head of their lines. */
function coverDiagnostic(source: AuditSource, covered: Uint8Array, { code, args, place }: Diagnostic): void {
  const named = args["text"];
  if (typeof named !== "string" || code === "schedule-unread") return;
  const count = typeof args["count"] === "number" ? args["count"] : 1;
  const texts = code === "markup-ignored" ? named.split(/\s+/u) : [compact(named)];
  const [from, to] = source.region(count > 1 ? undefined : place);
  for (const text of texts.filter((part) => part !== "")) {
    let left = count;
    // marks stand at the head of a line; that of an item behind its heading does not
    for (const anywhere of code === "markup-ignored" ? [false, true] : [true])
      for (let at = source.text.indexOf(text, from); at >= 0 && left > 0; at = source.text.indexOf(text, at + 1)) {
        if (at + text.length > to) break;
        const wanted = anywhere || source.unitAt[at - 1] !== source.unitAt[at];
        if (!wanted || covered.subarray(at, at + text.length).includes(1)) continue;
        covered.fill(1, at, at + text.length);
        left--;
      }
  }
}

/** What is not covered, one stretch for each unit. */
function holesIn({ text, units, unitAt }: AuditSource, covered: Uint8Array): Unplaced[] {
  const holes: Unplaced[] = [];
  for (let i = 0; i < text.length; i++) {
    if (covered[i] === 1) continue;
    let end = i;
    while (end < text.length && covered[end] === 0 && unitAt[end] === unitAt[i]) end++;
    holes.push({ text: text.slice(i, end), place: units[unitAt[i]!]!.place });
    i = end - 1;
  }
  return holes;
}
