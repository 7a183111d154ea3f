/** From what the terminal sent to the names of keys: one read may carry many (a held key, an input method). */
import type { Key } from "ink";

const NAMED: readonly (readonly [keyof Key, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageDown", "pagedown"],
  ["pageUp", "pageup"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "esc"],
  ["backspace", "backspace"],
  ["delete", "delete"],
];

/** Keys without a letter, as they stand among letters when several keys come in one read. */
const CONTROLS: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\r": "enter",
  "\n": "enter",
  "\u001b": "esc",
  "\u0008": "backspace",
  "\u007f": "backspace",
  " ": "space",
};

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The keys of one read, in order: "j", "G", "down", "ctrl+d", "shift+tab". */
export function keysOf(input: string, key: Key): string[] {
  if (key.eventType === "release") return [];
  if (key.tab) return [key.shift ? "shift+tab" : "tab"];
  const named = NAMED.find(([flag]) => key[flag] === true);
  if (named) return [named[1]];
  const letters = [...graphemes.segment(input.normalize("NFC"))].map(({ segment }) => segment);
  if (key.ctrl) return letters.map((letter) => `ctrl+${letter.toLowerCase()}`);
  return letters.map((letter) => CONTROLS[letter] ?? withControl(letter));
}

/** Ctrl with a letter arrives as one of the first characters; the others are letters already. */
const withControl = (letter: string): string =>
  letter < " " ? `ctrl+${String.fromCharCode(letter.charCodeAt(0) + "`".charCodeAt(0))}` : letter;

/** Keys that terminals cannot tell from Tab, Enter and Backspace, and the one that always interrupts. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(["ctrl+i", "ctrl+j", "ctrl+m", "ctrl+h", "ctrl+c"]);

/** Is it the name of a key that something can be bound to? */
export function isKey(key: string): boolean {
  if (NAMED.some(([, name]) => name === key) || key === "space" || key === "tab" || key === "shift+tab") return true;
  if (/^ctrl\+[a-z]$/.test(key)) return !SPOKEN_FOR.has(key);
  return [...graphemes.segment(key)].length === 1 && !/^[\p{C}\s]/u.test(key);
}
