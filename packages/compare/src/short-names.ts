/** Names that the two plans write in a long and a short form: "Hội đồng tư vấn (cải cách thủ tục hành chính …)". */
import type { Party, Plan } from "@plandiff/domain";
import { foldWord, wordsOf } from "@plandiff/lexicon";

/** A long name found in a row of folded words: how many words it has, and how many of them are its short form. */
export interface LongName {
  readonly long: number;
  readonly short: number;
}

/** Finds long names in running text. */
export interface ShortNames {
  /** Nothing is written in two forms. */
  readonly isEmpty: boolean;
  at(words: readonly string[], position: number): LongName | undefined;
}

/** A short form of fewer words fits too much. */
const LEAST_SHORT = 3;

/** Learns from the parties of both plans: writings of one body of which one begins another. */
export function shortNamesOf(plans: readonly Plan[]): ShortNames {
  const writings = new Map<string, Map<string, readonly string[]>>();
  // What is read from one writing is one party in all its tasks.
  const seen = new Map<Party, string>();
  for (const { tasks } of plans) {
    for (const { responsibilities } of tasks) {
      for (const { party, written } of responsibilities) {
        if (seen.get(party) === written) continue;
        seen.set(party, written);
        if (party.kind !== "organisation" && party.kind !== "office") continue;
        const known = writings.get(party.key) ?? new Map<string, readonly string[]>();
        writings.set(party.key, known);
        for (const name of [written, party.name]) if (!known.has(name)) known.set(name, wordsOf(name).map(foldWord));
      }
    }
  }
  const byFirst = new Map<string, { words: readonly string[]; short: number }[]>();
  for (const known of writings.values()) {
    const names = [...known.values()].toSorted((a, b) => a.length - b.length);
    for (const words of names) {
      const short = names.find(
        (name) =>
          name.length >= LEAST_SHORT && name.length < words.length && name.every((word, i) => word === words[i]),
      );
      if (!short) continue;
      const entries = byFirst.get(words[0]!) ?? [];
      entries.push({ words, short: short.length });
      byFirst.set(
        words[0]!,
        entries.toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return {
    isEmpty: byFirst.size === 0,
    at(words, position) {
      const entry = byFirst
        .get(words[position]!)
        ?.find((name) => name.words.every((word, i) => words[position + i] === word));
      return entry && { long: entry.words.length, short: entry.short };
    },
  };
}
