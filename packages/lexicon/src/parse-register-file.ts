/** Checks a user's own register entries before they are used: every fault named by its path. */
import { Day, PartyKind } from "@plandiff/domain";
import type { RegisterFile, SuccessionKind } from "./register.ts";

/** A fault in a register file: where it is, and what should stand there. */
export interface RegisterFault {
  /** Path from the root, as in `successions[0].to`. */
  readonly path: string;
  readonly expected: string;
}

/** The entries, or what is wrong with them. */
export type ParsedRegisterFile =
  | { readonly ok: true; readonly file: RegisterFile }
  | { readonly ok: false; readonly faults: readonly RegisterFault[] };

const SUCCESSION_KINDS: readonly SuccessionKind[] = ["renamed", "merged", "split", "absorbed", "dissolved"];

interface Rule {
  readonly expected: string;
  readonly optional?: true;
  holds(value: unknown): boolean;
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const text: Rule = { expected: "a text that is not empty", holds: isText };
const texts: Rule = {
  expected: "a list of texts",
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
};
const flag: Rule = { expected: "true or false", holds: (value) => typeof value === "boolean" };
const day: Rule = { expected: "a day, YYYY-MM-DD", holds: (value) => Day.safeParse(value).success };
const oneOf = (values: readonly string[]): Rule => ({
  expected: `one of ${values.join(", ")}`,
  holds: (value) => typeof value === "string" && values.includes(value),
});
const optional = (rule: Rule): Rule => ({ ...rule, optional: true });

const rulesOf = (): Readonly<Record<keyof RegisterFile, Readonly<Record<string, Rule>>>> => ({
  bodies: {
    key: text,
    name: text,
    kind: optional(oneOf(PartyKind.options)),
    aliases: optional(texts),
    of: optional(text),
    local: optional(flag),
  },
  successions: { from: text, to: texts, effective: day, kind: oneOf(SUCCESSION_KINDS), source: text, verified: flag },
  enlargements: { party: text, effective: day, scope: text, source: text, verified: flag },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function faultsOfEntry(entry: unknown, path: string, rules: Readonly<Record<string, Rule>>): RegisterFault[] {
  if (!isRecord(entry)) return [{ path, expected: "an entry with fields" }];
  const wrong = Object.entries(rules).filter(([name, rule]) => {
    const value = entry[name];
    return value === undefined ? rule.optional !== true : !rule.holds(value);
  });
  const unknown = Object.keys(entry).filter((name) => !Object.hasOwn(rules, name));
  return [
    ...wrong.map(([name, { expected }]) => ({ path: `${path}.${name}`, expected })),
    ...unknown.map((name) => ({
      path: `${path}.${name}`,
      expected: `one of the fields ${Object.keys(rules).join(", ")}`,
    })),
  ];
}

/** Checks what a register file holds, already read as data. */
export function parseRegisterFile(value: unknown): ParsedRegisterFile {
  const rules = rulesOf();
  if (!isRecord(value))
    return { ok: false, faults: [{ path: "", expected: "lists named bodies, successions, enlargements" }] };
  const faults = Object.entries(value).flatMap(([name, entries]): RegisterFault[] => {
    if (!Object.hasOwn(rules, name)) return [{ path: name, expected: `one of ${Object.keys(rules).join(", ")}` }];
    if (!Array.isArray(entries)) return [{ path: name, expected: "a list" }];
    const own = rules[name as keyof RegisterFile];
    return entries.flatMap((entry: unknown, i) => faultsOfEntry(entry, `${name}[${i}]`, own));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file: value };
}
