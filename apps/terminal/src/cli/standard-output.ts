/** Standard output and error: plain writing to files and pipes, Node's streams only where a terminal listens. */
import { fstatSync, writeSync } from "node:fs";
import { EXIT } from "./exit-codes.ts";
import type { Output } from "./surroundings.ts";

const STDOUT = 1;
/** How long to wait before a full pipe is tried again. */
const PATIENCE_MS = 2;

let usesStreams = false;

/** May a stream of Node's still hold something to be written? Plain writing is done when it returns. */
export const mayStillWrite = (): boolean => usesStreams;

/** The output of a file descriptor. Node's streams take milliseconds to set up, so they are left alone where they can be. */
export function standardOutput(descriptor: 1 | 2): Output {
  if (mayBeTerminal(descriptor)) {
    usesStreams = true;
    const stream = descriptor === STDOUT ? process.stdout : process.stderr;
    stream.on("error", (error) => endWhereReaderLeft(error));
    return stream;
  }
  let room = Buffer.alloc(0);
  return {
    write(text) {
      if (typeof text === "string" && text.length <= MOST_REUSED) {
        // No character takes more bytes than this.
        if (room.length < 3 * text.length) room = Buffer.allocUnsafe(3 * text.length);
        writeAll(descriptor, room.subarray(0, room.write(text)));
      } else writeAll(descriptor, typeof text === "string" ? Buffer.from(text) : text);
      return true;
    },
  };
}

/** The bytes of texts up to this length stand in one room after the other: data for programs comes in thousands of pieces. */
const MOST_REUSED = 1 << 20;

/** Terminals are character devices; so are a few others, and Windows says nothing: Node's streams know what to do with them. */
function mayBeTerminal(descriptor: number): boolean {
  if (process.platform === "win32") return true;
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      if (codeOf(error) === "EAGAIN") rest();
      else endWhereReaderLeft(error);
    }
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** Where the reader of our output leaves (`| head -1`), there is nobody left to tell: the program ends well. */
function endWhereReaderLeft(error: unknown): void {
  if (codeOf(error) === "EPIPE") process.exit(EXIT.same);
  throw error;
}

const rest = (): unknown =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, PATIENCE_MS);
