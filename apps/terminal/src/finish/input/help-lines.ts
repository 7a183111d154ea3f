/** The help screen and the hint line, written from the key table. */
import type { Language } from "@plandiff/domain";
import { cells, makeCanvas, padEnd, plain, wrap } from "@plandiff/report";
import { fitting, keyNames } from "../../screen/input/key-names.ts";
import type { PageLine } from "../model/page-line.ts";
import type { State } from "../model/state.ts";
import { finishTexts } from "../texts/texts.ts";
import { KEYMAP, type Section } from "./keymap.ts";

/** The sections in the order of the help. */
export const SECTIONS: readonly Section[] = ["decide", "write", "move", "program"];

/** All lines of the help, broken to the width of the screen. */
export function helpLines({
  language,
  subject: { ascii },
  size,
}: Pick<State, "language" | "subject" | "size">): PageLine[] {
  const { bindings, sections } = finishTexts[language];
  const canvas = makeCanvas({ width: size.columns - 2, colour: false, ascii });
  const width = Math.max(...KEYMAP.map((binding) => cells(keyNames(binding.keys, { language, ascii }))));
  return SECTIONS.flatMap((section, index) => [
    ...(index === 0 ? [] : [{ heading: false, text: "" }]),
    { heading: true, text: sections[section] },
    ...KEYMAP.filter((binding) => binding.section === section)
      .flatMap(({ keys, name }) => {
        const key = padEnd(keyNames(keys, { language, ascii }), width);
        return wrap([plain(`  ${key}   `)], [plain(bindings[name])], canvas);
      })
      .map((text) => ({ heading: false, text })),
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
