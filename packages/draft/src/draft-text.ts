/** One running text of the previous plan as the next one should have it: citations first, then its dates. */
import type { DraftContext } from "./context.ts";
import { rollText } from "./dates/roll-text.ts";
import { rollTitle } from "./dates/roll-title.ts";
import { type Edit, withoutOverlap } from "./edit.ts";
import { editOwnNumber } from "./references/own-number.ts";
import { succeedNames } from "./parties/succeed-names.ts";
import { citationsIn } from "./references/citations.ts";
import { renewReferences } from "./references/renew-references.ts";

/** What else is known of a text. */
export interface TextOptions {
  readonly earlier?: string | undefined;
  /** Edits that come before all others. */
  readonly first?: readonly Edit[];
  /** Is it a title, which names the plan's own period? */
  readonly title?: boolean;
}

/** The edits of a text, in order. */
export function draftText(
  text: string,
  { earlier, first = [], title = false }: TextOptions,
  context: DraftContext,
): Edit[] {
  if (text === "") return [];
  const citations = citationsIn(text, context.lexicon);
  return withoutOverlap([
    ...first,
    ...editOwnNumber(text, context),
    ...renewReferences(citations, context),
    ...succeedNames(text, citations, context),
    ...(title ? rollTitle(text, context) : []),
    ...rollText(text, { masked: citations, earlier }, context),
  ]);
}
