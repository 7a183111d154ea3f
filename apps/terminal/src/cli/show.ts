/** Bringing a result to the reader: through a pager where a person sits at a terminal, else straight to stdout. */
import { fitsScreen, page, pagerCommand } from "./pager.ts";
import type { Surroundings } from "./surroundings.ts";
import { asLines, writeOut } from "./write-out.ts";

/** Shows a text for people. */
export async function showText(text: string, paged: boolean, { stdout, env }: Surroundings): Promise<void> {
  const lines = asLines(text);
  const command = paged && stdout.isTTY === true && !fitsScreen(lines, stdout) ? pagerCommand(env) : undefined;
  if (command !== undefined && (await page(lines, command, env))) return;
  await writeOut(stdout, [lines]);
}

/** Writes data for programs: never paged, never coloured. */
export async function writeData(pieces: Iterable<string>, { stdout }: Surroundings): Promise<void> {
  await writeOut(stdout, pieces);
}
