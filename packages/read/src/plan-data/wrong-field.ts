/** Says which member of a plan file is wrong, and on which line. */
import { UsageError } from "@plandiff/domain";
import type { PlanData } from "../formats/format.ts";

/** A path as people read it: tasks[3].schedule.kind. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");

/** The trouble of a wrong member; `reason` in the words of whoever found it, `expected` and `found` as types or values; `known` the names that a member may have. */
export function wrongField(
  { data: _, lineOf }: PlanData,
  file: string,
  path: readonly PropertyKey[],
  what: { readonly expected?: string; readonly found?: string; readonly reason?: string; readonly known?: string },
): UsageError {
  const line = lineOf(path);
  const text = pathText(path);
  return new UsageError("plan-field-wrong", {
    file,
    args: { path: text, ...what, ...(line !== undefined && { line }) },
    place: { kind: "path", path: text === "" ? "." : text },
  });
}

/** The type of a value, as a plan file's reader knows it. */
export const typeOf = (value: unknown): string =>
  value === null || value === undefined
    ? "nothing"
    : Array.isArray(value)
      ? "list"
      : typeof value === "string"
        ? "text"
        : typeof value;

/** What a schema found wrong, as the schema says it. */
interface Finding {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
}

/** The schema's names of types, as they are called here. */
const TYPES: Readonly<Record<string, string>> = { string: "text", array: "list", int: "number", record: "object" };

/** What was expected and found, as types or values (a union names its kinds in its words only); the schema's own words where it says no more. */
export function whatIsWrong(
  { message, expected, values }: Finding,
  value: unknown,
): { expected: string; found: string } | { reason: string } {
  if (expected !== undefined) return { expected: TYPES[expected] ?? expected, found: typeOf(value) };
  const allowed = values ?? [...message.matchAll(/'([^']+)'/g)].map(([, option]) => option);
  if (allowed.length === 0) return { reason: message };
  const found = typeof value === "string" || typeof value === "number" ? String(value) : typeOf(value);
  return { expected: allowed.join(", "), found };
}

/** The member that a path leads to. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    data,
  );
