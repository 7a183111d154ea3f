/** The contract of a language: everything a report can say, keyed by the domain's closed lists. */
import type {
  Change,
  ChangeField,
  Diagnostic,
  DiagnosticCode,
  Evidence,
  Finding,
  Language,
  LineageEvent,
  Nature,
  Outcome,
  Place,
  Role,
  Summary,
  TroubleCode,
} from "@plandiff/domain";
import type { HandOutWords } from "./hand-out-words.ts";

/** What the words of a diagnostic or a trouble are filled with. */
export type Args = Readonly<Record<string, string | number>>;

/** Every kind of change. */
export type ChangeKind = Change["kind"];

/** The sections in which entries are shown. */
export type Group = "changed" | "regrouped" | "possible" | "dropped" | "added" | "unchanged";

/** A trouble in words: what is wrong, and what to do next. */
export interface TroubleWords {
  readonly what: string;
  readonly next: string;
}

/** What a schedule was understood as, in pieces that schedule-words.ts puts together. */
export interface ScheduleWords {
  readonly continuous: string;
  readonly unspecified: string;
  readonly unread: string;
  readonly onDemand: string;
  readonly every: (count: number, unit: "Y" | "M" | "W" | "D") => string;
  readonly after: (event: string, offset: string | undefined) => string;
  readonly before: (day: string) => string;
  readonly by: (day: string) => string;
  readonly on: (day: string) => string;
  readonly from: (day: string) => string;
  readonly within: (span: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly month: (year: number, month: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly half: (year: number, half: number) => string;
  readonly year: (year: number) => string;
  readonly day: (iso: string) => string;
  readonly onDay: (iso: string) => string;
  readonly recurringDay: (day: number, month: number | undefined, lastMonth: boolean, yearsLater: number) => string;
  /** From 1 Monday to 7 Sunday; -1 is the last of the month. */
  readonly weekday: (weekday: number, which: number | undefined) => string;
  readonly duration: (count: number, unit: "Y" | "M" | "W" | "D") => string;
  readonly and: string;
}

/** Words of the lines of a report. */
export interface LineWords {
  readonly plan: (label: string) => string;
  readonly tasks: (count: number) => string;
  readonly task: (id: string) => string;
  readonly draft: string;
  readonly stayed: string;
  readonly fromRole: Record<Role, string>;
  readonly later: (months: number) => string;
  readonly earlier: (months: number) => string;
  readonly laterDays: (days: number) => string;
  readonly earlierDays: (days: number) => string;
  readonly sameDate: string;
  readonly lastDate: (distance: string) => string;
  readonly againstRoll: string;
  readonly byCalendar: string;
  readonly smallEdit: string;
  readonly unverified: string;
  readonly supersededBy: (ids: string) => string;
  readonly supersedes: (ids: string) => string;
  readonly pastDeadline: (when: string) => string;
  readonly deadline: (when: string) => string;
  readonly toDecide: string;
  /** A person decided; the name may be missing. */
  readonly decided: (by: string) => string;
  readonly confidence: (percent: number) => string;
  readonly alternatives: string;
  readonly head: string;
  readonly lineages: (count: number) => string;
  readonly note: string;
  readonly inManyTasks: string;
  readonly moreNotes: (count: number) => string;
  readonly moreItems: (count: number) => string;
  readonly blank: string;
  readonly before: string;
  readonly after: string;
  readonly changes: string;
  readonly identical: (tasks: number) => string;
  readonly noFindings: (tasks: number) => string;
  readonly findings: (count: number) => string;
  readonly understood: string;
}

/** Words of a plan's own parts. */
export interface PlanWords {
  readonly title: string;
  readonly body: string;
  readonly period: string;
  readonly decision: string;
  readonly signer: string;
  readonly noNumber: string;
  readonly noDate: string;
  readonly legalBases: string;
  readonly objectives: string;
  readonly requirements: string;
  readonly recipients: string;
  readonly tasks: string;
  readonly task: string;
  readonly number: string;
  readonly diagnostics: string;
}

/** How one language says what the domain knows. A new code without words does not compile. */
export interface Wording {
  readonly language: Language;
  readonly outcome: Record<Outcome, string>;
  readonly group: Record<Group, string>;
  readonly field: Record<ChangeField, string>;
  readonly nature: Record<Nature, string>;
  readonly kind: Record<ChangeKind, string>;
  readonly finding: Record<Finding, (field: Evidence["field"], words: string) => string>;
  readonly event: Record<LineageEvent["kind"], (months?: number) => string>;
  readonly severity: Record<Diagnostic["severity"], string>;
  readonly diagnostic: Record<DiagnosticCode, (args: Args) => string>;
  readonly trouble: Record<TroubleCode, (args: Args) => TroubleWords>;
  readonly bug: TroubleWords;
  readonly place: { readonly [K in Place["kind"]]: (place: Extract<Place, { kind: K }>) => string };
  readonly summary: Record<keyof Summary, (count: number) => string>;
  readonly line: LineWords;
  readonly plan: PlanWords;
  readonly schedule: ScheduleWords;
  readonly handOut: HandOutWords;
}
