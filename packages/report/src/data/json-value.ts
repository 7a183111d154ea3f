/** Small values as JSON text, as JSON.stringify with an indent of two writes them; members in the one order. */
import { namesInOrder } from "./member-order.ts";

/** One step to the right. */
const INDENT = "  ";

/** Writes a value that stands so many steps to the right: its words, which joined are its text, go behind others. */
export type ValueWriter = (value: unknown, depth: number, words: string[]) => void;

/** What a text may not hold as it stands; half a pair of surrogates is written as an escape, too. */
const ESCAPED = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A line break with the margin of a depth. */
export const lineAt = (depth: number): string => `\n${INDENT.repeat(depth)}`;

/** A text between quotes. */
export const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Objects whose members came in one order: a report holds few such shapes and many objects. */
interface Shape {
  readonly next: Map<string, Shape>;
  /** The members in their order. */
  names?: readonly string[];
  /** What stands before each of them, by the depth of the object, after the mark that opens or goes on. */
  readonly openings: (readonly string[] | undefined)[];
}

const emptyShape = (): Shape => ({ next: new Map(), openings: [] });

/** Makes a writer; it remembers the shapes that it has met. */
export function valueWriter(): ValueWriter {
  const shapes = emptyShape();
  const shapeOf = (object: object): Shape => {
    let shape = shapes;
    for (const name in object) {
      let next = shape.next.get(name);
      if (next === undefined) shape.next.set(name, (next = emptyShape()));
      shape = next;
    }
    return shape;
  };
  const lines: string[] = [];
  const line = (depth: number): string => (lines[depth] ??= lineAt(depth));
  const writeList = (list: readonly unknown[], depth: number, words: string[]): void => {
    if (list.length === 0) {
      words.push("[]");
      return;
    }
    for (let i = 0; i < list.length; i++) {
      words.push(i === 0 ? "[" : ",", line(depth + 1));
      write(list[i], depth + 1, words);
    }
    words.push(line(depth), "]");
  };
  const writeObject = (object: Readonly<Record<string, unknown>>, depth: number, words: string[]): void => {
    const shape = shapeOf(object);
    const names = (shape.names ??= namesInOrder(Object.keys(object)));
    const openings = (shape.openings[depth] ??= names.map((name) => `${line(depth + 1)}${quoted(name)}: `));
    let mark = "{";
    for (let i = 0; i < names.length; i++) {
      const member = object[names[i]!];
      if (member === undefined) continue;
      words.push(mark, openings[i]!);
      write(member, depth + 1, words);
      mark = ",";
    }
    if (mark === "{") words.push("{}");
    else words.push(line(depth), "}");
  };
  const write: ValueWriter = (value, depth, words) => {
    if (typeof value === "string") {
      if (ESCAPED.test(value)) words.push(JSON.stringify(value));
      else words.push('"', value, '"');
    } else if (value === null || typeof value !== "object") words.push(JSON.stringify(value) ?? "null");
    else if (Array.isArray(value)) writeList(value, depth, words);
    else writeObject(value as Readonly<Record<string, unknown>>, depth, words);
  };
  return write;
}
