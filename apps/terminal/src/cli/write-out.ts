/** Writing results: in pieces, waiting where the reader is slow, and ending quietly where it has gone away. */
import { once } from "node:events";
import { EXIT } from "./exit-codes.ts";
import type { Output } from "./surroundings.ts";

/** Where the reader of our output leaves (`| head -1`), there is nobody left to tell: the program ends well. */
export function endWhenReaderLeaves(stream: Output): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.same);
    throw error;
  });
}

/** Writes pieces of text one after the other; resolves when the stream has taken the last one. */
export async function writeOut(stream: Output, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, "drain");
  }
}

/** A text as whole lines. */
export const asLines = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);
