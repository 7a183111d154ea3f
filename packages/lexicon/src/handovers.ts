/** Work that passed from one body to another while both went on: who was right last year may be wrong this year. */
import type { Day, Party } from "@plandiff/domain";
import data from "./data/handovers.json" with { type: "json" };
import { wordsOf } from "./tokens.ts";
import { foldWord } from "./variants.ts";

/** A part of a body's work that passed to another. `from` and `offices` are keys of the register. */
export interface Handover {
  readonly from: string;
  /** Name of who does it now. */
  readonly to: string;
  /** Posts that the giving body held for this work. */
  readonly offices?: readonly string[];
  /** Words of the work. */
  readonly about: readonly string[];
  /** Did it come with the end of the giving body, which so was split? */
  readonly splits?: boolean;
  readonly effective: Day;
  readonly source: string;
  readonly verified: boolean;
}

const all: readonly Handover[] = data.handovers;

const folded = (text: string): string => ` ${wordsOf(text).map(foldWord).join(" ")} `;

/** Does a text speak of this work? */
export const isAbout = (text: string, { about }: Handover): boolean => {
  const words = folded(text);
  return about.some((phrase) => words.includes(folded(phrase)));
};

/** Work that had left a party by a day: its own, or that of the body that held this post. */
export const handoversOf = ({ key }: Party, asOf: Day): Handover[] =>
  all.filter(({ from, offices = [], effective }) => effective <= asOf && (from === key || offices.includes(key)));
