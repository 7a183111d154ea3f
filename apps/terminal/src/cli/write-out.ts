/** Writing results: in pieces, waiting where the reader is slow. */
import { jsonPieces } from "@plandiff/report";
import type { Output } from "./surroundings.ts";

/** Writes pieces of text one after the other; resolves when all have been taken. */
export async function writeOut(stream: Output, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!stream.write(piece)) await drained(stream);
  }
}

const drained = (stream: Output): Promise<void> =>
  new Promise((resolve) => {
    if (stream.once) stream.once("drain", resolve);
    else resolve();
  });

/** A text as whole lines. */
export const asLines = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** A value as lines of JSON, in pieces. */
export function* jsonLines(value: unknown): Generator<string> {
  yield* jsonPieces(value);
  yield "\n";
}
