/** `plandiff check`: is one plan sound by itself, and what would an editor mend in it? */
import { FORMAT_VERSION } from "@plandiff/domain";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CheckFlags } from "../flags.ts";
import { reportLanguage } from "../language.ts";
import { loadPlans } from "../load-plans.ts";
import type { Run } from "../run.ts";
import { showText, writeData } from "../show.ts";
import { today } from "../today.ts";
import { asLines, jsonLines } from "../write-out.ts";

/** Prints the findings of reading and of checking; 1 where there are any beyond notes. */
export async function check(flags: CheckFlags, name: string, run: Run): Promise<ExitCode> {
  const { plans, register } = await loadPlans([name], flags, run);
  const { findingsOf, findingsText, findingsYaml } = await import("../output/findings.ts");
  const all = plans.flatMap((loaded) => findingsOf(loaded, { register, asOf: flags.asOf ?? today() }));
  const findings = all.filter(({ severity }) => severity !== "note");
  const told = flags.verbose ? all : findings;
  const output = { formatVersion: FORMAT_VERSION, source: name, findings: told };
  if (flags.format === "json") await writeData(jsonLines(output), run);
  else if (flags.format === "yaml") await writeData([asLines(await findingsYaml(output))], run);
  else {
    const language = reportLanguage(
      run.asked,
      plans.map(({ plan }) => plan),
      run.env,
    );
    const tasks = plans.reduce((sum, { plan }) => sum + plan.tasks.length, 0);
    await showText(findingsText(told, { language, tasks, source: name }), flags.pager, run);
  }
  return findings.length > 0 && !flags.exitZero ? EXIT.different : EXIT.same;
}
