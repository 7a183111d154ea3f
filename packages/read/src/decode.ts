/** The door of the house: bytes become clean NFC text, and whatever had to be taken out is said. */
import { type Diagnostic, type Read, UsageError } from "@plandiff/domain";

/** How much of a file is looked at to tell text from something else. */
const SAMPLE = 4096;
/** Text holds next to no control bytes; one stray byte in a hundred may be damage, more is another kind of file. */
const BINARY_SHARE = 0.01;
/** UTF-16 text without a byte order mark has a zero in about every second byte (Vietnamese a little less). */
const UTF16_SHARE = 0.25;
/** Bytes that are no UTF-8 stand as U+FFFD; where every tenth character is one, the file is no text that we know. */
const UNDECODED_SHARE = 0.1;

const ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
/** Controls, zero-width blanks, soft hyphens, byte order marks inside the text, and all that turns the writing direction. */
const UNWANTED =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Reads bytes as text: UTF-8 or UTF-16, with or without byte order mark. Throws where the file is empty or no text. */
export function decodeText(bytes: Uint8Array, file: string): Read<string> {
  if (bytes.length === 0) throw new UsageError("file-empty", { file });
  const { text: raw, undecoded } = decodeBytes(bytes, file);
  const { text, diagnostics } = cleanText(raw);
  if (text.trim() === "") throw new UsageError("file-empty", { file });
  const lost: Diagnostic[] =
    undecoded > 0
      ? [{ code: "text-cleaned", severity: "warning", args: { count: undecoded, characters: "U+FFFD" } }]
      : [];
  return { value: text, diagnostics: [...lost, ...diagnostics] };
}

/** Anything that is not plain text with line feeds and tabs: most files hold none of it. */
const UNUSUAL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufff9-\ufffb]/;

/** NFC text with line feeds, tabs and plain blanks alone, without control, escape and direction characters. */
export function cleanText(raw: string): { text: string; diagnostics: Diagnostic[] } {
  if (!UNUSUAL.test(raw)) return { text: raw.normalize("NFC"), diagnostics: [] };
  const text = raw
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n?|[\u000b\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/[\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .normalize("NFC");
  const removed = new Set<string>();
  let count = 0;
  const remove = (found: string): string => {
    count += found.length;
    removed.add(`U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
    return "";
  };
  const clean = text.replaceAll(ESCAPES, remove).replaceAll(UNWANTED, remove);
  if (count === 0) return { text: clean, diagnostics: [] };
  return {
    // Taking a character out can bring a letter and its mark together.
    text: clean.normalize("NFC"),
    diagnostics: [{ code: "text-cleaned", severity: "note", args: { count, characters: [...removed].join(", ") } }],
  };
}

function decodeBytes(bytes: Uint8Array, file: string): { text: string; undecoded: number } {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && looksBinary(bytes)) throw new UsageError("file-binary", { file });
  const text = new TextDecoder(encoding).decode(bytes);
  const undecoded = countOf(text, "\ufffd") - (encoding === "utf-8" ? countEncoded(bytes) : 0);
  if (undecoded > text.length * UNDECODED_SHARE) throw new UsageError("file-binary", { file });
  return { text, undecoded: Math.max(0, undecoded) };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return "utf-8";
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length * UTF16_SHARE && even * 10 < odd) return "utf-16le";
  if (even > sample.length * UTF16_SHARE && odd * 10 < even) return "utf-16be";
  return "utf-8";
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  return controls > sample.length * BINARY_SHARE;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** Replacement characters that the file itself holds (EF BF BD) are no decoding loss. */
function countEncoded(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  return count;
}
