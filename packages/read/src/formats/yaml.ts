/** YAML: a plan in plandiff's own form, comments allowed; the parser is loaded only here. */
import { UsageError } from "@plandiff/domain";
import { decodeText } from "../decode.ts";
import type { DataFormat } from "./format.ts";

/** Reads YAML. Duplicate keys are an error, with their line. */
export const yamlFormat: DataFormat = {
  kind: "data",
  read: async ({ bytes, name }) => {
    const text = decodeText(bytes, name).value;
    const { LineCounter, isNode, parseDocument } = await import("yaml");
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
    const error = document.errors[0];
    if (error) {
      const { line } = counter.linePos(error.pos[0]);
      throw new UsageError("plan-malformed", {
        file: name,
        args: { format: "YAML", reason: error.message },
        place: { kind: "lines", first: line, last: line },
      });
    }
    return {
      data: document.toJS({ maxAliasCount: 100 }) as unknown,
      lineOf(path) {
        // of a member that is missing, the line of what should hold it
        for (let depth = path.length; depth >= 0; depth--) {
          const node = document.getIn(path.slice(0, depth), true);
          if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
        }
        return undefined;
      },
    };
  },
};
