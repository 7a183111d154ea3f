/** Small values as JSON text, as JSON.stringify with an indent of two writes them; members in the one order. */
import { namesInOrder } from "./member-order.ts";
import type { Gathered } from "./gathered.ts";

/** One step to the right. */
const INDENT = "  ";

/** Writes a value that stands so many steps to the right. */
export type ValueWriter = (value: unknown, depth: number) => void;

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

/** Makes a writer into gathered text; it remembers the shapes that it has met. */
export function valueWriter({ put }: Gathered): ValueWriter {
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
  const writeText = (text: string): void => {
    if (ESCAPED.test(text)) put(JSON.stringify(text));
    else {
      put('"');
      put(text);
      put('"');
    }
  };
  const writeList = (list: readonly unknown[], depth: number): void => {
    if (list.length === 0) {
      put("[]");
      return;
    }
    for (let i = 0; i < list.length; i++) {
      put(i === 0 ? "[" : ",");
      put(line(depth + 1));
      write(list[i], depth + 1);
    }
    put(line(depth));
    put("]");
  };
  const writeObject = (object: Readonly<Record<string, unknown>>, depth: number): void => {
    const shape = shapeOf(object);
    const names = (shape.names ??= namesInOrder(Object.keys(object)));
    const openings = (shape.openings[depth] ??= names.map((name) => `${line(depth + 1)}${quoted(name)}: `));
    let mark = "{";
    for (let i = 0; i < names.length; i++) {
      const member = object[names[i]!];
      if (member === undefined) continue;
      put(mark);
      put(openings[i]!);
      write(member, depth + 1);
      mark = ",";
    }
    if (mark === "{") put("{}");
    else {
      put(line(depth));
      put("}");
    }
  };
  const write: ValueWriter = (value, depth) => {
    if (typeof value === "string") writeText(value);
    else if (value === null || typeof value !== "object") put(JSON.stringify(value) ?? "null");
    else if (Array.isArray(value)) writeList(value, depth);
    else writeObject(value as Readonly<Record<string, unknown>>, depth);
  };
  return write;
}
