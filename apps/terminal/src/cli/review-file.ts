/** The written form of a review, read and checked. */
import { unionOf } from "@plandiff/compare";
import { FORMAT_VERSION, ReviewFile, UsageError, type Verdict } from "@plandiff/domain";
import { parse } from "yaml";
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

/** A block of the file as a verdict; nothing where it is none. */
export function verdictOf(block: unknown): Verdict | undefined {
  const parsed = ReviewFile.shape.verdicts.element.safeParse(block);
  return parsed.success ? parsed.data : undefined;
}
