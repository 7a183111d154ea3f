/** What a reader or a check has to say, one line each, with the place it speaks of. */
import type { Diagnostic, Language } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { ALIKE_TASKS, gatherAlike } from "./gather-alike.ts";
import { describePlace, wordings } from "../wording/wordings.ts";

/** One diagnostic: "ke-hoach.txt, dòng 12: cần xem: …". */
export function diagnosticLine(
  { code, severity, args, place }: Diagnostic,
  language: Language,
  source?: string,
): string {
  const wording = wordings[language];
  const where = [
    ...(source === undefined ? [] : [cleanText(source)]),
    ...(place === undefined ? [] : [describePlace(place, language)]),
  ].join(", ");
  const prefix = where === "" ? "" : `${where}: `;
  return `${prefix}${wording.severity[severity]}: ${cleanText(wording.diagnostic[code](args))}.`;
}

/** What spoils a result comes first. */
export const GRAVITY: Readonly<Record<Diagnostic["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** All diagnostics, errors first, one line each, a time that many tasks have once; empty text for none. */
export const diagnosticsText = (diagnostics: readonly Diagnostic[], language: Language, source?: string): string =>
  gatherTimes(diagnostics)
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
    .map((diagnostic) => diagnosticLine(diagnostic, language, source))
    .join("\n");

/** A plan may write the same time at every third task: one sentence tells of all of them. */
const gatherTimes = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const isTime = ({ code }: Diagnostic): boolean => code === "schedule-unread";
  const times = gatherAlike(diagnostics.filter(isTime), ALIKE_TASKS);
  return [...diagnostics.filter((each) => !isTime(each)), ...times];
};
