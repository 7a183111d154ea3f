/** A task reduced to the features that tell which work it is: year and order are left out, spellings are folded. */
import { type Plan, type Role, type Schedule, type Task, inRole } from "@plandiff/domain";
import { type Lexicon, foldWord, properNames, wordsOf } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";
import { documentSeries } from "../document-series.ts";
import { openingOf } from "./opening.ts";
import { remembered } from "./remembered.ts";
import { type Vocabulary, featureSet } from "./vocabulary.ts";

/** What matching sees of a task. Every set is sorted, without repeats. */
export interface Fingerprint {
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly products: Int32Array;
  readonly lead: Int32Array;
  /** Everybody named, in whatever role: a swap of roles keeps them. */
  readonly parties: Int32Array;
  /** Its opening sentence as one feature; nothing where that names no subject. */
  readonly opening: number | undefined;
  /** The words of that sentence and their pairs; those of the whole text where it is one sentence or names no subject. */
  readonly openingWords: Int32Array;
  readonly openingPairs: Int32Array;
  /** Does it name a subject, and more follow behind it? */
  readonly goesOn: boolean;
  /** Proper names in its opening, those of bodies and of cited documents aside: which place, product or programme it is about. */
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

/** So many words that are not of doing or of grammar name a subject. */
const LEAST_TELLING = 2;

/** Fingerprints the tasks of plans; equal words and equal cells are worked out once. */
export function createFingerprinter(
  vocabulary: Vocabulary,
  { lexicon, register, identityOf }: PairContext,
): (plan: Plan) => Fingerprint[] {
  const featuresOfWord = remembered((word: string) =>
    meaningfulWords(word, lexicon).map(({ key, writing }) => vocabulary.idOf(key, writing)),
  );
  const wordIds = (text: string): number[] => wordsOf(text).flatMap(featuresOfWord);

  const partiesIn = (role: Role): ((task: Task) => Int32Array) => {
    const known = new Map<string, Int32Array>();
    return (task) => {
      const parties = inRole(task.responsibilities, role);
      const cell = task.written[role] ?? parties.map(({ party }) => party.key).join(";");
      const made =
        known.get(cell) ?? featureSet(parties.map(({ party }) => vocabulary.idOf(`party:${identityOf(party)}`)));
      known.set(cell, made);
      return made;
    };
  };
  const leadOf = partiesIn("lead");
  const coordinatingOf = partiesIn("coordinating");
  const productsOf = remembered((cell: string) => featureSet(wordIds(cell)));
  const bothRoles = remembered((lead: Int32Array) =>
    remembered((coordinating: Int32Array) => featureSet([...lead, ...coordinating])),
  );
  const wholeLead = remembered((cell: Int32Array) => vocabulary.idOf(`whole lead:${cell.join()}`));
  const wholeCoordinating = remembered((cell: Int32Array) => vocabulary.idOf(`whole coordinating:${cell.join()}`));
  const wholeProducts = remembered((cell: Int32Array) => vocabulary.idOf(`whole deliverable:${cell.join()}`));
  const times = remembered((written: string) => ({
    time: vocabulary.idOf(`time:${withoutYears(written.toLowerCase())}`),
    exactTime: vocabulary.idOf(`exact time:${written}`),
  }));

  /** Cells, each alone and each two together: many tasks share a lead, few share lead and deliverable. */
  const cellsOf = (lead: Int32Array, coordinating: Int32Array, products: Int32Array): Int32Array => {
    const cells: number[] = [];
    if (lead.length > 0) cells.push(wholeLead(lead));
    if (coordinating.length > 0) cells.push(wholeCoordinating(coordinating));
    if (products.length > 0) cells.push(wholeProducts(products));
    return featureSet([
      ...cells,
      ...cells.flatMap((cell, i) => cells.slice(i + 1).map((other) => vocabulary.pairOf(cell, other))),
    ]);
  };

  const isTelling = (id: number): boolean => {
    const name = vocabulary.nameOf(id);
    return !lexicon.frameWords.has(name) && !DIGIT.test(name);
  };
  /** The words of an opening sentence as one feature; those of doing alone open anything. */
  const subjectOf = (words: readonly number[]): number | undefined => {
    const telling = new Set(words.filter(isTelling)).size;
    return telling < LEAST_TELLING ? undefined : vocabulary.idOf(`opening:${words.join()}`);
  };
  const pairsOf = (words: readonly number[]): Int32Array =>
    featureSet(words.slice(1).map((word, i) => vocabulary.pairOf(words[i]!, word)));

  const fingerprint = (task: Task): Fingerprint => {
    const all = wordIds(task.text);
    const words = featureSet(all);
    const pairs = pairsOf(all);
    const sentence = openingOf(task.text);
    const first = sentence === task.text ? all : wordIds(sentence);
    // a note in brackets is no part of what a sentence names
    const opening = subjectOf(sentence.includes("(") ? wordIds(sentence.replaceAll(/\([^()]*\)/g, " ")) : first);
    const goesOn = opening !== undefined && sentence !== task.text;
    const products = productsOf(task.deliverables.map(({ text }) => text).join("\n"));
    const lead = leadOf(task);
    const coordinating = coordinatingOf(task);
    return {
      words,
      pairs,
      products,
      lead,
      parties: bothRoles(lead)(coordinating),
      opening,
      openingWords: goesOn ? featureSet(first) : words,
      openingPairs: goesOn ? pairsOf(first) : pairs,
      goesOn,
      names: featureSet(properNames(openingOf(withoutReferences(task)), register).flatMap(featuresOfWord)),
      references: featureSet(
        task.references.map((reference) => vocabulary.idOf(`document:${documentSeries(reference)}`)),
      ),
      cells: cellsOf(lead, coordinating, products),
      ...times(task.schedule.written),
      schedule: task.schedule,
    };
  };

  return (plan) => plan.tasks.map(fingerprint);
}

const withoutReferences = ({ text, references }: Task): string =>
  references.reduce((rest, { written }) => rest.replace(written, " "), text);

/** A word as matching counts it: abbreviations in full, spellings folded, inflections, years and leading zeros left out. */
function meaningfulWords(word: string, lexicon: Lexicon): { key: string; writing: string }[] {
  const full = lexicon.expandAbbreviation(word.toLowerCase());
  if (full) return full.split(" ").map((each) => ({ key: lexicon.stem(foldWord(each)), writing: each }));
  const folded = foldWord(word);
  const key = DIGIT.test(folded) ? withoutYears(folded).replaceAll(/(?<!\d)0+(?=\d)/g, "") : lexicon.stem(folded);
  return [{ key, writing: word.toLowerCase() }];
}

const DIGIT = /\d/;
const withoutYears = (text: string): string =>
  text
    .replaceAll(/(?<!\d)(?:19|20)\d\d([/-])\d\d(?!\d)/g, "#$1#")
    .replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d|\/[a-zđ])/g, "#");
