/** Cited documents: yearly ones move to the new year, dead ones are pointed out with what came after them. */
import { type LegalReference, partsOf, referenceYear } from "@plandiff/domain";
import { type DocumentRecord, type Follower, editionOf, findDocument, isYearly } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";
import { findMentions, rolledWords } from "../dates/mentions.ts";
import { type Edit, because } from "../edit.ts";
import type { Citation } from "./citations.ts";

/** The register names the edition; a name alone says no more than that the series goes on; a blank is honest. */
const SURE = { edition: 0.97, name: 0.85, blank: 0.9, asked: 0.5 } as const;

type Doubt = "replaced" | "expired" | "programme-over" | "maybe-yearly";

/** The edits that citations need. */
export const renewReferences = (citations: readonly Citation[], context: DraftContext): Edit[] =>
  citations.flatMap((citation) => editOf(citation, context) ?? []);

function editOf(citation: Citation, context: DraftContext): Edit | undefined {
  const { reference } = citation;
  const record = findDocument(reference);
  if (reference.number === undefined) return renewName(citation, record, context);
  if (isYearly(reference) && (referenceYear(reference) === undefined || isOfPreviousPeriod(reference, context)))
    return renewEdition(citation, context);
  return record && flag(citation, record, context);
}

/** Does a document belong to the years of the previous plan? */
function isOfPreviousPeriod(reference: LegalReference, { previous }: DraftContext): boolean {
  const year = referenceYear(reference);
  return (
    previous !== undefined &&
    year !== undefined &&
    year >= partsOf(previous.start).year &&
    year <= partsOf(previous.end).year
  );
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

/** A numbered document that is known: a plan of one year is renewed, anything else that is over is pointed out. */
function flag({ start, end, reference }: Citation, record: DocumentRecord, context: DraftContext): Edit | undefined {
  const { asOf, words } = context;
  const { written, number = "" } = reference;
  const { source, verified } = record;
  if (record.since === undefined || record.since > asOf) return undefined;
  if (record.state === "replaced") {
    const replacing = record.followedBy.filter((next) => next.relation === "replaces" && isKnown(next, asOf));
    const to = replacing.map((next) => citationOf(written, reference, next, context)).join("; ");
    const numbers = replacing.map((next) => next.number).join("; ");
    const args = { number, since: record.since, ...(numbers && { successors: numbers }) };
    return asked({ start, end }, { code: to ? "replaced" : "expired", args, verified, source, ...(to && { to }) });
  }
  if (!isOver(record, context)) return undefined;
  const next = nextEdition(record, context);
  if (!isOfPreviousPeriod(reference, context) || !verified || !isYearPlan(record, context)) {
    const to = next && citationOf(written, reference, next, context);
    return asked(
      { start, end },
      { code: "programme-over", args: { number, since: record.since }, verified, source, ...(to && { to }) },
    );
  }
  const year = (referenceYear(reference) ?? 0) + context.years;
  const to = next ? citationOf(written, reference, next, context) : words.blankDate(blankNumber(written, number), year);
  if (to === undefined)
    return asked({ start, end }, { code: "programme-over", args: { number, since: record.since }, verified, source });
  return {
    start,
    end,
    to,
    reason: because(next ? "edition-known" : "edition-unknown", { number, year }),
    source,
    verified: true,
    confidence: next ? SURE.edition : SURE.blank,
    state: "applied",
  };
}

const isOver = ({ state, since }: DocumentRecord, { asOf }: DraftContext): boolean =>
  state === "period-over" && since !== undefined && since <= asOf;

/** A plan for (a part of) the year of its issue, not a programme of several. */
const isYearPlan = ({ since, date }: DocumentRecord, { next }: DraftContext): boolean =>
  since !== undefined && since <= next.start && date !== undefined && partsOf(since).year === partsOf(date).year + 1;

/** Something is known on a day when it had been issued by then. */
const isKnown = ({ date }: Follower, asOf: string): boolean => date !== undefined && date <= asOf;

const nextEdition = ({ followedBy }: DocumentRecord, { asOf }: DraftContext): Follower | undefined =>
  followedBy.find((next) => next.relation === "next-edition" && isKnown(next, asOf));

/** The citation of another document, in the manner of the one that stands there. */
function citationOf(
  written: string,
  { number, type, date }: LegalReference,
  next: Follower,
  { words }: DraftContext,
): string | undefined {
  if (number === undefined || !written.includes(number)) return undefined;
  const named = written.replace(number, next.number);
  const typed =
    type !== undefined && next.type !== undefined && named.startsWith(type)
      ? next.type + named.slice(type.length)
      : named;
  return date === undefined || next.date === undefined ? typed : words.likeDate(typed, next.date);
}

const blankNumber = (written: string, number: string): string => written.replace(number, number.replace(/^\d+/u, "…"));

function asked(
  place: { start: number; end: number },
  {
    code,
    args = {},
    ...rest
  }: { code: Doubt; args?: Record<string, string | number>; verified: boolean; source?: string; to?: string },
): Edit {
  return { ...place, reason: because(code, args), ...rest, confidence: SURE.asked, state: "open" };
}
