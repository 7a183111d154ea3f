/** `plandiff read --audit`: how much of a document its plan accounts for, and what it leaves out. */
import { accountFor } from "@plandiff/read";
import { cleanText, describePlace } from "@plandiff/report";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ReadFlags } from "../flags.ts";
import { readInput } from "../input-file.ts";
import { reportLanguage } from "../language.ts";
import { loadFile, tellDiagnostics } from "../load-plans.ts";
import type { Run } from "../run.ts";
import { showText } from "../show.ts";
import { texts } from "../texts/texts.ts";

/** Prints the share of characters that stand in a field, in other text or in a diagnostic, and every stretch that does not. */
export async function audit(flags: ReadFlags, name: string, run: Run): Promise<ExitCode> {
  const file = await readInput(name, run.stdin);
  const loaded = await loadFile(file, flags, run);
  const { characters, unplaced } = await accountFor(
    file,
    { value: loaded.plan, diagnostics: [...loaded.diagnostics] },
    flags.inputFormat,
  );
  tellDiagnostics([loaded], flags.verbose, run);
  const language = reportLanguage(run.asked, [loaded.plan], run.env);
  const missing = unplaced.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, "").length, 0);
  const words = texts[language].audit;
  const lines = [
    words.share(cleanText(name), { characters, missing }),
    ...unplaced.map(({ text, place }) => `  ${describePlace(place, language)}: ${cleanText(text)}`),
  ];
  await showText(lines.join("\n"), flags.pager, run);
  return unplaced.length === 0 ? EXIT.same : EXIT.different;
}
