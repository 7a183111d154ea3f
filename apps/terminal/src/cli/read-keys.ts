/** The form of a user's file of keys: YAML, as a person writes it. What its members may be, the review knows. */
import { UsageError } from "@plandiff/domain";
import { parse } from "yaml";

/** The value of the file. Throws where it is no YAML. */
export function readKeys(bytes: Uint8Array, file: string): unknown {
  try {
    return parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new UsageError("keys-malformed", { args: { reason }, file });
  }
}
