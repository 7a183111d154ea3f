/** A file that git could not merge by itself holds both versions between marks; each is a whole file again without the other. */

const OURS = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const THEIRS = /^={7}$/;
const END = /^>{7}(?: |$)/;

/** Both versions of a text with marks; of one without, the text alone. */
export function bothSides(text: string): readonly [ours: string, theirs?: string] {
  if (!/^<{7}(?: |$)/m.test(text)) return [text];
  const ours: string[] = [];
  const theirs: string[] = [];
  let keeps: readonly string[][] = [ours, theirs];
  for (const line of text.split(/\r?\n/)) {
    if (OURS.test(line)) keeps = [ours];
    else if (BASE.test(line)) keeps = [];
    else if (THEIRS.test(line)) keeps = [theirs];
    else if (END.test(line)) keeps = [ours, theirs];
    else for (const side of keeps) side.push(line);
  }
  return [ours.join("\n"), theirs.join("\n")];
}
