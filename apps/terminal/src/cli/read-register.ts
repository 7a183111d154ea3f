/** A user's own register entries, checked; loaded only where `--register` asks for it. */
import { UsageError } from "@plandiff/domain";
import { type RegisterFile, parseRegisterFile } from "@plandiff/lexicon";
import { parseYaml } from "./parse-yaml.ts";

/** Reads a register file (YAML or JSON); a fault is told by its path. */
export function readRegister(bytes: Uint8Array, name: string): RegisterFile {
  const parsed = parseRegisterFile(parseYaml(new TextDecoder().decode(bytes), { file: name }));
  if (parsed.ok) return parsed.file;
  const [fault] = parsed.faults;
  const path = fault?.path ?? "";
  throw new UsageError("plan-field-wrong", {
    args: { field: path, expected: fault?.expected ?? "" },
    file: name,
    place: { kind: "path", path },
  });
}
