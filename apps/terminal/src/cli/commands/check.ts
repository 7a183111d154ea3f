/** `plandiff check`: is one plan sound by itself? */
import { checkPlan, FORMAT_VERSION } from "@plandiff/domain";
import { findingsText, findingsYaml } from "@plandiff/report";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CheckFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { loadPlan } from "../load-plans.ts";
import type { Run } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { asLines, jsonLines } from "../write-out.ts";

/** Prints the findings of reading and of checking; 1 where there are any beyond notes. */
export async function check(flags: CheckFlags, name: string, run: Run): Promise<ExitCode> {
  const { plan, diagnostics, source } = await loadPlan(name, flags, run);
  // Reading has said already what it did not understand; a plan that was built by hand is asked about it by checkPlan alone.
  const all = [...diagnostics, ...checkPlan(plan).filter(({ code }) => code !== "schedule-unread")];
  const findings = all.filter(({ severity }) => severity !== "note");
  const told = flags.verbose ? all : findings;
  const output = { formatVersion: FORMAT_VERSION, source, findings: told };
  if (flags.format === "json") await writeData(jsonLines(output), run);
  else if (flags.format === "yaml") await writeData([asLines(await findingsYaml(output))], run);
  else {
    const language = reportLanguage(run.asked, [plan], run.env);
    await showText(findingsText(told, { language, tasks: plan.tasks.length, source }), flags.pager, run);
  }
  return findings.length > 0 && !flags.exitZero ? EXIT.different : EXIT.same;
}
