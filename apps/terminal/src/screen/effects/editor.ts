/** A text in the user's own editor. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const USUAL_EDITOR = process.platform === "win32" ? "notepad" : "vi";

/** Opens a text in $VISUAL or $EDITOR and gives what was saved. Throws where no editor ran to its end. */
export async function editedText(text: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "plandiff-"));
  const file = join(folder, "note.txt");
  // Ctrl-C in the editor is the editor's.
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  try {
    writeFileSync(file, `${text}\n`);
    await ran(env["VISUAL"] || env["EDITOR"] || USUAL_EDITOR, file);
    return readFileSync(file, "utf8");
  } finally {
    process.removeListener("SIGINT", ignore);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An editor is a command of the shell: it may have arguments of its own. */
function ran(editor: string, file: string): Promise<void> {
  const child =
    process.platform === "win32"
      ? spawn(`${editor} "${file}"`, { stdio: "inherit", shell: true })
      : spawn("sh", ["-c", `${editor} "$1"`, "sh", file], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(editor))));
  });
}
