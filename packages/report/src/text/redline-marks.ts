/** How a changed stretch of a redline is marked: by its style, and by signs where there is no colour. */
import type { RedlineSpan } from "@plandiff/domain";
import type { Canvas } from "../layout/canvas.ts";
import { cleanText } from "../layout/clean.ts";
import { type Span, plain } from "../layout/span.ts";

/** A stretch that went or came. */
export type ChangedSpan = RedlineSpan & { readonly op: "removed" | "added" };

/** After the word diff of git, which people know. */
const SIGNS = { removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

const EDGES = /^(\s*)(.*?)(\s*)$/s;

/** The stretch with its blanks outside the marks; `apart` sets a blank before it, as it follows another change. */
export function marked({ op, text }: ChangedSpan, { colour }: Canvas, apart = false): Span[] {
  const clean = cleanText(text);
  const [, before = "", core = "", after = ""] = EDGES.exec(clean) ?? [];
  if (core === "") return [plain(clean)];
  const [open, close] = SIGNS[op];
  const lead = before === "" && apart ? " " : before;
  const change: Span = { text: colour ? core : open + core + close, style: op };
  return [...(lead === "" ? [] : [plain(lead)]), change, ...(after === "" ? [] : [plain(after)])];
}
