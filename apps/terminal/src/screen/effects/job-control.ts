/** Ctrl-Z: the program stops as a job of the shell, and goes on when the shell calls it back. */

/** Longer than anybody stays away; a timer keeps the program alive until it is called back. */
const FOREVER_MS = 2 ** 31 - 1;

/** Stops, and resolves when the program is in the foreground again. There is no such thing on Windows. */
export async function stopAsJob(): Promise<void> {
  if (process.platform === "win32") return;
  await new Promise<void>((resolve) => {
    const alive = setTimeout(() => {}, FOREVER_MS);
    process.once("SIGCONT", () => {
      clearTimeout(alive);
      resolve();
    });
    process.kill(process.pid, "SIGTSTP");
  });
}
