/** From names on the command line to plans: reads each file, and says on stderr what a person should know about it. */
import { Bug, type Diagnostic, type Plan } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { readPlan } from "@plandiff/read";
import { diagnosticsText } from "@plandiff/report";
import type { InputFlags } from "./flags.ts";
import { type InputFile, checkNames, readInput } from "./input-file.ts";
import { reportLanguage } from "./language.ts";
import { loadRegister } from "./load-register.ts";
import { labelsFor, periodsFor } from "./per-file.ts";
import { makeProgress } from "./progress.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { type Run, speaks } from "./run.ts";
import { texts } from "./texts/texts.ts";
import { inFile } from "./trouble.ts";

/** A plan with its name on the command line, the label that the user gave it, and what was said about reading it. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly source: string;
  readonly label: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where its tasks came from, where it is a first version. */
  readonly provenance?: Provenance | undefined;
}

/** The plans, and the register that they were read against. */
export interface Loaded {
  readonly plans: readonly LoadedPlan[];
  readonly register: Register;
}

/** Reads the named files in order. */
export async function loadPlans(names: readonly string[], flags: InputFlags, run: Run): Promise<Loaded> {
  checkNames(names);
  const { register, load } = await makeLoader(names.length, flags, run);
  const progress = makeProgress(run.stderr);
  const words = texts[speaks(run)].progress;
  const plans: LoadedPlan[] = [];
  for (const [i, name] of names.entries()) {
    const file = await readInput(name, run.stdin);
    progress.say(words.reading(name), file.bytes.length);
    plans.push(await load(file, i));
  }
  progress.done();
  return { plans, register };
}

/** Reads a file whose bytes are at hand, the only one of its command. */
export const loadFile = async (file: InputFile, flags: InputFlags, run: Run): Promise<LoadedPlan> =>
  (await makeLoader(1, flags, run)).load(file, 0);

/** Reads so many files as the flags have it for each. */
async function makeLoader(
  count: number,
  flags: InputFlags,
  run: Run,
): Promise<{ readonly register: Register; readonly load: (file: InputFile, at: number) => Promise<LoadedPlan> }> {
  const labels = labelsFor(flags.label, count);
  const periods = periodsFor(flags.period, count);
  const register = await loadRegister(flags.register, run.stdin);
  return {
    register,
    async load(file, at) {
      const [period, label] = [periods[at], labels[at]];
      const { value, diagnostics } = await parse(file, {
        register,
        ...(flags.columns && { columns: flags.columns }),
        ...(flags.inputFormat && { inputFormat: flags.inputFormat }),
        ...(period && { period }),
        ...(label !== undefined && { label }),
      });
      const provenance = await provenanceOf(file.bytes);
      return { plan: value, source: file.name, label, diagnostics, ...(provenance && { provenance }) };
    },
  };
}

/** Reads the one file of a command that takes one. */
export async function loadPlan(name: string, flags: InputFlags, run: Run): Promise<LoadedPlan> {
  const [plan] = (await loadPlans([name], flags, run)).plans;
  if (!plan) throw new Bug("reading one file gave no plan");
  return plan;
}

async function parse(file: InputFile, options: Parameters<typeof readPlan>[1]): ReturnType<typeof readPlan> {
  try {
    return await readPlan(file, options);
  } catch (error) {
    throw inFile(error, file.name);
  }
}

/** Says on stderr what reading brought up: what spoils a result always, mere notes only to those who ask. */
export function tellDiagnostics(plans: readonly LoadedPlan[], verbose: boolean, run: Run): void {
  const all = plans.map(({ plan }) => plan);
  const language = reportLanguage(run.asked, all, run.env);
  for (const { source, diagnostics } of plans) {
    const told = verbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== "note");
    if (told.length > 0) run.stderr.write(`${diagnosticsText(told, language, source)}\n`);
  }
}
