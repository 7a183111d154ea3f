/** Putting bytes under a name in one step: nobody ever sees half a file, and nothing is overwritten unasked. */
import { accessSync, constants, linkSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "@plandiff/domain";
import { statsOf } from "./targets.ts";

/** Writes the bytes to a file beside its final place and moves it there. Devices and pipes are written to directly. */
export function writeFile(name: string, bytes: Uint8Array, force: boolean): void {
  try {
    const stats = statsOf(name);
    if (stats && !stats.isFile()) return writeFileSync(name, bytes);
    // A link stays what it is: the file that it points to is replaced.
    const path = stats ? realpathSync(name) : name;
    const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      writeFileSync(draft, bytes, { flag: "wx", ...(stats && { mode: stats.mode }) });
      if (force) renameSync(draft, path);
      else moveToFree(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (error) {
    throw asTrouble(error, name);
  }
}

/** Why a file will not be written, as far as one can see before trying: it is put whole into its folder, which must take it. */
export function unwritableReason(name: string): string | undefined {
  try {
    const stats = statsOf(name);
    if (stats && !stats.isFile()) return undefined;
    accessSync(dirname(stats ? realpathSync(name) : name), constants.W_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** File systems that have no hard links say one of these. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EINVAL", "EMLINK"]);

/** A link is refused where a file came up under the name meanwhile; a rename would overwrite it. */
function moveToFree(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    if (statsOf(path)) throw new UsageError("output-exists", { file: path });
    renameSync(draft, path);
  }
}

/** What the system calls a trouble. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

function asTrouble(error: unknown, name: string): unknown {
  if (error instanceof UsageError) return error;
  const reason = codeOf(error);
  if (reason === "EEXIST") return new UsageError("output-exists", { file: name });
  return new UsageError("output-unwritable", { file: name, args: { reason } });
}
