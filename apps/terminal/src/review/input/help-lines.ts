/** The help screen, written from the key table. */
import type { Language } from "@plandiff/domain";
import { cells, padEnd } from "@plandiff/report";
import { reviewTexts } from "../texts/texts.ts";
import { type Binding, KEYMAP, type Section } from "./keymap.ts";

const SECTIONS: readonly Section[] = ["decide", "move", "show", "program"];

/** The keys of a binding as a person calls them. */
export const keyNames = ({ keys }: Pick<Binding, "keys">, language: Language, ascii: boolean): string =>
  keys.map((key) => (ascii && ARROWS.has(key) ? key : (reviewTexts[language].keys[key] ?? key))).join(" ");

/** Keys whose sign is no ASCII. */
const ARROWS: ReadonlySet<string> = new Set(["up", "down", "left", "right"]);

/** One line of help: a heading, keys with what they do, or nothing. */
export interface HelpLine {
  readonly heading: boolean;
  readonly text: string;
}

/** All lines of the help. */
export function helpLines(language: Language, ascii: boolean): HelpLine[] {
  const { bindings, sections } = reviewTexts[language];
  const width = KEYMAP.reduce((widest, binding) => Math.max(widest, cells(keyNames(binding, language, ascii))), 0);
  return SECTIONS.flatMap((section, index) => [
    ...(index === 0 ? [] : [{ heading: false, text: "" }]),
    { heading: true, text: sections[section] },
    ...KEYMAP.filter((binding) => binding.section === section).map((binding) => ({
      heading: false,
      text: `  ${padEnd(keyNames(binding, language, ascii), width)}   ${bindings[binding.name]}`,
    })),
  ]);
}

/** What the hint line is made for. */
export interface HintOptions {
  readonly language: Language;
  readonly ascii: boolean;
  readonly width: number;
  /** Are there further comparisons to go to? */
  readonly several: boolean;
  readonly inHelp: boolean;
}

/** The hint line: the main keys with short words, as far as they work now and as many as fit. */
export function hintOf({ language, ascii, width, several, inHelp }: HintOptions): string {
  const { hints, closeHelp } = reviewTexts[language];
  const now = KEYMAP.filter(
    ({ hint, name, scope }) =>
      hint !== undefined &&
      (several || !name.endsWith("-comparison")) &&
      (!inHelp || (scope !== "screen" && name !== "help")),
  );
  const all = now.flatMap((binding) => {
    const words = inHelp && binding.name === "leave" ? closeHelp : hints[binding.name];
    const [key] = keyNames(binding, language, ascii).split(" ");
    return words === undefined ? [] : [{ text: `${key} ${words}`, rank: binding.hint ?? 0 }];
  });
  return fitting(all, width);
}

/** A key with a short word; of all that do not fit, those of the largest rank are left out first. */
export interface Hint {
  readonly text: string;
  readonly rank: number;
}

/** The hints in their order, the least important ones left out until the rest fits. */
export function fitting(hints: readonly Hint[], width: number): string {
  const line = hints.map(({ text }) => text).join("  ");
  const largest = Math.max(...hints.map(({ rank }) => rank));
  const fewer = hints.filter(({ rank }) => rank < largest);
  return cells(line) <= width || fewer.length === 0 ? line : fitting(fewer, width);
}
