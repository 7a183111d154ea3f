/** What abbreviations of Vietnamese administration stand for; only those that mean one thing wherever they stand. */
import data from "../data/abbreviations.json" with { type: "json" };
import { foldWord } from "../variants.ts";

let table: ReadonlyMap<string, string> | undefined;

const load = (): ReadonlyMap<string, string> =>
  new Map(
    [...Object.entries(data.common), ...Object.entries(data.seen)].map(([short, words]) => [foldWord(short), words]),
  );

/** The words an abbreviation stands for, lower case ("TTHC" or "tthc" -> "thủ tục hành chính"). */
export function expandAbbreviation(word: string): string | undefined {
  return (table ??= load()).get(foldWord(word));
}
