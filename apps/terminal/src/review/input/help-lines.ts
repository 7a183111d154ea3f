/** The help page and the hint line, written from the key table. */
import type { Language } from "@plandiff/domain";
import { cells, makeCanvas, padEnd, plain, wrap } from "@plandiff/report";
import { type PageLine, heading, paragraph } from "../model/pages/page-line.ts";
import type { PageName, Subject } from "../model/state.ts";
import { reviewTexts } from "../texts/texts.ts";
import { type KeyNaming, fitting, keyNames } from "../../screen/input/key-names.ts";
import { fieldKeys } from "../../screen/input/field-keys.ts";
import type { Binding, Section } from "./keymap.ts";

/** The sections in the order of the help. */
export const SECTIONS: readonly Section[] = ["decide", "move", "show", "program"];

/** All lines of the help, broken to a width. */
export function helpLines(
  { keys: bindings, ascii }: Pick<Subject, "keys" | "ascii">,
  language: Language,
  columns: number,
): PageLine[] {
  const canvas = makeCanvas({ width: columns, colour: false, ascii });
  const texts = reviewTexts[language];
  const naming = { language, ascii };
  const rows = [
    ...SECTIONS.map((section) => ({
      name: texts.sections[section],
      keys: bindings
        .filter((binding) => binding.section === section && binding.keys.length > 0)
        .map(({ keys, name }) => ({ keys: keyNames(keys, naming), words: texts.bindings[name] })),
    })),
    {
      name: texts.typing,
      keys: fieldKeys().map(({ keys, name }) => ({ keys: keyNames(keys, naming), words: texts.fieldKeys[name] })),
    },
  ];
  const width = rows.flatMap(({ keys }) => keys).reduce((widest, row) => Math.max(widest, cells(row.keys)), 0);
  return rows.flatMap(({ name, keys }, index) => [
    ...(index === 0 ? [] : [{ text: "" }]),
    heading(name),
    ...keys.flatMap((row) => paragraph(wrap([plain(`  ${padEnd(row.keys, width)}   `)], [plain(row.words)], canvas))),
  ]);
}

/** What the hint line is made for. */
export interface HintOptions extends KeyNaming {
  readonly keys: readonly Binding[];
  readonly width: number;
  /** Are there further comparisons to go to? */
  readonly several: boolean;
  readonly page: PageName | undefined;
}

/** The hint line: the main keys with short words, as far as they work now and as many as fit. */
export function hintOf({ keys, width, several, page, ...naming }: HintOptions): string {
  const { hints, closeHelp } = reviewTexts[naming.language];
  const now = keys.filter(
    ({ hint, name, scope }) =>
      hint !== undefined &&
      (several || !name.endsWith("-comparison")) &&
      (page === undefined ? scope !== "page" : scope !== "screen" && name !== page && name !== "undo"),
  );
  const all = now.flatMap((binding) => {
    const words = page !== undefined && binding.name === "leave" ? closeHelp : hints[binding.name];
    const [key] = keyNames(binding.keys, naming).split(" ");
    return words === undefined || !key ? [] : [{ text: `${key} ${words}`, rank: binding.hint ?? 0 }];
  });
  return fitting(all, width);
}
