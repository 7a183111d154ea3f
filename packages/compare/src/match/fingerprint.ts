/** A task reduced to the features that tell which work it is: year and order are left out, spellings are folded. */
import {
  type Party,
  type Plan,
  type Responsibility,
  type Role,
  type Schedule,
  type Task,
  inRole,
} from "@plandiff/domain";
import { type Lexicon, foldWord, lunarYear, properNames, wordsOf } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";
import { documentSeries } from "../document-series.ts";
import { EMPTY_SET, type FeatureSetMaker } from "./feature-sets.ts";
import { openingOf } from "./opening.ts";
import { remembered } from "./remembered.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What matching sees of a task: sets of features, by their numbers. Equal cells have one set. */
export interface Fingerprint {
  readonly words: number;
  readonly pairs: number;
  readonly products: number;
  readonly lead: number;
  /** Everybody named, in whatever role: a swap of roles keeps them. */
  readonly parties: number;
  /** Its opening sentence as one feature; nothing where that names no subject. */
  readonly opening: number | undefined;
  /** The words of that sentence and their pairs; those of the whole text where it is one sentence or names no subject. */
  readonly openingWords: number;
  readonly openingPairs: number;
  /** Does it name a subject, and more follow behind it? */
  readonly goesOn: boolean;
  /** Proper names in its opening, those of bodies and of cited documents aside: which place, product or programme it is about. */
  readonly names: number;
  readonly references: number;
  /** Lead, coordinating and deliverable cells taken whole: a rare combination finds its like where the words do not. */
  readonly cells: number;
  /** The written time without its years, for telling a common one from a rare one. */
  readonly time: number;
  /** The same with its years: equal numbers are equal cells. */
  readonly exactTime: number;
  readonly schedule: Schedule;
}

/** So many words that are not of doing or of grammar name a subject. */
const LEAST_TELLING = 2;

/** What fingerprints are made with. */
interface FingerprintParts {
  readonly vocabulary: Vocabulary;
  readonly sets: FeatureSetMaker;
  /** Does any task of the plans go on behind its opening sentence? Else openings are whole texts, and tell nothing more. */
  readonly haveOpenings: boolean;
}

/** Fingerprints the tasks of plans; equal words and equal cells are worked out once. */
export function createFingerprinter(
  { vocabulary, sets, haveOpenings }: FingerprintParts,
  { lexicon, register, identityOf }: PairContext,
): (plan: Plan) => Fingerprint[] {
  const featuresOfWord = remembered((word: string) =>
    meaningfulWords(word, lexicon).map(({ key, writing }) => vocabulary.idOf(key, writing)),
  );
  const idsOf = (words: readonly string[]): number[] => {
    const ids: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const features = featuresOfWord(words[i]!);
      for (let k = 0; k < features.length; k++) ids.push(features[k]!);
    }
    return ids;
  };

  const featureOfParty = remembered((party: Party) => vocabulary.idOf(`party:${identityOf(party)}`));
  const partiesIn = (role: Role): ((task: Task) => number) => {
    const known = new Map<string, number>();
    return (task) => {
      const cell =
        task.written[role] ??
        partiesOf(task, role)
          .map(({ party }) => party.key)
          .join(";");
      const before = known.get(cell);
      if (before !== undefined) return before;
      const made = sets.add(partiesOf(task, role).map(({ party }) => featureOfParty(party)));
      known.set(cell, made);
      return made;
    };
  };
  const leadOf = partiesIn("lead");
  const coordinatingOf = partiesIn("coordinating");
  const productsOf = remembered((cell: string) => sets.add(idsOf(wordsOf(cell))));
  const bothRoles = remembered((lead: number) =>
    remembered((coordinating: number) => sets.add([...sets.membersOf(lead), ...sets.membersOf(coordinating)])),
  );
  const wholeCell = (column: string): ((set: number) => number) =>
    remembered((set: number) => vocabulary.idOf(`whole ${column}:${sets.membersOf(set).join()}`));
  const wholeLead = wholeCell("lead");
  const wholeCoordinating = wholeCell("coordinating");
  const wholeProducts = wholeCell("deliverable");
  const times = remembered((written: string) => ({
    time: vocabulary.idOf(`time:${withoutYears(written.toLowerCase())}`),
    exactTime: vocabulary.idOf(`exact time:${written}`),
  }));

  /** Cells, each alone and each two together: many tasks share a lead, few share lead and deliverable. */
  const cellsOf = (lead: number, coordinating: number, products: number): number => {
    const cells: number[] = [];
    if (lead !== EMPTY_SET) cells.push(wholeLead(lead));
    if (coordinating !== EMPTY_SET) cells.push(wholeCoordinating(coordinating));
    if (products !== EMPTY_SET) cells.push(wholeProducts(products));
    const alone = cells.length;
    for (let i = 0; i < alone; i++)
      for (let j = i + 1; j < alone; j++) cells.push(vocabulary.pairOf(cells[i]!, cells[j]!));
    return sets.add(cells);
  };

  const neighbours = (words: readonly number[]): number[] => {
    const pairs: number[] = [];
    for (let i = 1; i < words.length; i++) pairs.push(vocabulary.pairOf(words[i - 1]!, words[i]!));
    return pairs;
  };

  const isTelling = (id: number): boolean => {
    const name = vocabulary.nameOf(id);
    return !lexicon.frameWords.has(name) && !DIGIT.test(name);
  };
  /** An opening sentence as one feature, its notes in brackets aside; words of doing alone open anything. */
  const subjectOf = (sentence: string, all: readonly number[]): number | undefined => {
    const words = sentence.includes("(") ? idsOf(wordsOf(sentence.replaceAll(/\([^()]*\)/g, " "))) : all;
    const telling = new Set(words.filter(isTelling)).size;
    return telling < LEAST_TELLING ? undefined : vocabulary.idOf(`opening:${words.join()}`);
  };

  const fingerprint = (task: Task): Fingerprint => {
    const words = idsOf(wordsOf(task.text));
    const sentence = openingOf(task.text);
    const first = sentence === task.text ? words : idsOf(wordsOf(sentence));
    const opening = haveOpenings ? subjectOf(sentence, first) : undefined;
    const goesOn = opening !== undefined && sentence !== task.text;
    const [allWords, allPairs] = [sets.add(words), sets.add(neighbours(words))];
    const products = productsOf(task.deliverables.map(({ text }) => text).join("\n"));
    const lead = leadOf(task);
    const coordinating = coordinatingOf(task);
    const { time, exactTime } = times(task.schedule.written);
    return {
      words: allWords,
      pairs: allPairs,
      products,
      lead,
      parties: bothRoles(lead)(coordinating),
      opening,
      openingWords: goesOn ? sets.add(first) : allWords,
      openingPairs: goesOn ? sets.add(neighbours(first)) : allPairs,
      goesOn,
      names: sets.add(
        idsOf(properNames(task.references.length === 0 ? sentence : openingOf(withoutReferences(task)), register)),
      ),
      references: sets.add(
        task.references.map((reference) => vocabulary.idOf(`document:${documentSeries(reference)}`)),
      ),
      cells: cellsOf(lead, coordinating, products),
      time,
      exactTime,
      schedule: task.schedule,
    };
  };

  return (plan) => plan.tasks.map(fingerprint);
}

const partiesOf = ({ responsibilities }: Task, role: Role): readonly Responsibility[] => inRole(responsibilities, role);

const withoutReferences = ({ text, references }: Task): string =>
  references.reduce((rest, { written }) => rest.replace(written, " "), text);

/** A word as matching counts it: abbreviations in full, spellings folded, inflections, years and leading zeros left out. */
function meaningfulWords(word: string, lexicon: Lexicon): { key: string; writing: string }[] {
  const full = lexicon.expandAbbreviation(word.toLowerCase());
  if (full) return full.split(" ").map((each) => ({ key: lexicon.stem(foldWord(each)), writing: each }));
  const folded = foldWord(lunarYear(word) === undefined ? word : "#");
  const key = DIGIT.test(folded) ? withoutYears(folded).replaceAll(/(?<!\d)0+(?=\d)/g, "") : lexicon.stem(folded);
  return [{ key, writing: word.toLowerCase() }];
}

const DIGIT = /\d/;
const withoutYears = (text: string): string =>
  text
    .replaceAll(/(?<!\d)(?:19|20)\d\d([/-])\d\d(?!\d)/g, "#$1#")
    .replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d|\/[a-zđ])/g, "#");
