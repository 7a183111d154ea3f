/** A user's own keys: acts by name with the keys that do them, put in the place of those of the table. */
import { UsageError } from "@plandiff/domain";
import type { Scope } from "../../screen/input/bindings.ts";
import { type Binding, KEYMAP } from "./keymap.ts";
import { isKey } from "../../screen/input/keys.ts";

/** The table with a user's keys. Throws where an act or a key is not known, or one key would do two things. */
export function keymapWith(given: unknown, file: string | undefined): readonly Binding[] {
  const wanted = new Map(Object.entries(asMembers(given, file)).map(([act, keys]) => [act, asKeys(act, keys, file)]));
  // Whatever else is bound, Ctrl-C ends the program.
  const known = KEYMAP.map(({ name }) => name).filter((name) => name !== "interrupt");
  for (const act of wanted.keys()) {
    if (known.some((name) => name === act)) continue;
    throw new UsageError("keys-act-unknown", { args: { act, allowed: known.join(", ") }, file });
  }
  const keymap = KEYMAP.map((binding): Binding => ({ ...binding, keys: wanted.get(binding.name) ?? binding.keys }));
  refuseClashes(keymap, file);
  return keymap;
}

function asMembers(given: unknown, file: string | undefined): Readonly<Record<string, unknown>> {
  if (given === undefined || given === null) return {};
  if (typeof given === "object" && !Array.isArray(given)) return given as Readonly<Record<string, unknown>>;
  throw new UsageError("keys-malformed", { args: {}, file });
}

/** One key or several; none takes the act off the keyboard. */
function asKeys(act: string, given: unknown, file: string | undefined): readonly string[] {
  const keys = (Array.isArray(given) ? given : given === null ? [] : [given]).map(String);
  for (const key of keys) if (!isKey(key)) throw new UsageError("keys-key-unknown", { args: { act, key }, file });
  return keys;
}

/** Where both are there at the same time, a key does one thing. */
function refuseClashes(keymap: readonly Binding[], file: string | undefined): void {
  for (const scope of ["screen", "page"] as const satisfies readonly Scope[]) {
    const holders = new Map<string, string>();
    for (const { name, keys, scope: where } of keymap) {
      if (where !== scope && where !== "everywhere") continue;
      for (const key of keys) {
        const other = holders.get(key);
        if (other !== undefined && other !== name)
          throw new UsageError("keys-clash", { args: { key, act: other, other: name }, file });
        holders.set(key, name);
      }
    }
  }
}
