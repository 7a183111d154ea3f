/** Where results go: the files named by `-o`, each with its form, looked at before any work is done. */
import { type Stats, statSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { UsageError } from "@plandiff/domain";
import { type OutputFormat, formatOfName } from "./formats.ts";

/** The name that stands for standard output. */
export const STDOUT = "-";

/** One place that a result goes to. */
export interface Target {
  readonly name: string;
  readonly format: OutputFormat;
}

/** What a user may say of results. */
export interface TargetFlags {
  readonly output: readonly string[];
  readonly format?: OutputFormat;
  readonly force: boolean;
}

/** The targets in the order given. Throws where a file is there already and `--force` is not, or where two are the same. */
export function targetsOf({ output, format, force }: TargetFlags): Target[] {
  const seen = new Set<string>();
  return output.map((name) => {
    const path = name === STDOUT ? name : resolve(name);
    if (seen.has(path)) throw new UsageError("output-twice", { file: name });
    seen.add(path);
    if (name !== STDOUT) refuseExisting(name, force);
    return { name, format: format ?? (name === STDOUT ? "text" : formatOfName(name)) };
  });
}

/** A target beside another one, under the same name with a word behind it. Throws where it is there already. */
export function targetBeside(name: string, word: string, { force }: Pick<TargetFlags, "force">): Target {
  const { dir, name: base, ext } = parse(name);
  const beside = join(dir, `${base}-${word}${ext}`);
  refuseExisting(beside, force);
  return { name: beside, format: formatOfName(beside) };
}

function refuseExisting(name: string, force: boolean): void {
  const stats = statsOf(name);
  if (stats?.isDirectory()) throw new UsageError("file-is-directory", { file: name });
  if (stats?.isFile() && !force) throw new UsageError("output-exists", { file: name });
}

/** What is there under a name; nothing where nothing is. */
export function statsOf(name: string): Stats | undefined {
  return statSync(name, { throwIfNoEntry: false });
}
