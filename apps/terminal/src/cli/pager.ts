/** Showing a long text page by page, on a terminal only. */
import { leavingInterruptsAlone } from "./interrupt.ts";
import type { Env, Output } from "./surroundings.ts";

/** Quit if it fits on one screen, keep colours, leave the text on the screen. */
const DEFAULT_PAGER = "less -FIRX";

/** The pager's command line; nothing where the user wants none. */
export function pagerCommand(env: Env): string | undefined {
  const command = (env["PLANDIFF_PAGER"] ?? env["PAGER"] ?? DEFAULT_PAGER).trim();
  return command === "" || command === "cat" ? undefined : command;
}

/** Does the text need pages? Counts lines as the terminal breaks them, by their code points at most. */
export function fitsScreen(text: string, { rows, columns }: Pick<Output, "rows" | "columns">): boolean {
  if (rows === undefined || columns === undefined) return true;
  let used = 0;
  for (const line of text.split("\n")) {
    used += Math.max(1, Math.ceil(line.length / columns));
    if (used >= rows) return false;
  }
  return true;
}

/** Shows a text with the pager; false where the pager could not be started. */
export async function page(text: string, command: string, env: Env): Promise<boolean> {
  // Loaded only now: most runs show nothing page by page.
  const { spawn } = await import("node:child_process");
  return leavingInterruptsAlone(
    () =>
      new Promise((resolve) => {
        const child = spawn(command, {
          shell: true,
          stdio: ["pipe", "inherit", "inherit"],
          env: { LESSCHARSET: "utf-8", ...env },
        });
        child.on("error", () => resolve(false));
        // 126 and 127: the shell found no such program, or may not run it.
        child.on("close", (code) => resolve(code !== 126 && code !== 127));
        // The reader may quit before the end.
        child.stdin.on("error", () => {});
        child.stdin.end(text);
      }),
  );
}
