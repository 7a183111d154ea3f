/** One run of the program: what it sees of the world and the language that was asked for. */
import type { Language } from "@plandiff/domain";
import { localeLanguage } from "./language.ts";
import type { Surroundings } from "./surroundings.ts";

/** The surroundings of a run, and `--lang` where it was given. */
export interface Run extends Surroundings {
  readonly asked: Language | undefined;
}

/** The language before any plan has been read: for help, progress and troubles. */
export const speaks = ({ asked, env }: Run): Language => asked ?? localeLanguage(env);
