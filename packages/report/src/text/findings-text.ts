/** What a check found, one line each: what is wrong with the plan, and what an editor would mend in it. */
import type { Diagnostic, EditorFinding, Language } from "@plandiff/domain";
import { draftWords } from "../draft/draft-words.ts";
import { cleanText } from "../layout/clean.ts";
import { describePlace, wordings } from "../wording/wordings.ts";
import { GRAVITY, diagnosticLine } from "./diagnostics-text.ts";

/** One thing that a check found. */
export type Finding = Diagnostic | EditorFinding;

/** How findings are written; `tasks` counts those of the plan. */
export interface FindingsOptions {
  readonly language: Language;
  readonly tasks: number;
  readonly source?: string | undefined;
}

/** The findings of a check behind their number, or a sentence that the plan is sound. */
export function findingsText(findings: readonly Finding[], { language, tasks, source }: FindingsOptions): string {
  const { line } = wordings[language];
  const opening = source === undefined ? "" : `${cleanText(source)}: `;
  if (findings.length === 0) return opening + line.noFindings(tasks);
  const lines = findings
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
    .map((finding) => findingLine(finding, language));
  return [`${opening}${line.findings(findings.length)}`, ...lines].join("\n");
}

/** Editor's findings are told by their codes: no diagnostic has one of those. */
const isEditors = (finding: Finding): finding is EditorFinding => finding.code in draftWords.vi.finding;

function findingLine(finding: Finding, language: Language): string {
  if (!isEditors(finding)) return diagnosticLine(finding, language);
  const { code, severity, args, task, place } = finding;
  const wording = wordings[language];
  const where = place === undefined ? "" : `${describePlace(place, language)}: `;
  const about = task === undefined ? "" : `${wording.line.task(cleanText(task))}: `;
  return `${where}${wording.severity[severity]}: ${about}${cleanText(draftWords[language].finding[code](args))}.`;
}
