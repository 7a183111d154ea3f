/** Ctrl-C while the program waits: ends with 130. (While it computes, the system's own handling ends it at once.) */
import { EXIT, type ExitCode } from "./exit-codes.ts";

/** Runs something that waits for the outside world; an interrupt meanwhile ends the program with 130. */
export async function interruptible<T>(wait: () => Promise<T>): Promise<T> {
  const end = (): never => process.exit(EXIT.interrupted);
  process.once("SIGINT", end);
  try {
    return await wait();
  } finally {
    process.removeListener("SIGINT", end);
  }
}

/** Runs something during which Ctrl-C belongs to another program, such as a pager. */
export async function leavingInterruptsAlone<T>(wait: () => Promise<T>): Promise<T> {
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  try {
    return await wait();
  } finally {
    process.removeListener("SIGINT", ignore);
  }
}

/** A screen has given the terminal back and all is kept: now the signal does what it does to every program. */
export function endedBy(signal: NodeJS.Signals): ExitCode {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  return EXIT.interrupted;
}
