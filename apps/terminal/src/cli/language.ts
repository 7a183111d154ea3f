/** In which language the program speaks. */
import type { Language } from "@plandiff/domain";
import type { Env } from "./surroundings.ts";

/** The languages, as `--lang` takes them. */
export const LANGUAGES = ["vi", "en"] as const satisfies readonly Language[];

/** The language when nothing says otherwise: the plans are Vietnamese first. */
const DEFAULT_LANGUAGE: Language = "vi";

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/** The language of the locale; the first variable that is set decides, as in POSIX. A locale of neither language gives the default. */
export function localeLanguage(env: Env): Language {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  const tag = (locale ?? "").slice(0, 2).toLowerCase();
  return isLanguage(tag) ? tag : DEFAULT_LANGUAGE;
}

/**
 * The language asked for on the command line, found before anything is parsed: help and complaints about flags need it too.
 * The last one counts; a wrong value is left to the parser to complain about.
 */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const end = args.indexOf("--");
  const flags = end === -1 ? args : args.slice(0, end);
  const values = flags.flatMap((arg, i) => {
    if (arg === "--lang") return [flags[i + 1] ?? ""];
    return arg.startsWith("--lang=") ? [arg.slice("--lang=".length)] : [];
  });
  return values.findLast(isLanguage);
}

/** The language of a report: the one asked for, else that of the plans (the latest where they differ), else the locale's. */
export function reportLanguage(
  asked: Language | undefined,
  plans: readonly { readonly language: Language }[],
  env: Env,
): Language {
  return asked ?? plans.at(-1)?.language ?? localeLanguage(env);
}
