/** `plandiff completion`: the script that makes a shell complete on Tab. Its questions are answered by candidates.ts. */
import { script } from "@bomb.sh/tab";

/** Prints the script of a shell on stdout. */
export function printScript(shell: string): void {
  script(shell, "plandiff", "plandiff");
}
