/** Reading and comparing large plans in a thread of its own: meanwhile keys are heard, and the screen is loaded. */
import { realpathSync } from "node:fs";
import { Bug, UsageError } from "@plandiff/domain";
import type { ReviewFlags } from "./flags.ts";
import { lookAt } from "./input-file.ts";
import { loadRegister } from "./load-register.ts";
import { type Ready, readyReview } from "./ready-review.ts";
import type { Run } from "./run.ts";

/** Files of together so many bytes are worth a thread, which takes as long to start as these to read. */
const LARGE_BYTES = 200_000;

/** What the thread answers: all but the register, which holds functions; errors by their members, for classes stay behind. */
type Answer =
  | { readonly ready: Bare }
  | { readonly trouble: Pick<UsageError, "code" | "args" | "file" | "place"> }
  | { readonly bug: string };

interface Bare extends Omit<Ready, "read" | "loaded"> {
  readonly read: Ready["read"]["plans"];
  readonly loaded: Ready["loaded"]["plans"];
}

/** Is this the thread that reads? */
export const isReadingThread = async (): Promise<boolean> => !(await import("node:worker_threads")).isMainThread;

/** In the thread that reads: does so, and answers the other. */
export async function answerReady(flags: ReviewFlags, names: readonly string[], run: Run): Promise<void> {
  const { parentPort } = await import("node:worker_threads");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await answerOf(readyReview(flags, names, run)));
}

async function answerOf(reading: Promise<Ready>): Promise<Answer> {
  try {
    const { read, loaded, ...rest } = await reading;
    return { ready: { ...rest, read: read.plans, loaded: loaded.plans } };
  } catch (error) {
    if (!(error instanceof UsageError))
      return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, args, file, place } = error;
    return { trouble: { code, args, file, place } };
  }
}

/** Reads and compares here where that is short, else in a thread that runs the same command line. */
export const readyBeside = (flags: ReviewFlags, names: readonly string[], run: Run): Promise<Ready> =>
  names.reduce((sum, name) => sum + (lookAt(name)?.size ?? 0), 0) < LARGE_BYTES
    ? readyReview(flags, names, run)
    : fromThread(flags, run);

async function fromThread(flags: ReviewFlags, run: Run): Promise<Ready> {
  const [, program = "", ...argv] = process.argv;
  const { Worker } = await import("node:worker_threads");
  const thread = new Worker(realpathSync(program), { argv });
  const answer = await new Promise<Answer>((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Bug("the thread that reads gave no answer")));
  });
  if ("trouble" in answer) throw new UsageError(answer.trouble.code, answer.trouble);
  if ("bug" in answer) throw new Bug(answer.bug);
  const register = await loadRegister(flags.register, run.stdin);
  const { read, loaded, ...rest } = answer.ready;
  return { ...rest, read: { plans: read, register }, loaded: { plans: loaded, register } };
}
