/** The end of everything that was thrown: one line for the user and the exit code of trouble. */
import { UsageError, type Language } from "@plandiff/domain";
import { troubleText } from "@plandiff/report";
import type { Surroundings } from "./surroundings.ts";

/**
 * What was thrown, as an error of this part of the program: parts that are loaded later carry their own copy of the
 * class, so that only the name tells it.
 */
export function asOwnError(error: unknown): unknown {
  if (error instanceof UsageError || !(error instanceof Error) || error.name !== "UsageError") return error;
  const { code, args, file, place } = error as UsageError;
  return new UsageError(code, { args, file, place });
}

/** The same trouble, naming the file that was being read. */
export function inFile(error: unknown, file: string): unknown {
  const own = asOwnError(error);
  if (!(own instanceof UsageError) || own.file !== undefined) return own;
  return new UsageError(own.code, { args: own.args, place: own.place, file });
}

/** Tells the user on stderr. The stack of a mistake of ours is shown only to those who ask with PLANDIFF_DEBUG. */
export function complain(error: unknown, language: Language, { stderr, env }: Surroundings): void {
  const own = asOwnError(error);
  stderr.write(`plandiff: ${inOneLine(troubleText(own, language))}\n`);
  if (env["PLANDIFF_DEBUG"] && own instanceof Error && !(own instanceof UsageError)) stderr.write(`${own.stack}\n`);
}

/** Sentences of several lines as one, so that whoever collects messages line by line has the whole of it. */
const inOneLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => (/[.!?…]$/.test(line) ? line : `${line}.`))
    .join(" ");
