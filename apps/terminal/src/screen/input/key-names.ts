/** What keys are called, and which of them there is room for in the bottom line. */
import type { Language } from "@plandiff/domain";
import { cells } from "@plandiff/report";

/** What the words of keys are chosen by. */
export interface KeyNaming {
  readonly language: Language;
  readonly ascii: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  pagedown: "PgDn",
  pageup: "PgUp",
  home: "Home",
  end: "End",
  tab: "Tab",
  "shift+tab": "Shift-Tab",
  enter: "Enter",
  esc: "Esc",
};
const SPACE: Readonly<Record<Language, string>> = { vi: "Cách", en: "Space" };

/** Keys whose sign is no ASCII. */
const ARROWS: ReadonlySet<string> = new Set(["up", "down", "left", "right"]);

/** Keys as a person calls them. */
export const keyNames = (keys: readonly string[], naming: KeyNaming): string =>
  keys.map((key) => keyName(key, naming)).join(" ");

function keyName(key: string, { language, ascii }: KeyNaming): string {
  if (ascii && ARROWS.has(key)) return key;
  if (key === "space") return SPACE[language];
  return NAMES[key] ?? key.replace(/^ctrl\+(.)$/, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`);
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
