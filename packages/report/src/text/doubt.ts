/** Why the tool leaves a pair to a person. */
import type { Entry } from "@plandiff/domain";
import { type Span, glue, plain, quiet } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { idsOf } from "./columns.ts";
import { evidenceWords, percent } from "./evidence-words.ts";

/** Candidates shown beside a possible pair. */
const MOST_ALTERNATIVES = 3;

/** What speaks for and against a possible pair, and the other candidates if there are any. */
export function doubtSpans(entry: Entry, { wording, canvas }: Page): Span[][] {
  const evidence = evidenceWords(entry.evidence, wording);
  const reasons = [evidence.for.join(", "), evidence.against.join(", ")].filter((text) => text !== "").join("; ");
  const others = (entry.alternatives ?? [])
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => `${idsOf([other.previous])} ${canvas.glyphs.arrow} ${idsOf([other.next])} (${percent(other)}%)`);
  const why: Span[] = [
    { text: `${wording.line.toDecide}:`, style: "doubtful" },
    plain(` ${reasons}`),
    quiet(`  (${wording.line.confidence(percent(entry))})`),
  ];
  return others.length === 0 ? [why] : [why, [quiet(`${wording.line.alternatives}: ${others.map(glue).join(", ")}`)]];
}
