/** All that the program knows of plans in Vietnamese. */
import type { Lexicon } from "../lexicon.ts";
import { expandAbbreviation } from "./abbreviations.ts";
import { headerDistance, isTaskAtLast, readColumn } from "./columns.ts";
import { readDefinitions } from "./definitions.ts";
import { frameWords } from "./frame-words.ts";
import { readHeadPart } from "./head-parts.ts";
import { readParties } from "./parties.ts";
import { readPeriod } from "./period.ts";
import { readReferences } from "./references.ts";
import { readSchedule } from "./schedule.ts";

/** Vietnamese behind the contract of a language. */
export const vietnamese: Lexicon = {
  language: "vi",
  readSchedule,
  readParties,
  readReferences,
  readPeriod,
  readColumn,
  headerDistance,
  isTaskAtLast,
  readHeadPart,
  readDefinitions,
  expandAbbreviation,
  stem: (word) => word,
  get frameWords() {
    return frameWords();
  },
};
