/** JSON: a plan in plandiff's own form. */
import { UsageError } from "@plandiff/domain";
import { decodeText } from "../decode.ts";
import type { DataFormat } from "./format.ts";

/** Reads JSON. */
export const jsonFormat: DataFormat = {
  kind: "data",
  read: async ({ bytes, name }) => {
    const text = decodeText(bytes, name).value;
    try {
      return { data: JSON.parse(text) as unknown, lineOf: () => undefined };
    } catch (error) {
      const line = lineOfError(text, error);
      throw new UsageError("plan-malformed", {
        file: name,
        args: { format: "JSON", reason: error instanceof Error ? error.message : "" },
        ...(line !== undefined && { place: { kind: "lines", first: line, last: line } }),
      });
    }
  },
};

/** V8 names the position of what it could not read, or the line. */
function lineOfError(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split("\n").length;
  return /end of JSON|Unterminated/i.test(message) ? text.split("\n").length : undefined;
}
