/** A user's own register entries, checked; loaded only where `--register` asks for it. */
import { UsageError } from "@plandiff/domain";
import { type RegisterFile, parseRegisterFile } from "@plandiff/lexicon";
import { parse } from "yaml";

/** Reads a register file (YAML or JSON); a fault is told by its path. */
export function readRegister(bytes: Uint8Array, name: string): RegisterFile {
  const parsed = parseRegisterFile(valueOf(new TextDecoder().decode(bytes), name));
  if (parsed.ok) return parsed.file;
  const [fault] = parsed.faults;
  const path = fault?.path ?? "";
  throw new UsageError("plan-field-wrong", {
    args: { field: path, expected: fault?.expected ?? "" },
    file: name,
    place: { kind: "path", path },
  });
}

function valueOf(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new UsageError("plan-malformed", { args: { reason }, file: name });
  }
}
