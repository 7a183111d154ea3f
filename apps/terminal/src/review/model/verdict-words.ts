/** A verdict in words, for the details, the log and the list of those that do not hold. */
import type { Language, Verdict } from "@plandiff/domain";
import { cleanText, wordings } from "@plandiff/report";
import { reviewTexts } from "../texts/texts.ts";

/** "là một việc (Lan, 2026-01-05): đổi tên" */
export function verdictWords({ kind, field, written, by, at, why }: Verdict, language: Language): string {
  const signature = [by, at?.slice(0, "2026-01-05".length)].filter((part) => part !== undefined).join(", ");
  const reading = field === undefined ? "" : ` ${wordings[language].field[field]}: ${written ?? ""}`;
  const words = `${reviewTexts[language].verdicts[kind]}${reading}${signature === "" ? "" : ` (${signature})`}`;
  return cleanText(why === undefined ? words : `${words}: ${why}`);
}
