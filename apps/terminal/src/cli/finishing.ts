/** Finishing a first version on a terminal: where it is kept, whether it is taken up again, and what is told at the end. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Language, type Period, UsageError } from "@plandiff/domain";
import { wantsColour } from "./colour.ts";
import type { DraftFlags } from "./draft-flags.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { endedBy } from "./interrupt.ts";
import { STDIN } from "./input-file.ts";
import { formatOfName } from "./output/formats.ts";
import { STDOUT } from "./output/targets.ts";
import { unwritableReason } from "./output/write-file.ts";
import type { Drafted } from "./drafting.ts";
import { type Run, speaks } from "./run.ts";
import { texts } from "./texts/texts.ts";
import { asLines, writeOut } from "./write-out.ts";

/** Does a person sit there who wants to be asked? Who names a form or standard output wants no screen. */
export const wantsScreen = ({ noInput, format, output }: DraftFlags, { stdin, stdout }: Run): boolean =>
  !noInput && format === undefined && !output.includes(STDOUT) && stdin.isTTY === true && stdout.isTTY === true;

/** The file that the screen keeps: the one to take up again, else the first YAML of `-o`, else one beside the plan. */
export function workingFile({ resume, output }: DraftFlags, name: string, period: Period): string {
  const named = resume ?? output.find((one) => formatOfName(one) === "yaml");
  if (named !== undefined) return named;
  const beside = name === STDIN ? "." : dirname(name);
  return join(beside, `draft-${period.label.replaceAll(/[^\p{L}\p{N}.-]+/gu, "-")}.yaml`);
}

/** The file to take a first version up from; none where it is made anew. */
export function resumedFile(flags: DraftFlags, file: string, isScreen: boolean): string | undefined {
  if (flags.resume !== undefined) return flags.resume;
  return isScreen && !flags.force && existsSync(file) ? file : undefined;
}

/** Opens the screen, and tells at the end what still blocks and where the draft is. */
export async function finish(
  drafted: Drafted,
  { file, language, flags, run }: { file: string; language: Language; flags: DraftFlags; run: Run },
): Promise<{ readonly code: ExitCode; readonly drafted: Drafted }> {
  // Nobody is to finish a draft that cannot be kept.
  const reason = unwritableReason(file);
  if (reason !== undefined) throw new UsageError("output-unwritable", { file, args: { reason } });
  const { draftKeeper } = await import("./draft-file.ts");
  const isResumed = resumedFile(flags, file, true) === file;
  const save = await draftKeeper(file, isResumed ? drafted.output : undefined);
  const colour = wantsColour(flags.color, run.env, run.stdout);
  // Ink decides on colours when it is loaded, and knows only this variable.
  process.env["FORCE_COLOR"] = colour ? "1" : "0";
  // oxlint-disable-next-line no-restricted-imports -- one of the two places that draw, and it loads it only now
  const { openFinish } = await import("../finish/open-finish.tsx");
  const { previous, register, asOf, output: draft } = drafted;
  const left = await openFinish({
    draft,
    previous,
    register,
    asOf,
    language,
    colour,
    ascii: flags.ascii,
    mouse: flags.mouse,
    file,
    save,
  });
  if (left.notSaved !== undefined) throw left.notSaved;
  if (left.signal !== undefined) return { code: endedBy(left.signal), drafted: { ...drafted, output: left.draft } };
  await writeOut(run.stdout, [asLines(left.summary.join("\n"))]);
  run.stderr.write(`${texts[speaks(run)].written(left.file)}\n`);
  return { code: left.interrupted ? EXIT.interrupted : EXIT.same, drafted: { ...drafted, output: left.draft } };
}
