/** The shared model of work plans: what a plan, a comparison and a lineage are, and the small pure functions on them. */
export {
  Day,
  addMonths,
  dayBefore,
  dayNumber,
  daysInMonth,
  endsMonth,
  makeDay,
  monthSpan,
  monthsBetween,
  partsOf,
  spans,
} from "./calendar.ts";
export type { Interval } from "./calendar.ts";
export { Change, ChangedParty, hasRealChange } from "./change.ts";
export type { ChangeField } from "./change.ts";
export { checkPlan } from "./check-plan.ts";
export { Alternative, Comparison, Entry, Evidence, Finding, Outcome, Summary, TaskPatch } from "./comparison.ts";
export { Deliverable } from "./deliverable.ts";
export { DraftOutput, DraftPlan, DraftReason, DraftTask, LeftTask, Proposal } from "./draft.ts";
export { EditorFinding } from "./editor-finding.ts";
export { Language } from "./language.ts";
export { assertLedger, differs, summarize } from "./ledger.ts";
export { LegalReference, referenceSeries, referenceYear } from "./legal-reference.ts";
export { Lineage, LineageEvent } from "./lineage.ts";
export { ComparedPlan, DiffOutput, FORMAT_VERSION, ReadOutput } from "./output.ts";
export { Party, PartyKind } from "./party.ts";
export { Nature } from "./nature.ts";
export { applyComparison, applyPatch, patchBetween } from "./patch.ts";
export { Period, labelOf, parsePeriod, periodOfMonths, rollMonths } from "./period.ts";
export { Decision, OtherText, Plan, Signer, isDraft } from "./plan.ts";
export { RedlineSpan, nextText, previousText } from "./redline.ts";
export { Responsibility, Role, inRole } from "./responsibility.ts";
export { sameDeadline, sameMeaning } from "./schedule-meaning.ts";
export { compareSchedules, isToldInDays } from "./schedule-shift.ts";
export type { ScheduleShift } from "./schedule-shift.ts";
export {
  Bound,
  Occurrence,
  Precision,
  RecurringDay,
  RecurringWeekday,
  Schedule,
  coverage,
  deadline,
  monthsOf,
  shiftOccurrence,
  shiftSchedule,
} from "./schedule.ts";
export { Diagnostic, DiagnosticCode } from "./source/diagnostic.ts";
export type { Block, Cell, Read, SourceDocument } from "./source/document.ts";
export { Place } from "./source/place.ts";
export { OtherColumn, Task, Written, roleCell, taskIds } from "./task.ts";
export { Bug, UsageError } from "./trouble.ts";
export type { TroubleCode } from "./trouble.ts";
export { CorrectableField, ReviewFile, TaskRef, Verdict } from "./verdict.ts";
