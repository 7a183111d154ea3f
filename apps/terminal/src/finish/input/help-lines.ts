/** The help screen and the hint line, written from the key table. */
import type { Language } from "@plandiff/domain";
import { cells, padEnd } from "@plandiff/report";
import { fitting, keyNames } from "../../review/input/help-lines.ts";
import type { PageLine } from "../model/page-line.ts";
import { finishTexts } from "../texts/texts.ts";
import { KEYMAP, type Section } from "./keymap.ts";

const SECTIONS: readonly Section[] = ["decide", "write", "move", "program"];

/** All lines of the help. */
export function helpLines(language: Language, ascii: boolean): PageLine[] {
  const { bindings, sections } = finishTexts[language];
  const width = Math.max(...KEYMAP.map((binding) => cells(keyNames(binding.keys, { language, ascii }))));
  return SECTIONS.flatMap((section, index) => [
    ...(index === 0 ? [] : [{ heading: false, text: "" }]),
    { heading: true, text: sections[section] },
    ...KEYMAP.filter((binding) => binding.section === section).map((binding) => ({
      heading: false,
      text: `  ${padEnd(keyNames(binding.keys, { language, ascii }), width)}   ${bindings[binding.name]}`,
    })),
  ]);
}

/** The hint line: the main keys with short words, as many as fit. */
export function hintOf({ language, ascii, width }: { language: Language; ascii: boolean; width: number }): string {
  const { hints } = finishTexts[language];
  const all = KEYMAP.flatMap((binding) => {
    const words = hints[binding.name];
    const [key] = keyNames(binding.keys, { language, ascii }).split(" ");
    return words === undefined || binding.hint === undefined ? [] : [{ text: `${key} ${words}`, rank: binding.hint }];
  });
  return fitting(all, width);
}
