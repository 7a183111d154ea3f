/** Cleans the many texts of one document, and says once what was taken out of all of them. */
import type { Diagnostic } from "@plandiff/domain";
import { cleanText } from "./decode.ts";

/** Cleans texts one by one. */
export interface TextCleaner {
  /** NFC text without control, escape and direction characters. */
  clean(text: string): string;
  /** What was taken out so far. */
  diagnostics(): Diagnostic[];
}

/** Makes a cleaner for one document. */
export function textCleaner(): TextCleaner {
  let count = 0;
  const characters = new Set<string>();
  return {
    clean(raw) {
      const { text, diagnostics } = cleanText(raw);
      for (const { args } of diagnostics) {
        count += Number(args["count"] ?? 0);
        for (const character of String(args["characters"] ?? "").split(", ")) characters.add(character);
      }
      return text;
    },
    diagnostics: () =>
      count === 0
        ? []
        : [{ code: "text-cleaned", severity: "note", args: { count, characters: [...characters].join(", ") } }],
  };
}
