/** The written form of a review: read and checked, and written so that two reviewers' files merge line by line. */
import { FORMAT_VERSION, ReviewFile, UsageError, type Verdict } from "@plandiff/domain";
import { parse, stringify } from "yaml";

/** Reads a review file; a fault is told by its path. */
export function readReview(bytes: Uint8Array, name: string): Verdict[] {
  const parsed = ReviewFile.safeParse(valueOf(new TextDecoder().decode(bytes), name));
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

/** Writes a review: a block for each verdict, always in the same order, no line ever folded. */
export function writeReview(verdicts: readonly Verdict[]): string {
  const inOrder = verdicts
    .map((verdict) => ({ verdict, key: keyOf(verdict) }))
    .toSorted((a, b) => byNumber.compare(a.key, b.key) || (a.key < b.key ? -1 : 1))
    .map(({ verdict }) => blockOf(verdict));
  return stringify({ formatVersion: FORMAT_VERSION, verdicts: inOrder }, { lineWidth: 0 });
}

/** "9" before "10"; one language for all, so that two reviewers' files have one order. */
const byNumber = new Intl.Collator("en", { numeric: true });

const keyOf = ({ previous, next, kind, by = "", at = "", why = "" }: Verdict): string =>
  [previous.map(({ id }) => id).join(), next.map(({ id }) => id).join(), kind, by, at, why].join("\n");

/** Members in one order, whoever made them. */
function blockOf({ kind, previous, next, by, at, why }: Verdict): Verdict {
  const refs = (side: Verdict["previous"]): Verdict["previous"] =>
    side.map(({ id, fingerprint }) => ({ id, fingerprint }));
  return {
    kind,
    previous: refs(previous),
    next: refs(next),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
    ...(why !== undefined && { why: why.normalize("NFC") }),
  };
}
