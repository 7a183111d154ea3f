/** All that the program knows of plans in English. */
import { stemmer } from "stemmer";
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

/** English behind the contract of a language. */
export const english: Lexicon = {
  language: "en",
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
  stem: stemmer,
  get frameWords() {
    return frameWords();
  },
};
