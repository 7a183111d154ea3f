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

const GRAVITY: Readonly<Record<Diagnostic["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** All diagnostics, errors first, one line each; empty text for none. */
export const diagnosticsText = (diagnostics: readonly Diagnostic[], language: Language, source?: string): string =>
  diagnostics
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
    .map((diagnostic) => diagnosticLine(diagnostic, language, source))
    .join("\n");

/** The findings of a check behind their number, or a sentence that the plan is sound. */
export function findingsText(
  findings: readonly Diagnostic[],
  options: { readonly language: Language; readonly tasks: number; readonly source?: string | undefined },
): string {
  const { line } = wordings[options.language];
  const source = options.source === undefined ? "" : `${cleanText(options.source)}: `;
  if (findings.length === 0) return source + line.noFindings(options.tasks);
  return `${source}${line.findings(findings.length)}\n${diagnosticsText(findings, options.language)}`;
}
