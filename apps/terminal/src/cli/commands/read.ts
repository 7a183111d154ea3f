/** `plandiff read`: what one document was understood as. */
import { FORMAT_VERSION, type ReadOutput } from "@plandiff/domain";
import { planJson, planMarkdown, planText, planYaml } from "@plandiff/report";
import { match } from "ts-pattern";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ReadFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { loadPlan, tellDiagnostics } from "../load-plans.ts";
import type { Run } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { textOptions } from "../text-options.ts";
import { asLines } from "../write-out.ts";

/** Reads a plan and prints it; data carry all diagnostics inside, text leaves those that matter to stderr. */
export async function read(flags: ReadFlags, name: string, run: Run): Promise<ExitCode> {
  const loaded = await loadPlan(name, flags, run);
  const output: ReadOutput = { formatVersion: FORMAT_VERSION, plan: loaded.plan, diagnostics: [...loaded.diagnostics] };
  const options = textOptions(flags, reportLanguage(run.asked, [loaded.plan], run.env), run);
  await match(flags.format)
    .with("text", () => showText(planText(output, options), flags.pager, run))
    .with("md", () => showText(planMarkdown(output, options), flags.pager, run))
    .with("json", () => writeData([asLines(planJson(output))], run))
    .with("yaml", async () => writeData([asLines(await planYaml(output))], run))
    .exhaustive();
  if (flags.format !== "text") tellDiagnostics([loaded], flags.verbose, run);
  return EXIT.same;
}
