/** Cited documents: yearly ones move to the new year, dead ones are pointed out with what came after them. */
import { partsOf, referenceYear } from "@plandiff/domain";
import { type DocumentRecord, editionOf, findDocument, isYearly } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";
import { findMentions, rolledWords } from "../dates/mentions.ts";
import { type Edit, because } from "../edit.ts";
import type { Citation } from "./citations.ts";
import { SURE, asked, flagDead, isOfPreviousPeriod, isOver, nextEdition } from "./dead-documents.ts";

/** The edits that citations need. */
export const renewReferences = (citations: readonly Citation[], context: DraftContext): Edit[] =>
  citations.flatMap((citation) => editOf(citation, context) ?? []);

function editOf(citation: Citation, context: DraftContext): Edit | undefined {
  const { reference } = citation;
  const record = findDocument(reference);
  if (reference.number === undefined) return renewName(citation, record, context);
  if (isYearly(reference) && (referenceYear(reference) === undefined || isOfPreviousPeriod(reference, context)))
    return renewEdition(citation, context);
  return record && flagDead(citation, record, context);
}

/** "Nghị quyết 01/NQ-CP ngày 08/01/2025": the same number every year, another date. */
function renewEdition({ start, end, reference }: Citation, context: DraftContext): Edit | undefined {
  const { words, years, asOf, next } = context;
  const of = referenceYear(reference);
  const year = of === undefined ? partsOf(next.end).year : of + years;
  const record = editionOf(reference, year);
  const known = record?.date !== undefined && record.verified && record.date <= asOf ? record : undefined;
  const { written } = reference;
  if (reference.date === undefined) return renewYear({ start, end, reference }, { known, year }, context);
  const to = known?.date === undefined ? words.blankDate(written, year) : words.likeDate(written, known.date);
  if (to === undefined) return asked({ start, end }, { code: "maybe-yearly", verified: true, args: { year } });
  return {
    start,
    end,
    to,
    reason: because(known ? "edition-known" : "edition-unknown", { year, number: reference.number ?? "" }),
    ...(known && { source: known.source }),
    verified: true,
    confidence: known ? SURE.edition : SURE.blank,
    state: "applied",
  };
}

/** A yearly document cited by its year, or by no date at all: where the new edition is known, its date says which it is. */
function renewYear(
  { start, end, reference }: Citation,
  { known, year }: { known: DocumentRecord | undefined; year: number },
  { words, years }: DraftContext,
): Edit | undefined {
  const { written } = reference;
  const mention = findMentions(written, words).find((one) => one.end === written.length);
  const bare = mention ? written.slice(0, mention.start) : `${written} `;
  const args = { number: reference.number ?? "", year };
  if (known?.date !== undefined)
    return {
      start,
      end,
      to: bare + words.ofDay(known.date),
      reason: because("edition-known", args),
      source: known.source,
      verified: true,
      confidence: SURE.edition,
      state: "applied",
    };
  if (!mention || years === 0) return undefined;
  return {
    start,
    end,
    to: bare + rolledWords(mention, years),
    reason: because("yearly-name", args),
    verified: true,
    confidence: SURE.name,
    state: "applied",
  };
}

/** "Kế hoạch ... trọng tâm năm 2025": by its name the next year has one too; a law or decision of a year stays itself. */
function renewName(
  { start, end, reference }: Citation,
  record: DocumentRecord | undefined,
  context: DraftContext,
): Edit | undefined {
  const { words, years, sameShape } = context;
  const { written, type = "" } = reference;
  const over = record && isOver(record, context);
  if (!isOfPreviousPeriod(reference, context) || years === 0)
    return over
      ? asked({ start, end }, { code: "programme-over", verified: record.verified, source: record.source })
      : undefined;
  const mention = findMentions(written, words).at(-1);
  if (!mention) return undefined;
  const to = written.slice(0, mention.start) + rolledWords(mention, years) + written.slice(mention.end);
  const next = record && nextEdition(record, context);
  const args = { years, ...(next && { number: next.number }) };
  const asksAnyway = mention.kind === "part" && !sameShape;
  if (!words.yearlyKind.test(type) && !asksAnyway && STATUTE.test(type)) return undefined;
  // "Kế hoạch triển khai Luật Đất đai năm 2024": whose year it is, the plan's or the law's, is not to be seen.
  if (!words.yearlyKind.test(type) || asksAnyway || STATUTE.test(written))
    return {
      start,
      end,
      to,
      reason: because("maybe-yearly", args),
      verified: true,
      confidence: SURE.asked,
      state: "open",
    };
  return {
    start,
    end,
    to,
    reason: because("yearly-name", args),
    verified: true,
    confidence: SURE.name,
    state: "applied",
  };
}

/** The year of a law is its date and no period. */
const STATUTE = /(?<!\p{L})(?:luật|bộ luật|pháp lệnh|law|act|code|ordinance)(?!\p{L})/iu;
