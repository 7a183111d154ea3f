/** The texts of a workbook, kept once for all cells that show them. */
import { type Attributes, type XmlHandler, readXml } from "../xml/read-xml.ts";
import { isOn } from "./word-styles.ts";

/** A piece of a text; what it does not say of its look the cell says. */
export interface StringPiece {
  readonly text: string;
  readonly font?: string | undefined;
  readonly struck?: boolean | undefined;
}

/** Collects the pieces of one text from its elements. */
export interface StringReader extends XmlHandler {
  /** The pieces so far, which begins the next text. */
  take(): readonly StringPiece[];
}

/** Makes a reader for texts with or without formats inside; readings in other scripts (rPh) are left out. */
export function stringReader(): StringReader {
  let pieces: StringPiece[] = [];
  let run: { font?: string | undefined; struck?: boolean | undefined } = {};
  let inText = false;
  let phonetic = 0;
  return {
    open(name: string, attributes: Attributes) {
      if (name === "rPh") phonetic++;
      else if (name === "r") run = {};
      else if (name === "t") inText = phonetic === 0;
      else if (name === "rFont") run.font = attributes("val");
      else if (name === "strike") run.struck = isOn(attributes);
    },
    close(name: string) {
      if (name === "rPh") phonetic--;
      else if (name === "t") inText = false;
      else if (name === "r") run = {};
    },
    text(text: string) {
      if (inText) pieces.push({ text: unescaped(text), ...run });
    },
    take() {
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}

/** Characters that XML cannot hold are written _x000D_. */
const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** All texts of a workbook. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly (readonly StringPiece[])[] {
  const strings: (readonly StringPiece[])[] = [];
  if (!bytes) return strings;
  const reader = stringReader();
  readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close(name) {
      reader.close(name);
      if (name === "si") strings.push(reader.take());
    },
    text: (text) => reader.text(text),
  });
  return strings;
}
