/** What the words of a plan mean, in Vietnamese and in English. */
import type { Language } from "@plandiff/domain";
import { english } from "./en/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { vietnamese } from "./vi/index.ts";

/** The lexicon of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { vi: vietnamese, en: english };

export { createRegister } from "./create-register.ts";
export { detectLanguage } from "./detect-language.ts";
export type { Column, DefinedName, HeadPart, Lexicon, PartyContext, WrittenParty } from "./lexicon.ts";
export { editionOf, findDocument, isYearly } from "./documents.ts";
export type { DocumentRecord, DocumentState, Follower } from "./documents.ts";
export { handoversOf, isAbout } from "./handovers.ts";
export type { Handover } from "./handovers.ts";
export { parseRegisterFile } from "./parse-register-file.ts";
export type { ParsedRegisterFile, RegisterFault } from "./parse-register-file.ts";
export type { Enlargement, Register, RegisterFile, Span, Succession, SuccessionKind } from "./register.ts";
export { letterPattern, startsUpper } from "./letters.ts";
export type { LetterPattern } from "./letters.ts";
export { forEachToken, tokenize, wordsOf } from "./tokens.ts";
export type { Token } from "./tokens.ts";
export { foldWord, isSlip, isSpellingVariant, skeleton } from "./variants.ts";
export { learnAbbreviations } from "./learned-abbreviations.ts";
export { properNames } from "./proper-names.ts";
export { readDoubleYear } from "./schedule/double-year.ts";
export type { DoubleYear } from "./schedule/double-year.ts";
export { lunarName, lunarNames, lunarYear } from "./lunar-years.ts";
export { collectiveScope } from "./collective-scope.ts";
export { quantifierOf, sameButQuantifier } from "./quantifiers.ts";
