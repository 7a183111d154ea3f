/** What a reader or a check has to say, one line each, with the place it speaks of. */
import type { Diagnostic, Language } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
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

/** All diagnostics, errors first, one line each; empty text for none. */
export const diagnosticsText = (diagnostics: readonly Diagnostic[], language: Language, source?: string): string =>
  diagnostics
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
    .map((diagnostic) => diagnosticLine(diagnostic, language, source))
    .join("\n");
