/** A task reduced to the features that tell which work it is: year and order are left out, spellings are folded. */
import { type Plan, type Schedule, type Task, inRole } from "@plandiff/domain";
import { type Lexicon, foldWord, wordsOf } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";
import { documentSeries } from "../document-series.ts";
import { type Vocabulary, featureSet } from "./vocabulary.ts";

/** What matching sees of a task. Every set is sorted, without repeats. */
export interface Fingerprint {
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly products: Int32Array;
  readonly lead: Int32Array;
  /** Everybody named, in whatever role: a swap of roles keeps them. */
  readonly parties: Int32Array;
  /** Words with a capital inside the sentence: what is named, as against what is said of it. */
  readonly names: Int32Array;
  readonly references: Int32Array;
  /** Lead, coordinating and deliverable cells taken whole: a rare combination finds its like where the words do not. */
  readonly cells: Int32Array;
  /** The written time without its years, for telling a common one from a rare one. */
  readonly time: number;
  /** The same with its years: equal numbers are equal cells. */
  readonly exactTime: number;
  readonly schedule: Schedule;
}

/** Fingerprints the tasks of plans; equal cells are worked out once. */
export function createFingerprinter(
  vocabulary: Vocabulary,
  { lexicon, identityOf }: PairContext,
): (plan: Plan) => Fingerprint[] {
  const expansions = new Map<string, readonly number[]>();
  const cells = new Map<string, Int32Array>();

  const wordIds = (text: string): number[] =>
    wordsOf(text).flatMap((word) => {
      const known = expansions.get(word);
      if (known) return known;
      const ids = meaningfulWords(word, lexicon).map(({ key, writing }) => vocabulary.idOf(key, writing));
      expansions.set(word, ids);
      return ids;
    });

  const memo = (kind: string, text: string, make: () => Int32Array): Int32Array => {
    const key = kind + text;
    const known = cells.get(key);
    if (known) return known;
    const made = make();
    cells.set(key, made);
    return made;
  };

  const inCell = (task: Task, role: "lead" | "coordinating"): Int32Array =>
    memo(
      `${role}:`,
      task.written[role] ??
        inRole(task.responsibilities, role)
          .map(({ party }) => party.key)
          .join(";"),
      () =>
        featureSet(
          inRole(task.responsibilities, role).map(({ party }) => vocabulary.idOf(`party:${identityOf(party)}`)),
        ),
    );

  const fingerprint = (task: Task): Fingerprint => {
    const words = wordIds(task.text);
    const products = task.deliverables.map(({ text }) => text).join("\n");
    const productWords = memo("product:", products, () => featureSet(wordIds(products)));
    const lead = inCell(task, "lead");
    const coordinating = inCell(task, "coordinating");
    return {
      words: featureSet(words),
      pairs: featureSet(words.slice(1).map((word, i) => vocabulary.pairOf(words[i]!, word))),
      products: productWords,
      lead,
      parties: memo("parties:", `${lead.join()};${coordinating.join()}`, () => featureSet([...lead, ...coordinating])),
      names: featureSet(wordsOf(task.text).flatMap((word, i) => (i > 0 && CAPITAL.test(word) ? wordIds(word) : []))),
      references: featureSet(
        task.references.map((reference) => vocabulary.idOf(`document:${documentSeries(reference)}`)),
      ),
      cells: featureSet(cellFeatures([lead, coordinating, productWords]).map((cell) => vocabulary.idOf(cell))),
      time: vocabulary.idOf(`time:${withoutYears(task.schedule.written.toLowerCase())}`),
      exactTime: vocabulary.idOf(`exact time:${task.schedule.written}`),
      schedule: task.schedule,
    };
  };

  return (plan) => plan.tasks.map(fingerprint);
}

/** Cells by their features, each alone and each two together: many tasks share a lead, few share lead and deliverable. */
function cellFeatures(cells: readonly Int32Array[]): string[] {
  const names = cells.map((cell, i) => (cell.length > 0 ? `cell ${i}: ${cell.join()}` : undefined));
  return names.flatMap((name, i) =>
    name === undefined
      ? []
      : [name, ...names.slice(i + 1).flatMap((other) => (other === undefined ? [] : [`${name} ${other}`]))],
  );
}

/** A word as matching counts it: abbreviations in full, spellings folded, years and leading zeros left out. */
function meaningfulWords(word: string, lexicon: Lexicon): { key: string; writing: string }[] {
  const full = lexicon.expandAbbreviation(word.toLowerCase());
  if (full) return full.split(" ").map((each) => ({ key: foldWord(each), writing: each }));
  const folded = foldWord(word);
  const key = DIGIT.test(folded) ? withoutYears(folded).replaceAll(/(?<!\d)0+(?=\d)/g, "") : folded;
  return [{ key, writing: word.toLowerCase() }];
}

const DIGIT = /\d/;
const CAPITAL = /^\p{Lu}/u;
const withoutYears = (text: string): string => text.replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d|\/[a-zđ])/g, "#");
