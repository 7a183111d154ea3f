/** JSON in pieces: a comparison of a hundred thousand tasks is longer than a text may be, and need not stand in memory whole. */
import { type Gathered, createGathered } from "./gathered.ts";
import { type ValueWriter, lineAt, quoted, valueWriter } from "./json-value.ts";
import { namesInOrder } from "./member-order.ts";

/** Members this deep are written whole: entries, tasks and lineages stand at it or above, and each is small. */
const WHOLE_FROM = 4;

/** The value as JSON.stringify with an indent of two writes it, members in the one order; joined, the pieces are the text. */
export function* jsonPieces(value: unknown): Generator<string> {
  const gathered = createGathered();
  for (const _ of writeParts(value, 0, { gathered, write: valueWriter(gathered) })) {
    const piece = gathered.much();
    if (piece !== "") yield piece;
  }
  yield gathered.rest();
}

interface Writing {
  readonly gathered: Gathered;
  readonly write: ValueWriter;
}

/** Writes a value, pausing behind each part of it. */
function* writeParts(value: unknown, depth: number, writing: Writing): Generator<void> {
  const members = depth < WHOLE_FROM ? membersOf(value) : undefined;
  if (!members) {
    writing.write(value, depth);
    yield;
    return;
  }
  const { put } = writing.gathered;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  let mark = open + lineAt(depth + 1);
  for (const [name, member] of members) {
    put(mark + name);
    yield* writeParts(member, depth + 1, writing);
    mark = `,${lineAt(depth + 1)}`;
  }
  put(lineAt(depth) + close);
}

/** Members with the words before them; nothing for values and for what is empty, which stand on one line. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => ["", item]);
  const object = value as Readonly<Record<string, unknown>>;
  const names = namesInOrder(Object.keys(object).filter((name) => object[name] !== undefined));
  return names.length === 0 ? undefined : names.map((name) => [`${quoted(name)}: `, object[name]]);
}
