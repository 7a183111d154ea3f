/** Cited documents that are over or replaced: a plan of one year is renewed, all others are pointed out with what came after them. */
import { type LegalReference, partsOf, referenceYear } from "@plandiff/domain";
import type { DocumentRecord, Follower } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";
import { type Edit, because } from "../edit.ts";
import type { Citation } from "./citations.ts";

/** How sure a renewal is: the register names the edition; a name alone says no more than that the series goes on; a blank is honest. */
export const SURE = { edition: 0.97, name: 0.85, blank: 0.9, asked: 0.5 } as const;

type Doubt = "replaced" | "expired" | "programme-over" | "maybe-yearly";

/** Does a document belong to the years of the previous plan? */
export function isOfPreviousPeriod(reference: LegalReference, { previous }: DraftContext): boolean {
  const year = referenceYear(reference);
  return (
    previous !== undefined &&
    year !== undefined &&
    year >= partsOf(previous.start).year &&
    year <= partsOf(previous.end).year
  );
}

/** A numbered document that is known: a plan of one year is renewed, anything else that is over is pointed out. */
export function flagDead(
  { start, end, reference }: Citation,
  record: DocumentRecord,
  context: DraftContext,
): Edit | undefined {
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

/** Is the period of a plan or programme over on the day of the draft? */
export const isOver = ({ state, since }: DocumentRecord, { asOf }: DraftContext): boolean =>
  state === "period-over" && since !== undefined && since <= asOf;

/** A plan for (a part of) the year of its issue, not a programme of several. */
const isYearPlan = ({ since, date }: DocumentRecord, { next }: DraftContext): boolean =>
  since !== undefined && since <= next.start && date !== undefined && partsOf(since).year === partsOf(date).year + 1;

/** Something is known on a day when it had been issued by then. */
const isKnown = ({ date }: Follower, asOf: string): boolean => date !== undefined && date <= asOf;

/** The edition that followed, where it had been issued by the day of the draft. */
export const nextEdition = ({ followedBy }: DocumentRecord, { asOf }: DraftContext): Follower | undefined =>
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

/** A question about a citation; `to` is what may stand there. */
export function asked(
  place: { start: number; end: number },
  {
    code,
    args = {},
    ...rest
  }: { code: Doubt; args?: Record<string, string | number>; verified: boolean; source?: string; to?: string },
): Edit {
  return { ...place, reason: because(code, args), ...rest, confidence: SURE.asked, state: "open" };
}
