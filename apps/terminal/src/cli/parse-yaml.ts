/** The value of a file that a user writes in YAML or JSON; loaded only where there is one. */
import { type TroubleCode, UsageError } from "@plandiff/domain";
import { parse } from "yaml";

/** How a text is named when it cannot be parsed. */
interface Naming {
  readonly file: string;
  /** What to say where it is no YAML. */
  readonly code?: TroubleCode;
}

/** The value of a text. Throws where it is no YAML, with the first line of what the parser says. */
export function parseYaml(text: string, { file, code = "plan-malformed" }: Naming): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new UsageError(code, { args: { reason }, file });
  }
}
