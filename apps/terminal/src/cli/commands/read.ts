/** `plandiff read`: what one document was understood as. */
import { FORMAT_VERSION, type ReadOutput } from "@plandiff/domain";
import { planMarkdown, planText, planYaml } from "@plandiff/report";
import { match } from "ts-pattern";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ReadFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { loadPlan, tellDiagnostics } from "../load-plans.ts";
import { isForFiles, isShown } from "../output/formats.ts";
import { STDOUT, targetsOf } from "../output/targets.ts";
import type { Run } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { textOptions } from "../text-options.ts";
import { asLines, jsonLines } from "../write-out.ts";

/** Reads a plan and prints it; data carry all diagnostics inside, text leaves those that matter to stderr. */
export async function read(flags: ReadFlags, name: string, run: Run): Promise<ExitCode> {
  const targets = targetsOf(flags);
  const loaded = await loadPlan(name, flags, run);
  const output: ReadOutput = { formatVersion: FORMAT_VERSION, plan: loaded.plan, diagnostics: [...loaded.diagnostics] };
  const language = reportLanguage(run.asked, [loaded.plan], run.env);
  const options = textOptions(flags, language, run);
  const { format = "text" } = flags;
  if (targets.length > 0 || !isShown(format) || isForFiles(flags)) {
    const { writePlan } = await import("../output/output.ts");
    tellDiagnostics([loaded], flags.verbose, run);
    const places = targets.length > 0 ? targets : [{ name: STDOUT, format }];
    await writePlan(output, places, { flags, language, run });
    return EXIT.same;
  }
  await match(format)
    .with("text", () => showText(planText(output, options), flags.pager, run))
    .with("md", () => showText(planMarkdown(output, options), flags.pager, run))
    .with("json", () => writeData(jsonLines(output), run))
    .with("yaml", async () => writeData([asLines(await planYaml(output))], run))
    .exhaustive();
  if (format !== "text") tellDiagnostics([loaded], flags.verbose, run);
  return EXIT.same;
}
