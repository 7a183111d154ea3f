/** A user's own keys for the review: a small YAML file of acts and the keys that do them. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { readInput } from "./input-file.ts";
import type { Run } from "./run.ts";

/** The members of the file, and its name; nothing where there is none. */
export interface GivenKeys {
  readonly given: unknown;
  readonly file: string | undefined;
}

/** Where the keys of a user lie: in the folder of settings that the system has for programs. */
function usualFile(env: Run["env"]): string {
  const folder = env["XDG_CONFIG_HOME"] || (process.platform === "win32" ? env["APPDATA"] : undefined);
  return join(folder || join(homedir(), ".config"), "plandiff", "keys.yaml");
}

/** Reads the keys from the file named, which must be there, or from the user's own, where there is one. */
export async function loadKeys(name: string | undefined, { env, stdin }: Run): Promise<GivenKeys> {
  const file = name ?? usualFile(env);
  if (name === undefined && !existsSync(file)) return { given: undefined, file: undefined };
  const { bytes } = name === undefined ? { bytes: readFileSync(file) } : await readInput(name, stdin);
  const { parseYaml } = await import("./parse-yaml.ts");
  return { given: parseYaml(new TextDecoder().decode(bytes), { file, code: "keys-malformed" }), file };
}
