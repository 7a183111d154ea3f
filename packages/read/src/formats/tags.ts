/** Stray HTML tags in text that is none: taken out, and named once. */
import type { Diagnostic } from "@plandiff/domain";

const TAG = /<\/?(?:p|br|div|span|b|i|u|strong|em|li|ul|ol|sup|sub|td|tr|th|table|tbody)(?:\s[^<>]*)?\/?>/gi;

/** A text without tags; a line break in it is a blank. */
export function withoutTags(text: string): { text: string; diagnostics: Diagnostic[] } {
  if (!text.includes("<")) return { text, diagnostics: [] };
  const tags = new Map<string, number>();
  let first: number | undefined;
  const clean = text.replaceAll(TAG, (tag: string, at: number) => {
    first ??= at;
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    return /^<br/i.test(tag) ? " " : "";
  });
  if (first === undefined) return { text, diagnostics: [] };
  const line = text.slice(0, first).split("\n").length;
  const count = [...tags.values()].reduce((a, b) => a + b, 0);
  return {
    text: clean,
    diagnostics: [
      {
        code: "markup-ignored",
        severity: "note",
        args: { text: [...tags.keys()].join(" "), count },
        place: { kind: "lines", first: line, last: line },
      },
    ],
  };
}
