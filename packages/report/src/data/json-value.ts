/** Small values as JSON text, as JSON.stringify with an indent of two writes them; members in the one order. */
import { namesInOrder } from "./member-order.ts";

/** One step to the right. */
export const INDENT = "  ";

/** Writes a value that stands behind a margin. */
export type ValueWriter = (value: unknown, margin: string) => string;

/** What a text may not hold as it stands; half a pair of surrogates is written as an escape, too. */
const ESCAPED = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A text between quotes. */
export const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

interface Member {
  readonly name: string;
  readonly opening: string;
}

/** Objects whose members came in one order: a report holds few such shapes and many objects. */
interface Shape {
  readonly next: Map<string, Shape>;
  members?: readonly Member[];
}

/** Makes a writer; it remembers the shapes that it has met. */
export function valueWriter(): ValueWriter {
  const shapes: Shape = { next: new Map() };
  const membersOf = (object: Readonly<Record<string, unknown>>): readonly Member[] => {
    let shape = shapes;
    for (const name in object) {
      let next = shape.next.get(name);
      if (next === undefined) shape.next.set(name, (next = { next: new Map() }));
      shape = next;
    }
    return (shape.members ??= namesInOrder(Object.keys(object)).map((name) => ({
      name,
      opening: `${quoted(name)}: `,
    })));
  };
  const write: ValueWriter = (value, margin) => {
    if (typeof value === "string") return quoted(value);
    if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
    const inner = margin + INDENT;
    let text = "";
    if (Array.isArray(value)) {
      for (const item of value) text += `${text === "" ? "[" : ","}\n${inner}${write(item, inner)}`;
      return text === "" ? "[]" : `${text}\n${margin}]`;
    }
    const object = value as Readonly<Record<string, unknown>>;
    for (const { name, opening } of membersOf(object)) {
      const member = object[name];
      if (member !== undefined) text += `${text === "" ? "{" : ","}\n${inner}${opening}${write(member, inner)}`;
    }
    return text === "" ? "{}" : `${text}\n${margin}}`;
  };
  return write;
}
