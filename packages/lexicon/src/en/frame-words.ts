/** English words that say how work is done or spoken of, not what it is about; matching learns further ones from the plans themselves. */
import { stemmer } from "stemmer";
import { foldWord } from "../variants.ts";

/** Function words, verbs of doing and reporting, and the common nouns of every plan. */
const WORDS =
  "a an the and or of in on at to for from by with within under over into as is are be been was were will shall should must may can it its this that these those their all any each every other such per via not no " +
  "implement implementing implementation organise organising organize organizing organisation develop developing development ensure ensuring conduct conducting carry out continue continuing strengthen strengthening enhance enhancing improve improving support supporting coordinate coordinating coordination lead leading prepare preparing preparation review reviewing monitor monitoring evaluate evaluating report reporting complete completing establish establishing promote promoting provide providing hold holding submit submitting update updating undertake deliver delivering " +
  "work task tasks activity activities plan plans programme program result results year quarter month annual quarterly monthly relevant related concerned effective effectively timely regular regularly";

let words: ReadonlySet<string> | undefined;

/** The stems of the frame words of English. */
export const frameWords = (): ReadonlySet<string> =>
  (words ??= new Set(WORDS.split(" ").map((word) => stemmer(foldWord(word)))));
