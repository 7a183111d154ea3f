// A desk for reviewing in a pseudo-terminal: the real plans in a folder of their own, and the program on a screen.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { examples } from "./program.ts";
import { type Screen, openScreen, root } from "./terminal.ts";

export const ESCAPE = "\u001b";
export const CTRL_U = "\u0015";
export const MOUSE_ON: string = `${ESCAPE}[?1000h`;
export const MOUSE_OFF: string = `${ESCAPE}[?1000l`;

/** What a terminal sends for a text that is pasted. */
export const paste = (text: string): string => `${ESCAPE}[200~${text}${ESCAPE}[201~`;

/** Does the screen show the tasks, ready for keys? */
export const isOpen = (text: string): boolean => /đã duyệt \d+\/\d+/.test(text) && / q /.test(text);

/** Does the screen show that so many entries are decided? */
export const done =
  (count: number) =>
  (text: string): boolean =>
    new RegExp(`đã duyệt ${count}/`).test(text);

/** A folder with the plans, made anew for every test. */
export interface Desk {
  readonly folder: () => string;
  /** The three plans; the two last ones. */
  readonly all: () => readonly string[];
  readonly lastTwo: () => readonly string[];
  readonly file: () => string;
  /** What the review file of the last plan holds. */
  readonly kept: () => string;
  readonly open: (plans?: readonly string[], how?: NonNullable<Parameters<typeof openScreen>[1]>) => Promise<Screen>;
  readonly leave: (screen: Screen) => Promise<void>;
}

/** Sets the desk up before each test of the file and clears it behind. */
export function makeDesk(): Desk {
  let folder = "";
  let plans: readonly string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plandiff-desk-"));
    plans = Object.values(examples).map((example) => {
      const copy = join(folder, example.replace("examples/", ""));
      copyFileSync(join(root, example), copy);
      return copy;
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const file = (): string => join(folder, "2025.review.yaml");
  return {
    folder: () => folder,
    all: () => plans,
    lastTwo: () => plans.slice(1),
    file,
    kept: () => (existsSync(file()) ? readFileSync(file(), "utf8") : ""),
    async open(args = plans.slice(1), { env = {}, ...how } = {}) {
      const screen = openScreen(["review", ...args], { ...how, env: { USER: "lan", ...env } });
      await screen.until((text) => isOpen(text) || text.includes("kết luận cũ"), "the first frame");
      return screen;
    },
    async leave(screen) {
      screen.type("q");
      expect(await screen.ended).toBe(0);
      expect(screen.isAlternate()).toBe(false);
    },
  };
}
