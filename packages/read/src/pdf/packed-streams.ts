/** Streams that unpack to far more than they are: they are told before the parser unpacks them whole. */
import { Unzlib } from "fflate";

/** What all pages of a long plan draw together is a few megabytes; drawings of maps and machines come to more. */
export const MOST_UNPACKED_MB = 32;
const MOST_UNPACKED = MOST_UNPACKED_MB * 1024 * 1024;
/** Nothing that is packed grows more than a thousand times: a smaller stream does no harm. */
const LEAST_PACKED = 16 * 1024;
/** What describes a stream stands right before it. */
const LONGEST_HEAD = 1024;
const CHUNK = 64 * 1024;

/** Do the packed streams of a file, pictures and fonts aside, hold more than any plan does? */
export function unpackTooMuch(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  let left = MOST_UNPACKED;
  for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 1)) {
    const start = /^stream\r?\n/.exec(text.slice(at, at + 8))?.[0].length;
    if (start === undefined) continue;
    const before = text.slice(Math.max(0, at - LONGEST_HEAD), at);
    const head = before.slice(before.lastIndexOf(" obj") + 1);
    const packed = head.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packed === 0 || /\/(?:Image|Length1|Type1C|CIDFontType0C|OpenType)\b/.test(head)) continue;
    const end = text.indexOf("endstream", at);
    const stream = bytes.subarray(at + start, end < 0 ? bytes.length : end);
    if (stream.length < LEAST_PACKED) continue;
    // what is packed twice hides how much it is
    left -= packed > 1 ? MOST_UNPACKED : unpackedSize(stream, left);
    if (left <= 0) return true;
  }
  return false;
}

/** How much a stream unpacks to, counted no further than a limit. */
function unpackedSize(stream: Uint8Array, limit: number): number {
  let size = 0;
  const unpacker = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < stream.length; at += CHUNK) {
      unpacker.push(stream.subarray(at, at + CHUNK), at + CHUNK >= stream.length);
      if (size >= limit) break;
    }
  } catch {
    // a damaged stream is unpacked as far as it goes
  }
  return size;
}
