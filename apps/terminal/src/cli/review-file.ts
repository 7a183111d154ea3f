/** The written form of a review: read and checked, and written so that two reviewers' files merge line by line. */
import { unionOf, verdictKey } from "@plandiff/compare";
import { FORMAT_VERSION, ReviewFile, UsageError, type Verdict } from "@plandiff/domain";
import { type Document, type YAMLMap, YAMLSeq, isMap, isSeq, parse, parseDocument } from "yaml";
import { bothSides } from "./merge-marks.ts";

/** Reads a review file; a fault is told by its path. Of a merge that git left open, what either side decided. */
export function readReview(bytes: Uint8Array, name: string): Verdict[] {
  const [ours, theirs] = bothSides(new TextDecoder().decode(bytes));
  const verdicts = verdictsOf(ours, name);
  return theirs === undefined ? verdicts : unionOf(verdicts, verdictsOf(theirs, name));
}

function verdictsOf(text: string, name: string): Verdict[] {
  const parsed = ReviewFile.safeParse(valueOf(text, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
    const field = path.replace(/^\./, "");
    const args = { field, expected: issue?.message ?? "" };
    throw new UsageError("plan-field-wrong", { args, file: name, place: { kind: "path", path: field } });
  }
  const { formatVersion, verdicts } = parsed.data;
  if (major(formatVersion) > major(FORMAT_VERSION))
    throw new UsageError("version-newer", { args: { version: formatVersion, known: FORMAT_VERSION }, file: name });
  return verdicts;
}

const major = (version: string): number => Number(version.split(".")[0]);

function valueOf(text: string, name: string): unknown {
  try {
    // A file that is made empty holds no verdicts.
    return parse(text) ?? { formatVersion: FORMAT_VERSION, verdicts: [] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new UsageError("plan-malformed", { args: { reason }, file: name });
  }
}

/**
 * Writes a review: a block for each verdict, always in the same order, no line ever folded. Of the text that the file
 * holds now, comments and members that this program does not know stay with the verdicts that stay.
 */
export function writeReview(verdicts: readonly Verdict[], before = ""): string {
  const document = documentOf(bothSides(before)[0]);
  const seq = sequenceOf(document);
  const nodes = new Map(seq.items.flatMap((node) => (isMap(node) ? [[keyOfNode(node), node] as const] : [])));
  seq.items = verdicts
    .map((verdict) => ({ verdict, key: orderOf(verdict) }))
    .toSorted((a, b) => byNumber.compare(a.key, b.key) || (a.key < b.key ? -1 : 1))
    .map(({ verdict }) => nodes.get(verdictKey(verdict)) ?? document.createNode(blockOf(verdict)));
  seq.flow = seq.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

function documentOf(before: string): Document {
  const document: Document = parseDocument(before);
  if (document.errors.length === 0 && isMap(document.contents)) return document;
  return parseDocument(`formatVersion: "${FORMAT_VERSION}"\nverdicts: []\n`);
}

/** The verdicts of a document; a comment above the first one is its own, so that it moves with it. */
function sequenceOf(document: Document): YAMLSeq {
  const found = document.get("verdicts");
  if (!isSeq(found)) {
    const made = new YAMLSeq();
    document.set("verdicts", made);
    return made;
  }
  const [first] = found.items;
  if (isMap(first) && typeof found.commentBefore === "string") {
    first.commentBefore = [found.commentBefore, first.commentBefore ?? ""].filter((text) => text !== "").join("\n");
    found.commentBefore = null;
  }
  return found;
}

function keyOfNode(node: YAMLMap): string {
  const parsed = ReviewFile.shape.verdicts.element.safeParse(node.toJSON());
  return parsed.success ? verdictKey(parsed.data) : "";
}

/** "9" before "10"; one language for all, so that two reviewers' files have one order. */
const byNumber = new Intl.Collator("en", { numeric: true });

const orderOf = ({ previous, next, kind, field, by = "", at = "", why = "" }: Verdict): string =>
  [previous.map(({ id }) => id).join(), next.map(({ id }) => id).join(), kind, field ?? "", by, at, why].join("\n");

/** Members in one order, whoever made them. */
function blockOf({ kind, previous, next, field, written, by, at, why }: Verdict): Verdict {
  const refs = (side: Verdict["previous"]): Verdict["previous"] =>
    side.map(({ id, fingerprint }) => ({ id, fingerprint }));
  return {
    kind,
    previous: refs(previous),
    next: refs(next),
    ...(field !== undefined && { field }),
    ...(written !== undefined && { written: written.normalize("NFC") }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
    ...(why !== undefined && { why: why.normalize("NFC") }),
  };
}
