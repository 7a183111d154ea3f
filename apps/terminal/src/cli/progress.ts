/** Saying what goes on while it takes long: one line on a terminal, wiped when the work is done. */
import type { Output } from "./surroundings.ts";

/** Shorter work needs no words. */
const LONG_MS = 500;
/** From this many bytes on, the work will be long: about a fifth of a second for each megabyte read and compared. */
const LARGE_BYTES = 2_000_000;
const WIPE = "\r\u001B[K";

/** Says what is being done now; `done` wipes it. */
export interface Progress {
  readonly say: (what: string, bytes?: number) => void;
  readonly done: () => void;
}

/** Progress on a stream; silent where it is no terminal. */
export function makeProgress(stream: Output, now: () => number = () => performance.now()): Progress {
  if (stream.isTTY !== true) return { say: () => {}, done: () => {} };
  const start = now();
  let bytesSeen = 0;
  let shown = false;
  return {
    say(what, bytes = 0) {
      bytesSeen += bytes;
      if (now() - start < LONG_MS && bytesSeen < LARGE_BYTES) return;
      shown = true;
      stream.write(`${WIPE}${what}`);
    },
    done() {
      if (shown) stream.write(WIPE);
      shown = false;
    },
  };
}
