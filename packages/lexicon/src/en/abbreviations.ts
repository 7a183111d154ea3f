/** What abbreviations in English plans stand for; only those that mean one thing wherever they stand. */
import { foldWord } from "../variants.ts";

const EXPANSIONS: Readonly<Record<string, string>> = {
  dept: "department",
  depts: "departments",
  dir: "director",
  govt: "government",
  hq: "headquarters",
  hr: "human resources",
  ict: "information and communications technology",
  kpi: "key performance indicator",
  mou: "memorandum of understanding",
  ppc: "provincial people's committee",
  sop: "standard operating procedure",
  univ: "university",
};

/** The words an abbreviation stands for, lower case ("HR" -> "human resources"). */
export function expandAbbreviation(word: string): string | undefined {
  const folded = foldWord(word);
  return Object.hasOwn(EXPANSIONS, folded) ? EXPANSIONS[folded] : undefined;
}
