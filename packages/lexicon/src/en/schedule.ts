/** When a task is done, as English time cells say it. */
import { scheduleReader } from "../schedule/schedule-reader.ts";
import { scheduleWords } from "./schedule-words.ts";

/** The meaning of a time cell; the year fills in dates that name none. */
export const readSchedule = scheduleReader(scheduleWords);
