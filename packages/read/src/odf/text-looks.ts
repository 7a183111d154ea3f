/** How the text of an OpenDocument file looks: what its styles say, one laid over what stands around it. */
import type { PieceLook } from "../open-paragraph.ts";
import type { Attributes } from "../xml/read-xml.ts";

/** Text that no style says anything of. */
export const PLAIN: PieceLook = { font: undefined, struck: false, hidden: false, deleted: false };

/** The styles as they stream by, and what they make of text. */
export interface TextLooks {
  readonly openStyle: (attributes: Attributes) => void;
  readonly closeStyle: () => void;
  /** What the open style says of text. */
  readonly properties: (attributes: Attributes) => void;
  /** How text looks in an element that may name a style. */
  readonly within: (attributes: Attributes, around: PieceLook) => PieceLook;
}

/** No style is known yet. */
export function textLooks(): TextLooks {
  const styles = new Map<string, PieceLook>();
  let open: string | undefined;
  return {
    openStyle: (attributes) => void (open = attributes("name")),
    closeStyle: () => void (open = undefined),
    properties: (attributes) => void (open !== undefined && styles.set(open, lookOf(attributes))),
    within(attributes, around) {
      const style = styles.get(attributes("style-name") ?? "");
      if (!style) return around;
      return {
        ...around,
        font: style.font ?? around.font,
        struck: style.struck || around.struck,
        hidden: style.hidden || around.hidden,
      };
    },
  };
}

function lookOf(attributes: Attributes): PieceLook {
  const line = attributes("text-line-through-style") ?? attributes("text-line-through-type");
  const font = attributes("font-name") ?? attributes("font-family");
  return {
    ...PLAIN,
    font: font?.replaceAll(/['"]/g, ""),
    struck: line !== undefined && line !== "none",
    hidden: attributes("display") === "none",
  };
}
