/** Styled stretches as HTML: what went and came are elements that say so to everyone, not only colours. */
import type { Span, Style } from "../layout/span.ts";
import { escapeHtml } from "./escape-html.ts";

const TAG: Partial<Record<Style, string>> = {
  removed: "del",
  added: "ins",
  strong: "strong",
  changed: "strong",
  doubtful: "em",
  quiet: "small",
};

/** The stretches as inline HTML. */
export const htmlOf = (spans: readonly Span[]): string =>
  spans
    .map(({ text, style }) => {
      const tag = TAG[style];
      const escaped = escapeHtml(text);
      return tag === undefined || text.trim() === "" ? escaped : `<${tag}>${escaped}</${tag}>`;
    })
    .join("");
