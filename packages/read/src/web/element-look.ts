/** What an element says of the text inside it: hidden, struck, deleted, or set in a font from before Unicode. */
import type { DefaultTreeAdapterTypes } from "parse5";
import type { PieceLook } from "../open-paragraph.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** The value of an attribute. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((found) => found.name === name)?.value;

/** The look inside an element, where it stands in text of another look. */
export function lookInside(element: Element, around: PieceLook): PieceLook {
  const { tagName, attrs } = element;
  if (attrs.length === 0 && !MARKS.has(tagName)) return around;
  const style = attribute(element, "style")?.toLowerCase() ?? "";
  const hides =
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/.test(style) ||
    attribute(element, "hidden") !== undefined;
  const strikes = tagName === "s" || tagName === "strike" || /text-decoration[^;]*line-through/.test(style);
  const face = tagName === "font" ? attribute(element, "face") : fontIn(attribute(element, "style") ?? "");
  return {
    font: face?.split(",")[0]?.replaceAll(/["']/g, "").trim() || around.font,
    struck: around.struck || strikes,
    hidden: around.hidden || hides,
    deleted: around.deleted || tagName === "del",
  };
}

const MARKS = new Set(["s", "strike", "del"]);

const fontIn = (style: string): string | undefined => /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
