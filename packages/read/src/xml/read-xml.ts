/** XML as it streams by: elements without their prefixes, text with only the five entities of XML resolved. */
import { Parser } from "htmlparser2";

/** What is done with each piece of an XML document. What is opened is closed, in order, also where the file breaks off. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Attributes by their names, prefixes left out. */
export type Attributes = (name: string) => string | undefined;

/** A document is decoded piece by piece, so that its text is never in memory as a whole. */
const PIECE = 65_536;

/** Reads XML. Nothing outside the document is ever looked up; what is broken is read as far as it goes. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open(localName(name), attributesOf(attributes)),
      onclosetag: (name) => handler.close(localName(name)),
      ontext: (text) => handler.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.end(decoder.decode());
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Prefixes are up to the program that wrote the document; two attributes of one local name do not matter here. */
const attributesOf =
  (attributes: Readonly<Record<string, string>>): Attributes =>
  (wanted) => {
    for (const name in attributes) if (name === wanted || name.endsWith(`:${wanted}`)) return attributes[name];
    return undefined;
  };
