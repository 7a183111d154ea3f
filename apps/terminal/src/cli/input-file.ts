/** The door for bytes: a file, a pipe or standard input, or a sentence on why not. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { UsageError } from "@plandiff/domain";
import { interruptible } from "./interrupt.ts";
import type { Input } from "./surroundings.ts";

/** The name that stands for standard input. */
export const STDIN = "-";

const BYTES_IN_MB = 1024 * 1024;
/** Two hundred thousand long rows fit in; what is larger is a scan or a mistake, and would not fit in memory as text. */
const LARGEST_MB = 200;

/** The bytes of one input, with the name that messages give it. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in the order named; standard input may stand for one of them. */
export function checkNames(names: readonly string[]): void {
  if (names.filter((name) => name === STDIN).length > 1) throw new UsageError("stdin-twice", { file: STDIN });
}

/** What the system knows of an input before it is read; nothing where it is not there, and of standard input. */
export function lookAt(name: string): Stats | undefined {
  try {
    return name === STDIN ? undefined : statSync(name);
  } catch {
    return undefined;
  }
}

/** Must one wait for an input? Files are there at once; standard input and pipes may be written by a person or a slow program. */
export function isWaitedFor(name: string): boolean {
  const stats = lookAt(name);
  return name === STDIN || (stats !== undefined && !stats.isFile() && !stats.isDirectory());
}

/** Reads one input whole. */
export async function readInput(name: string, stdin: Input): Promise<InputFile> {
  return { name, bytes: name === STDIN ? await readStream(stdin) : readFile(name) };
}

function readFile(name: string): Uint8Array {
  const stats = trying(name, () => statSync(name));
  refuseFolder(name, stats);
  if (stats.size > LARGEST_MB * BYTES_IN_MB) throw tooLarge(name);
  return trying(name, () => readFileSync(name));
}

function refuseFolder(name: string, stats: Stats): void {
  if (stats.isDirectory()) throw new UsageError("file-is-directory", { file: name });
}

async function readStream(stdin: Input): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  await interruptible(async () => {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > LARGEST_MB * BYTES_IN_MB) throw tooLarge(STDIN);
      chunks.push(bytes);
    }
  });
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): UsageError =>
  new UsageError("file-too-large", { file: name, args: { limit: LARGEST_MB } });

/** Turns what the system says into what the user can mend. */
function trying<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") throw new UsageError("file-missing", { file: name });
    if (reason === "EISDIR") throw new UsageError("file-is-directory", { file: name });
    throw new UsageError("file-unreadable", { file: name, args: { reason } });
  }
}
