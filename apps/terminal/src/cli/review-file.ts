/** The written form of a review, read and checked. */
import { unionOf } from "@plandiff/compare";
import { FORMAT_VERSION, ReviewFile, type Verdict } from "@plandiff/domain";
import { bothSides } from "./merge-marks.ts";
import { readYamlFile } from "./yaml-file.ts";

/** Reads a review file; a fault is told by its path. Of a merge that git left open, what either side decided. */
export function readReview(bytes: Uint8Array, name: string): Verdict[] {
  const [ours, theirs] = bothSides(new TextDecoder().decode(bytes));
  const verdicts = verdictsOf(ours, name);
  return theirs === undefined ? verdicts : unionOf(verdicts, verdictsOf(theirs, name));
}

/** A file that is made empty holds no verdicts. */
const verdictsOf = (text: string, name: string): Verdict[] =>
  readYamlFile(ReviewFile, text, { name, empty: { formatVersion: FORMAT_VERSION, verdicts: [] } }).verdicts;

/** A block of the file as a verdict; nothing where it is none. */
export function verdictOf(block: unknown): Verdict | undefined {
  const parsed = ReviewFile.shape.verdicts.element.safeParse(block);
  return parsed.success ? parsed.data : undefined;
}
