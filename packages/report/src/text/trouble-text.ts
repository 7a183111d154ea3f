/** A trouble for the person who must act: what is wrong, where, and what to do next; never a stack. */
import { type Language, UsageError } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { describePlace, wordings } from "../wording/wordings.ts";

/** One or two lines for anything that was thrown. */
export function troubleText(error: unknown, language: Language): string {
  const wording = wordings[language];
  if (!(error instanceof UsageError)) {
    const message = error instanceof Error ? error.message : String(error);
    return `${wording.bug.what}: ${cleanText(message)}\n${wording.bug.next}`;
  }
  const { what, next } = wording.trouble[error.code](error.args);
  const place = [
    ...(error.file === undefined ? [] : [cleanText(error.file)]),
    ...(error.place === undefined ? [] : [describePlace(error.place, language)]),
  ].join(", ");
  return `${place === "" ? "" : `${place}: `}${cleanText(what)}.\n${next}`;
}
