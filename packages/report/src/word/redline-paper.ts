/** The next plan's table with every change tracked, so that Word shows, accepts and rejects them one by one. */
import type { Comparison, DiffOutput, Plan } from "@plandiff/domain";
import type { Paragraph, Table } from "docx";
import { comparisonTitle } from "../rows/comparison-title.ts";
import { type HandOutOptions, dayOf, handOutPage, planName } from "../rows/hand-out.ts";
import { knownColumns } from "../rows/task-columns.ts";
import { letterhead } from "./letterhead.ts";
import { AUTHOR, officePaper } from "./office-paper.ts";
import { SIZE, textWidth } from "./page-setup.ts";
import { centred, textParagraph } from "./paragraphs.ts";
import { SHARES } from "./plan-paper.ts";
import { redlineRows } from "./redline-rows.ts";
import { makeRevisions } from "./tracked-runs.ts";
import { wordTable } from "./word-table.ts";

const ORIENTATION = "landscape";
const WIDTH = textWidth(ORIENTATION);

/** A redline needs both plans whole, in the order of the output. */
export type RedlineOptions = HandOutOptions & { readonly plans: readonly Plan[] };

/** The bytes of the tracked table; of more than two plans one table a pair. */
export function redlinePaper(output: DiffOutput, options: RedlineOptions): Promise<Uint8Array> {
  const page = handOutPage(options, output);
  const { wording } = page;
  const next = options.plans.at(-1);
  const day = dayOf(next);
  const revise = makeRevisions(AUTHOR, `${day}T00:00:00Z`);
  const pair = (comparison: Comparison): (Paragraph | Table)[] => {
    const [previous, current] = [comparison.previous, comparison.next].map((plan) => planName(output, plan, wording));
    const heading = wording.handOut.comparedWith(current ?? "", previous ?? "");
    return [
      ...(output.comparisons.length === 1 ? [] : [pairHeading(heading)]),
      wordTable(
        knownColumns(wording).map(({ field, name }) => ({ name, share: SHARES[field] })),
        redlineRows(comparison, page, revise),
        WIDTH,
      ),
    ];
  };
  return officePaper({
    title: comparisonTitle(output, page),
    language: options.language,
    day,
    sections: [
      {
        orientation: ORIENTATION,
        children: [
          letterhead(next, { wording, width: WIDTH, issued: false }),
          centred(wording.handOut.redlineTitle, { bold: true, size: SIZE.title }, { spacing: { before: 240 } }),
          centred(comparisonTitle(output, page), { bold: true, size: SIZE.title }, { spacing: { after: 120 } }),
          ...output.comparisons.flatMap(pair),
        ],
      },
    ],
  });
}

const pairHeading = (text: string): Paragraph =>
  textParagraph(text, { bold: true, size: SIZE.body }, { keepNext: true, spacing: { before: 240, after: 120 } });
