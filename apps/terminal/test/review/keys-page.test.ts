// docs/keys.md is made from the key table: what it says is what the program does.
import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import { expect, test } from "vitest";
import { fieldKeys } from "../../src/screen/input/field-keys.ts";
import { keyNames } from "../../src/screen/input/key-names.ts";
import { SECTIONS } from "../../src/review/input/help-lines.ts";
import { SECTIONS as FINISH_SECTIONS } from "../../src/finish/input/help-lines.ts";
import { KEYMAP as FINISH_KEYMAP } from "../../src/finish/input/keymap.ts";
import { finishTexts } from "../../src/finish/texts/texts.ts";
import { KEYMAP } from "../../src/review/input/keymap.ts";
import { reviewTexts } from "../../src/review/texts/texts.ts";

const { vi, en } = reviewTexts;
const WHERE = { screen: "tasks", page: "pages", everywhere: "everywhere" } as const;
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const keys = (names: readonly string[]): string =>
  `\`${keyNames(names, { language: "en", ascii: false }).replaceAll(" ", "` `")}\``;

interface Row {
  readonly name: string;
  readonly keys: readonly string[];
  readonly scope: keyof typeof WHERE;
  readonly section: string;
}
interface Table {
  readonly order: readonly string[];
  readonly rows: readonly Row[];
  readonly words: { readonly en: Words; readonly vi: Words };
}
interface Words {
  readonly sections: Readonly<Record<string, string>>;
  readonly bindings: Readonly<Record<string, string>>;
}

const sections = ({ order, rows, words }: Table, level: string): string =>
  order
    .map((section) =>
      [
        `${level} ${words.en.sections[section]}`,
        "",
        row(["key", "act", "where", "", "tiếng Việt"]),
        row(["---", "---", "---", "---", "---"]),
        ...rows
          .filter((one) => one.section === section)
          .map(({ keys: names, name, scope }) =>
            row([keys(names), `\`${name}\``, WHERE[scope], words.en.bindings[name]!, words.vi.bindings[name]!]),
          ),
      ].join("\n"),
    )
    .join("\n\n");
const review = sections({ order: SECTIONS, rows: KEYMAP, words: reviewTexts }, "##");
const finish = sections({ order: FINISH_SECTIONS, rows: FINISH_KEYMAP, words: finishTexts }, "###");

const page = `# Keys of the review and the finishing screen

Made by a test from the key table in \`apps/terminal/src/review/input/keymap.ts\`. On the screen, \`?\` shows the same; \`/\` filters it.

${review}

## ${en.typing}

Every letter is a letter, as an input method sends it; what is pasted is text, never keys. These keep their meaning:

${[
  row(["key", "", "tiếng Việt"]),
  row(["---", "---", "---"]),
  ...fieldKeys().map(({ name, keys: names }) => row([keys(names), en.fieldKeys[name], vi.fieldKeys[name]])),
].join("\n")}

## The mouse

A click selects a task or a line of a page, a second one on a page goes to its task, and the wheel moves where it is turned.
While it is on, most terminals select text with Shift held down; \`M\`, or \`--no-mouse\` from the start, gives it back to the terminal.

## Your own keys

A small YAML file names acts and the keys that do them: one, or several in a list, or none at all. What it does not name stays as
it is. It lies in \`plandiff/keys.yaml\` in the folder of settings (\`$XDG_CONFIG_HOME\`, else \`~/.config\`; on Windows \`%APPDATA%\`), or
is named by \`--keys\`.

\`\`\`yaml
accept: [y, enter]
enter: [l, right]
accept-all: ctrl+a
\`\`\`

Keys are letters and signs as typed, \`up\`, \`down\`, \`left\`, \`right\`, \`pageup\`, \`pagedown\`, \`home\`, \`end\`, \`enter\`, \`esc\`, \`tab\`, \`shift+tab\`,
\`space\`, \`backspace\`, \`delete\`, and \`ctrl+\` with a letter. An act or a key that there is not, and a key that would do two things at the same
place, are told before the screen opens. Ctrl-C always ends the program.

## Keys of the finishing screen

\`plandiff draft\` on a terminal. Made from \`apps/terminal/src/finish/input/keymap.ts\`; what is the same act has the same key on both
screens. While a line is typed, the keys are those of the review, but that \`Tab\` takes what is chosen into the line; parties, times and
products go to the editor one a line. The mouse is the same, too.

${finish}
`;

test("the page is what the table says", () => {
  expectGolden(page, join(import.meta.dirname, "../../../../docs/keys.md"));
});

test.each([
  ["the review", KEYMAP],
  ["the finishing screen", FINISH_KEYMAP],
])("no key of %s does two things at the same place", (_, keymap: readonly Row[]) => {
  for (const scope of ["screen", "page"]) {
    const bound = keymap.filter((one) => one.scope === scope || one.scope === "everywhere").flatMap((one) => one.keys);
    expect(bound.filter((key, at) => bound.indexOf(key) !== at)).toEqual([]);
  }
});

test("an act of one name has the same keys on both screens, but for what only looks alike", () => {
  // The schedule is a page here and the time of a task there, which leaves splitting another letter.
  const OTHER = new Set(["schedule", "split"]);
  const inReview = new Map<string, readonly string[]>(KEYMAP.map((one) => [one.name, one.keys]));
  for (const { name, keys: own } of FINISH_KEYMAP)
    if (inReview.has(name) && !OTHER.has(name)) expect(own, name).toEqual(inReview.get(name));
});
