/** JSON in pieces: a comparison of a hundred thousand tasks is longer than a text may be, and need not stand in memory whole. */
import { type ValueWriter, lineAt, quoted, valueWriter } from "./json-value.ts";
import { namesInOrder } from "./member-order.ts";

/** Members this deep are written whole: entries, tasks and lineages stand at it or above, and each is small. */
const WHOLE_FROM = 4;

/** A piece is handed on when it has about so many words: few writes, and nothing to speak of in memory. */
const PIECE = 1 << 12;

/** The value as JSON.stringify with an indent of two writes it, members in the one order; joined, the pieces are the text. */
export function* jsonPieces(value: unknown): Generator<string> {
  const words: string[] = [];
  for (const _ of writeParts(value, 0, { words, write: valueWriter() })) {
    if (words.length < PIECE) continue;
    yield words.join("");
    words.length = 0;
  }
  yield words.join("");
}

interface Writing {
  /** What is written and not yet handed on. */
  readonly words: string[];
  readonly write: ValueWriter;
}

/** Writes a value, pausing behind each part of it. */
function* writeParts(value: unknown, depth: number, { words, write }: Writing): Generator<void> {
  const members = depth < WHOLE_FROM ? membersOf(value) : undefined;
  if (!members) {
    write(value, depth, words);
    yield;
    return;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const line = lineAt(depth + 1);
  let mark = open;
  for (const [name, member] of members) {
    words.push(mark, line, name);
    yield* writeParts(member, depth + 1, { words, write });
    mark = ",";
  }
  words.push(lineAt(depth), close);
}

/** Members with the words before them; nothing for values and for what is empty, which stand on one line. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => ["", item]);
  const object = value as Readonly<Record<string, unknown>>;
  const names = namesInOrder(Object.keys(object).filter((name) => object[name] !== undefined));
  return names.length === 0 ? undefined : names.map((name) => [`${quoted(name)}: `, object[name]]);
}
