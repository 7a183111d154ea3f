// docs/keys.md is made from the key table: what it says is what the program does.
import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import { expect, test } from "vitest";
import { fieldKeys } from "../../src/review/input/field-keys.ts";
import { SECTIONS, keyNames } from "../../src/review/input/help-lines.ts";
import { KEYMAP } from "../../src/review/input/keymap.ts";
import { reviewTexts } from "../../src/review/texts/texts.ts";

const { vi, en } = reviewTexts;
const WHERE = { screen: "tasks", page: "pages", everywhere: "everywhere" } as const;
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const keys = (names: readonly string[]): string =>
  `\`${keyNames(names, { language: "en", ascii: false }).replaceAll(" ", "` `")}\``;

const sections = SECTIONS.map((section) =>
  [
    `## ${en.sections[section]}`,
    "",
    row(["key", "act", "where", "", "tiếng Việt"]),
    row(["---", "---", "---", "---", "---"]),
    ...KEYMAP.filter((one) => one.section === section).map(({ keys: names, name, scope }) =>
      row([keys(names), `\`${name}\``, WHERE[scope], en.bindings[name], vi.bindings[name]]),
    ),
  ].join("\n"),
);

const page = `# Keys of the review

Made by a test from the key table in \`apps/terminal/src/review/input/keymap.ts\`. On the screen, \`?\` shows the same; \`/\` filters it.

${sections.join("\n\n")}

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
`;

test("the page is what the table says", () => {
  expectGolden(page, join(import.meta.dirname, "../../../../docs/keys.md"));
});

test("no key does two things at the same place", () => {
  for (const scope of ["screen", "page"]) {
    const bound = KEYMAP.filter((one) => one.scope === scope || one.scope === "everywhere").flatMap((one) => one.keys);
    expect(bound.filter((key, at) => bound.indexOf(key) !== at)).toEqual([]);
  }
});
