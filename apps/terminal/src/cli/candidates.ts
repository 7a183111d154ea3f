/** What could stand next on the command line: the answers to the questions that the completion scripts ask. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Application, proposeCompletions } from "@stricli/core";
import type { Context } from "./application.ts";
import { writeOut } from "./write-out.ts";

/** The signals of the scripts (after cobra's): no files of the shell's own, and no blank behind the word. */
const NO_FILES = 4;
const NO_SPACE = 2;

/** Files and folders that begin like this; folders end with a slash. Where nothing can be listed, none. */
export function fileCandidates(partial: string): string[] {
  const folder = partial.endsWith("/") ? partial : dirname(partial);
  const start = partial.endsWith("/") ? "" : basename(partial);
  const prefix = partial.includes("/") ? folder : "";
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name.startsWith(start) && (start.startsWith(".") || !name.startsWith(".")))
      .map((entry) => join(prefix, entry.name) + (entry.isDirectory() ? "/" : ""))
      .toSorted();
  } catch {
    return [];
  }
}

/** Prints the candidates for the last of the words, each with its explanation, and the signal. */
export async function printCandidates(
  words: readonly string[],
  application: Application<Context>,
  context: Context,
): Promise<void> {
  const proposals = await proposeCompletions(application, words, context);
  const lines = proposals.map(({ completion, brief }) => `${completion}\t${brief}`);
  const onlyFolders = proposals.length > 0 && proposals.every(({ completion }) => completion.endsWith("/"));
  await writeOut(context.run.stdout, [[...lines, `:${onlyFolders ? NO_FILES | NO_SPACE : NO_FILES}`, ""].join("\n")]);
}
