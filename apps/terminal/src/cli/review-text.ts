/**
 * The text of a review, as it is written: a block for each verdict, always in one order, no line ever folded, so that two
 * reviewers' files merge line by line. Blocks that are there already stay letter by letter, with the comments above them and
 * members that this program does not know; only new ones are written anew, for a file may hold ten thousand.
 */
import { verdictKey } from "@plandiff/compare";
import { FORMAT_VERSION, type Verdict } from "@plandiff/domain";
import { type Document, YAMLSeq, isMap, isSeq, parseDocument, stringify } from "yaml";
import { bothSides } from "./merge-marks.ts";
import { verdictOf } from "./review-file.ts";

/** A text in its parts. */
export interface ReviewText {
  /** Up to the first block. */
  readonly head: string;
  /** The blocks in their order. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** Behind the last one. */
  readonly tail: string;
}

interface Block {
  readonly verdict: Verdict;
  readonly text: string;
}

const EMPTY = `formatVersion: "${FORMAT_VERSION}"\nverdicts: []\n`;

/** The text of verdicts. */
export const writeReview = (verdicts: readonly Verdict[], before = ""): string =>
  textOf(withVerdicts(partsOf(before), verdicts));

/** The text of the parts. */
export const textOf = ({ head, blocks, tail }: ReviewText): string =>
  blocks.size === 0
    ? `${head.replace(/:\s*$/, ": []\n")}${tail}`
    : head + [...blocks.values()].map(({ text }) => text).join("") + tail;

/** The parts with these verdicts and no others. */
export function withVerdicts({ head, blocks, tail }: ReviewText, verdicts: readonly Verdict[]): ReviewText {
  const wanted = new Map(verdicts.map((verdict) => [verdictKey(verdict), verdict]));
  // What stands in order already comes first: then sorting is hardly more than looking.
  const kept = [...blocks].filter(([key]) => wanted.has(key));
  for (const [key] of kept) wanted.delete(key);
  const made = [...wanted].map(([key, verdict]) => [key, { verdict, text: blockText(verdict) }] as const);
  const inOrder = [...kept, ...made].toSorted(([, a], [, b]) => byOrder(a.verdict, b.verdict));
  return { head, blocks: new Map(inOrder), tail };
}

/** The parts of a text; of a merge that git left open, those of one's own side. */
export function partsOf(text: string): ReviewText {
  const [own] = bothSides(text);
  return sliced(own) ?? sliced(normal(own)) ?? { head: EMPTY.replace(" []", ""), blocks: new Map(), tail: "" };
}

/** Cuts a text where its blocks begin; nothing where one does not begin a line of its own. */
function sliced(text: string): ReviewText | undefined {
  const document: Document = parseDocument(text);
  const seq = document.errors.length === 0 && isMap(document.contents) ? document.get("verdicts") : undefined;
  if (!isSeq(seq) || seq.flow === true || seq.items.length === 0) return undefined;
  const starts: number[] = [];
  const found: Verdict[] = [];
  let behind = 0;
  for (const item of seq.items) {
    const verdict = isMap(item) ? verdictOf(item.toJSON()) : undefined;
    const start = isMap(item) && item.range ? blockStart(text, item.range[0], behind) : undefined;
    if (verdict === undefined || start === undefined) return undefined;
    starts.push(start);
    found.push(verdict);
    behind = (isMap(item) && item.range?.[1]) || behind;
  }
  const end = blockEnd(text, (isMap(seq.items.at(-1)) && seq.items.at(-1)) || seq);
  const blocks = found.map((verdict, i): readonly [string, Block] => [
    verdictKey(verdict),
    { verdict, text: text.slice(starts[i], starts[i + 1] ?? end) },
  ]);
  return { head: text.slice(0, starts[0]), blocks: new Map(blocks), tail: text.slice(end) };
}

/** Where the line of a block begins, with the comments above it, behind the block before; nothing where something else begins the line. */
function blockStart(text: string, inside: number, behind: number): number | undefined {
  let start = text.lastIndexOf("\n", inside - 1) + 1;
  if (!/^ *- $/.test(text.slice(start, inside))) return undefined;
  for (let before = start; before > 0;) {
    before = text.lastIndexOf("\n", before - 2) + 1;
    if (before < behind || !/^[ \t]*(?:#.*)?\r?$/.test(text.slice(before, text.indexOf("\n", before)))) break;
    start = before;
  }
  return start;
}

/** Where the lines of the last block end. */
function blockEnd(
  text: string,
  { range }: { readonly range?: readonly [number, number, number] | null | undefined },
): number {
  const last = text.slice(0, range?.[1] ?? text.length).trimEnd().length;
  const end = text.indexOf("\n", last);
  return end < 0 ? text.length : end + 1;
}

/** The text in blocks, whatever form it had; one that holds no verdict gets a place for them. */
function normal(text: string): string {
  const given: Document = parseDocument(text);
  const document = given.errors.length === 0 && isMap(given.contents) ? given : parseDocument(EMPTY);
  const found = document.get("verdicts");
  const seq = isSeq(found) ? found : new YAMLSeq();
  if (seq !== found) document.set("verdicts", seq);
  seq.flow = false;
  for (const item of seq.items) if (isMap(item)) item.flow = false;
  if (seq.items.length > 0) return document.toString({ lineWidth: 0 });
  // The block that shows where blocks go is taken away again when the wanted ones are put in.
  seq.items = [document.createNode(PLACEHOLDER)];
  return document.toString({ lineWidth: 0 });
}

const PLACEHOLDER: Verdict = { kind: "note", previous: [], next: [], by: "", why: "" };

/** "9" before "10"; one language for all, so that two reviewers' files have one order. */
const byNumber = new Intl.Collator("en", { numeric: true });
const orders = new WeakMap<Verdict, string>();

function orderOf(verdict: Verdict): string {
  const known = orders.get(verdict);
  if (known !== undefined) return known;
  const { previous, next, kind, field, by, at, why } = verdict;
  const ids = [previous, next].map((side) => side.map(({ id }) => id).join());
  const order = [...ids, kind, field ?? "", by ?? "", at ?? "", why ?? ""].join("\n");
  orders.set(verdict, order);
  return order;
}

const byOrder = (a: Verdict, b: Verdict): number =>
  byNumber.compare(orderOf(a), orderOf(b)) || (orderOf(a) < orderOf(b) ? -1 : 1);

/** A block, its members in one order, whoever made them. */
function blockText({ kind, previous, next, field, written, by, at, why }: Verdict): string {
  const refs = (side: Verdict["previous"]): Verdict["previous"] =>
    side.map(({ id, fingerprint }) => ({ id, fingerprint }));
  const block: Verdict = {
    kind,
    previous: refs(previous),
    next: refs(next),
    ...(field !== undefined && { field }),
    ...(written !== undefined && { written: written.normalize("NFC") }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
    ...(why !== undefined && { why: why.normalize("NFC") }),
  };
  // Blanks at the ends of a block of lines would be lost; quoted they stay.
  const blockQuote = [written, why].every((text) => text === undefined || text === text.trim());
  // Only a line feed ends a line of YAML; a pattern would also stop at U+2028.
  return stringify([block], { lineWidth: 0, blockQuote })
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}
