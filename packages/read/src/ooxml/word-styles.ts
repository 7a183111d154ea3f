/** What the styles of a Word file say of text and lists: the font, whether text is struck or hidden, and which list counts a paragraph. */
import { type Attributes, readXml } from "../xml/read-xml.ts";

/** What a style or a run says; what it leaves open comes from the style that it rests on. */
export interface RunLook {
  font?: string | undefined;
  struck?: boolean | undefined;
  hidden?: boolean | undefined;
}

/** The list that counts a paragraph. */
export interface ListUse {
  numId?: string | undefined;
  level?: number | undefined;
}

/** The looks and lists of all styles. */
export interface WordStyles {
  look(styleId: string | undefined): RunLook;
  list(styleId: string | undefined): ListUse;
}

interface Style extends RunLook, ListUse {
  basedOn?: string | undefined;
}

/** Styles rest on each other in chains shorter than this; a longer one runs in a circle. */
const LONGEST_CHAIN = 20;

/** Is a switch like w:strike on? */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/i.test(attributes("val") ?? "1");

/** Takes what an element of run properties says. */
export function readLook(look: RunLook, name: string, attributes: Attributes): void {
  if (name === "rFonts") look.font = attributes("hAnsi") ?? attributes("ascii") ?? look.font;
  else if (name === "strike" || name === "dstrike") look.struck = isOn(attributes);
  else if (name === "vanish") look.hidden = isOn(attributes);
}

/** Reads the styles of a Word file. */
export function readStyles(bytes: Uint8Array | undefined): WordStyles {
  const styles = new Map<string, Style>();
  const defaults: Style = {};
  let current: Style | undefined;
  let paragraphDefault: string | undefined;
  if (bytes)
    readXml(bytes, {
      open(name, attributes) {
        if (name === "docDefaults") current = defaults;
        else if (name === "style") {
          current = {};
          const id = attributes("styleId");
          if (id !== undefined) styles.set(id, current);
          if (attributes("type") === "paragraph" && attributes("default") === "1") paragraphDefault = id;
        } else if (!current) return;
        else if (name === "basedOn") current.basedOn = attributes("val");
        else if (name === "numId") current.numId = attributes("val");
        else if (name === "ilvl") current.level = Number(attributes("val") ?? 0);
        else readLook(current, name, attributes);
      },
      close(name) {
        if (name === "style" || name === "docDefaults") current = undefined;
      },
      text: () => undefined,
    });
  const known = new Map<string, Style>();
  const resolve = (id: string | undefined): Style => {
    const wanted = id ?? paragraphDefault ?? "";
    const before = known.get(wanted);
    if (before) return before;
    const chain: Style[] = [];
    let style = styles.get(wanted);
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
    }
    const resolved: Style = {};
    for (const { font, struck, hidden, numId, level } of [...chain, defaults]) {
      resolved.font ??= font;
      resolved.struck ??= struck;
      resolved.hidden ??= hidden;
      resolved.numId ??= numId;
      resolved.level ??= level;
    }
    known.set(wanted, resolved);
    return resolved;
  };
  return { look: resolve, list: resolve };
}
