/** JSON in pieces: a comparison of a hundred thousand tasks is longer than a text may be, and need not stand in memory whole. */
import { INDENT, type ValueWriter, quoted, valueWriter } from "./json-value.ts";
import { namesInOrder } from "./member-order.ts";

/** Members this deep are written whole: entries, tasks and lineages stand at it or above, and each is small. */
const WHOLE_FROM = 4;

/** A piece is handed on when it is about this long: few writes, and nothing to speak of in memory. */
const PIECE = 1 << 16;

/** The value as JSON.stringify with an indent of two writes it, members in the one order; joined, the pieces are the text. */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = "";
  for (const part of partsOf(value, { depth: 0, margin: "" }, valueWriter())) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

interface At {
  readonly depth: number;
  readonly margin: string;
}

function* partsOf(value: unknown, { depth, margin }: At, write: ValueWriter): Generator<string> {
  const members = depth < WHOLE_FROM ? membersOf(value) : undefined;
  if (!members) {
    yield write(value, margin);
    return;
  }
  const inner = margin + INDENT;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  yield open;
  let separator = "\n";
  for (const [name, member] of members) {
    yield separator + inner + name;
    yield* partsOf(member, { depth: depth + 1, margin: inner }, write);
    separator = ",\n";
  }
  yield `\n${margin}${close}`;
}

/** Members with the words before them; nothing for values and for what is empty, which stand on one line. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => ["", item]);
  const object = value as Readonly<Record<string, unknown>>;
  const names = namesInOrder(Object.keys(object).filter((name) => object[name] !== undefined));
  return names.length === 0 ? undefined : names.map((name) => [`${quoted(name)}: `, object[name]]);
}
