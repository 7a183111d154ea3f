/** Parties and quotations inside a line. */
import type { ChangedParty } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";

/** The name of a party, without what could harm a terminal. */
export const partyName = ({ name }: ChangedParty): string => cleanText(name).trim();

/** Names of parties as a list. */
export const partyNames = (parties: readonly ChangedParty[]): string => parties.map(partyName).join("; ");

/** English names of months and weekdays keep their capital wherever they stand. */
const CALENDAR_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/i;

/** A time cell inside a sentence: its first letter small, unless it opens an abbreviation ("Q2") or a name ("March"). */
export function inSentence(text: string): string {
  const clean = cleanText(text).trim();
  const [first = "", second = ""] = clean;
  const opensWord = first !== first.toLowerCase() && second !== second.toUpperCase();
  return opensWord && !CALENDAR_NAME.test(clean) ? first.toLowerCase() + clean.slice(first.length) : clean;
}
