/** A line of text that is being typed, in graphemes: no accent is ever cut from its letter. */

/** The text before and after the cursor. */
export interface TextField {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One thing that a key does to a field. */
export type Edit =
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "erase"; readonly what: "letter" | "next" | "word" | "all" }
  | { readonly kind: "caret"; readonly to: "left" | "right" | "first" | "last" };

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** A field with its cursor at the end. */
export const fieldOf = (text: string): TextField => ({ before: graphemes(text.normalize("NFC")), after: [] });

/** What stands in the field. */
export const textOf = ({ before, after }: TextField): string => [...before, ...after].join("");

/** The field after an edit. A mark that comes by itself joins the letter before it. */
export function edited(field: TextField, edit: Edit): TextField {
  const { before, after } = field;
  if (edit.kind === "type") {
    // Control characters and line breaks of a pasted text are blanks in one line.
    const text = edit.text.replaceAll(/\p{Cc}+/gu, " ");
    return {
      before: graphemes((before.slice(-1).join("") + text).normalize("NFC")).toSpliced(0, 0, ...before.slice(0, -1)),
      after,
    };
  }
  if (edit.kind === "erase") {
    if (edit.what === "all") return { before: [], after };
    if (edit.what === "next") return { before, after: after.slice(1) };
    return { before: edit.what === "word" ? withoutWord(before) : before.slice(0, -1), after };
  }
  const all = [...before, ...after];
  const places = { left: before.length - 1, right: before.length + 1, first: 0, last: all.length };
  const at = Math.max(0, Math.min(places[edit.to], all.length));
  return { before: all.slice(0, at), after: all.slice(at) };
}

function withoutWord(before: readonly string[]): string[] {
  const end = before.findLastIndex((letter) => letter !== " ");
  return before.slice(0, before.slice(0, Math.max(0, end)).lastIndexOf(" ") + 1);
}
