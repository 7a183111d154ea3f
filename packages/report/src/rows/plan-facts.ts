/** What a plan says of itself before and after its tasks: one label and one text a line. */
import type { Plan } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Wording } from "../wording/wording.ts";

/** A fact, and whether it is an item of a list. */
export interface PlanFact {
  readonly label: string;
  readonly text: string;
}

const clean = (text: string): string => cleanText(text).trim();

/** The facts in the order of an office paper; what the plan leaves blank is left out. */
export function planFacts(plan: Plan, { plan: words, schedule, handOut }: Wording): PlanFact[] {
  const { title, body, period, decision } = plan;
  const { number, date, issuedAt, signer } = decision ?? {};
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.title, title],
    [words.body, body],
    [words.period, period && `${period.label} (${schedule.day(period.start)} – ${schedule.day(period.end)})`],
    [words.decision, number],
    [handOut.issued, date && schedule.day(date)],
    [handOut.place, issuedAt],
    [words.signer, signer && [signer.name, signer.title ?? ""].filter((part) => part !== "").join(", ")],
    ...plan.legalBases.map((text) => [words.legalBases, text] as const),
    ...plan.objectives.map((text) => [words.objectives, text] as const),
    ...plan.requirements.map((text) => [words.requirements, text] as const),
    ...plan.recipients.map((text) => [words.recipients, text] as const),
  ];
  return facts.flatMap(([label, text]) => {
    const shown = clean(text ?? "");
    return shown === "" ? [] : [{ label, text: shown }];
  });
}
