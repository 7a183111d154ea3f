/** Parties and quotations inside a line. */
import type { ChangedParty } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";

/** The name of a party, without what could harm a terminal. */
export const partyName = ({ name }: ChangedParty): string => cleanText(name).trim();

/** Names of parties as a list. */
export const partyNames = (parties: readonly ChangedParty[]): string => parties.map(partyName).join("; ");

/** A cell inside a sentence: its first letter small, unless it opens an abbreviation or a name of one letter. */
export function inSentence(text: string): string {
  const clean = cleanText(text).trim();
  const [first = "", second = ""] = clean;
  const opensWord = first !== first.toLowerCase() && second !== "" && second === second.toLowerCase() && second !== " ";
  return opensWord ? first.toLowerCase() + clean.slice(first.length) : clean;
}
