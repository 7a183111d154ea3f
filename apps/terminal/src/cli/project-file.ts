/** The project file `plandiff.yaml`: plans by their labels, and what every command is to know; found here or in a folder above. */
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import type { Language } from "@plandiff/domain";
import { STDIN, readInput } from "./input-file.ts";
import type { Run } from "./run.ts";

/** A plan of a project: its file, from the folder of the project file on, and its period as `--period` takes it. */
export interface ProjectPlan {
  readonly label: string;
  readonly file: string;
  readonly period?: string | undefined;
}

/** What a project file says. */
export interface Project {
  readonly plans: readonly ProjectPlan[];
  readonly register?: string | undefined;
  readonly language?: Language | undefined;
  /** The file of the review's keys. */
  readonly keys?: string | undefined;
}

const NAME = "plandiff.yaml";

/** The flags that a project file may stand in for. */
interface Flags {
  readonly register?: string;
  /** One for each file where they are texts; the period of a draft is its own. */
  readonly period?: unknown;
  readonly label?: readonly string[];
  readonly history?: readonly string[];
  readonly keys?: string;
}

/** What a command works with once the project file was asked: labels are files, and what no flag says the project says. */
export async function withProject<F extends Flags>(
  flags: F,
  names: readonly string[],
  run: Run,
): Promise<{ readonly flags: F; readonly names: readonly string[]; readonly run: Run }> {
  const path = findProject(process.cwd());
  if (path === undefined) return { flags, names, run };
  const { bytes } = await readInput(path, run.stdin);
  const { readProject } = await import("./read-project.ts");
  const { plans, register, language, keys }: Project = readProject(bytes, path);
  const inProject = (file: string): string => {
    const whole = isAbsolute(file) ? file : join(dirname(path), file);
    const near = relative(process.cwd(), whole);
    return near === "" ? whole : near;
  };
  // a file of that name is meant before a label
  const planOf = (name: string): ProjectPlan | undefined =>
    name === STDIN || existsSync(name) ? undefined : plans.find(({ label }) => label === name);
  const fileOf = (name: string): string => {
    const plan = planOf(name);
    return plan ? inProject(plan.file) : name;
  };
  const meant = names.map(planOf);
  const own = (values: readonly string[] | undefined, of: (plan: ProjectPlan) => string | undefined): string[] =>
    meant.map((plan, index) => values?.[index] ?? (plan && of(plan)) ?? "-");
  const known = meant.some((plan) => plan !== undefined);
  const given = {
    ...flags,
    ...(register !== undefined && flags.register === undefined && { register: inProject(register) }),
    ...(keys !== undefined && flags.keys === undefined && { keys: inProject(keys) }),
    ...(flags.history && { history: flags.history.map(fileOf) }),
    ...(known && flags.label && { label: own(flags.label, ({ label }) => label) }),
    ...(known &&
      Array.isArray(flags.period) &&
      flags.period.length === 0 && { period: own(undefined, ({ period }) => period) }),
  };
  return {
    flags: given,
    names: names.map(fileOf),
    run: { ...run, asked: run.asked ?? language },
  };
}

function findProject(folder: string): string | undefined {
  const path = join(folder, NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : findProject(above);
}
