/** Filling words with what a diagnostic or a trouble brings along. */
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import type { Args } from "./wording.ts";

/** A quotation of a document longer than this hides the sentence around it. */
const LONGEST_QUOTE = 80;

/** The named value as clean text; nothing where it was not given. */
export const given = (args: Args, ...names: readonly string[]): string => {
  const name = names.find((candidate) => args[candidate] !== undefined && args[candidate] !== "");
  return name === undefined ? "" : cleanText(String(args[name]));
};

/** The named value in quotation marks, shortened, behind a blank; nothing where it was not given. */
export const quoted = (args: Args, ...names: readonly string[]): string => {
  const text = given(args, ...names);
  return text === "" ? "" : ` “${clip(text, LONGEST_QUOTE, "…")}”`;
};

/** The words around a value, only where it was given. */
export const where = (value: string, words: (value: string) => string): string => (value === "" ? "" : words(value));
