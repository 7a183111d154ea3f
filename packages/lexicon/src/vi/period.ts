/** The period that Vietnamese titles speak of. */
import { periodReader } from "../schedule/period-reader.ts";
import { scheduleWords } from "./schedule-words.ts";

/** The period that a title speaks of; nothing where it names none, or only a day or a bound. */
export const readPeriod = periodReader(scheduleWords);
