/** The languages that reports can be written in. */
import type { Language, Place } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import type { Wording } from "./wording.ts";

/** The wording of every language. */
export const wordings: Readonly<Record<Language, Wording>> = { vi, en };

/** Where something stood, in words: "dòng 12", "table 2, row 4". */
export function describePlace(place: Place, language: Language): string {
  const words = wordings[language].place;
  return cleanText(describe(words, place));
}

function describe(words: Wording["place"], place: Place): string {
  switch (place.kind) {
    case "lines":
      return words.lines(place);
    case "row":
      return words.row(place);
    case "cell":
      return words.cell(place);
    case "sheet":
      return words.sheet(place);
    case "page":
      return words.page(place);
    case "paragraph":
      return words.paragraph(place);
    case "path":
      return words.path(place);
  }
}
