/** `plandiff convert`: a plan in another form. */
import { FORMAT_VERSION, UsageError } from "@plandiff/domain";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ConvertFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { loadPlan, tellDiagnostics } from "../load-plans.ts";
import { targetsOf } from "../output/targets.ts";
import type { Run } from "../run.ts";

/** Reads a plan and writes it to every named file. */
export async function convert(flags: ConvertFlags, name: string, run: Run): Promise<ExitCode> {
  if (flags.output.length === 0) throw new UsageError("output-missing");
  const targets = targetsOf(flags);
  const loaded = await loadPlan(name, flags, run);
  const language = reportLanguage(run.asked, [loaded.plan], run.env);
  const { writePlan } = await import("../output/output.ts");
  // What reading had to say is told, and is no part of the plan.
  tellDiagnostics([loaded], flags.verbose, run);
  await writePlan({ formatVersion: FORMAT_VERSION, plan: loaded.plan, diagnostics: [] }, targets, {
    flags,
    language,
    run,
  });
  return EXIT.same;
}
