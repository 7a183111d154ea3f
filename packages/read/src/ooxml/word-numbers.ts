/** The numbers that Word counts by itself, as it prints them: "1.", "II.", "1.2", "a)", "-". */
import { type Figures, countAs } from "../count-as.ts";
import { readXml } from "../xml/read-xml.ts";

/** Counts the paragraphs of lists. */
export interface ListCounter {
  /** The printed number of the next paragraph of a list; empty where the list prints none. */
  next(numId: string, level: number): string;
}

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
}

interface List {
  readonly base: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const LEVELS = 9;
const newLevel = (): Level => ({ start: 1, format: "decimal", text: "", legal: false });

/** Reads the lists of a Word file and counts from their starts on. */
export function readLists(bytes: Uint8Array | undefined): ListCounter {
  const { bases, lists } = bytes
    ? parseLists(bytes)
    : { bases: new Map<string, Map<number, Level>>(), lists: new Map<string, List>() };
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      if (!list || level < 0 || level >= LEVELS) return "";
      const levelOf = (at: number): Level => list.levels.get(at) ?? bases.get(list.base)?.get(at) ?? newLevel();
      const count = counts.get(list.base) ?? [];
      counts.set(list.base, count);
      const restart = list.starts.get(level);
      const first = !begun.has(`${numId} ${level}`);
      begun.add(`${numId} ${level}`);
      const before = restart !== undefined && first ? undefined : count[level];
      count[level] = before === undefined ? (restart ?? levelOf(level).start) : before + 1;
      count.length = level + 1;
      const { format, text, legal } = levelOf(level);
      if (format === "bullet") return bullet(text);
      if (format === "none") return "";
      return text.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const value = count[at] ?? levelOf(at).start;
        return written(value, legal ? "decimal" : levelOf(at).format);
      });
    },
  };
}

function parseLists(bytes: Uint8Array): { bases: Map<string, Map<number, Level>>; lists: Map<string, List> } {
  const bases = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: { id: string; list: List } | undefined;
  let overridden = 0;
  readXml(bytes, {
    open(name, attributes) {
      const value = attributes("val") ?? "";
      if (name === "abstractNum") bases.set(attributes("abstractNumId") ?? "", (levels = new Map()));
      else if (name === "num") {
        list = { id: attributes("numId") ?? "", list: { base: "", starts: new Map(), levels: new Map() } };
        levels = list.list.levels;
      } else if (name === "abstractNumId" && list) list = { ...list, list: { ...list.list, base: value } };
      else if (name === "lvlOverride") overridden = Number(attributes("ilvl") ?? 0);
      else if (name === "startOverride" && list) list.list.starts.set(overridden, Number(value) || 0);
      else if (name === "lvl") levels?.set(Number(attributes("ilvl") ?? 0), (level = newLevel()));
      else if (!level) return;
      else if (name === "start") level.start = Number(value) || 0;
      else if (name === "numFmt") level.format = value;
      else if (name === "lvlText") level.text = value;
      else if (name === "isLgl") level.legal = true;
    },
    close(name) {
      if (name === "lvl") level = undefined;
      if (name === "num" && list) {
        lists.set(list.id, list.list);
        list = undefined;
      }
    },
    text: () => undefined,
  });
  return { bases, lists };
}

/** Bullets are letters of symbol fonts; what they look like matters little, that they are bullets does. */
const BULLETS: Readonly<Record<string, string>> = {
  o: "○",
  "§": "▪",
  ü: "✓",
  Ø: "➢",
  q: "■",
  n: "■",
  v: "•",
  "·": "•",
};
const bullet = (text: string): string => BULLETS[text] ?? (/^[\ue000-\uf8ff]$/.test(text) ? "•" : text);

/** Word's names of figures. */
const FIGURES: Readonly<Record<string, Figures>> = {
  upperRoman: "upper-roman",
  lowerRoman: "lower-roman",
  upperLetter: "upper-letter",
  lowerLetter: "lower-letter",
};

const written = (value: number, format: string): string =>
  format === "decimalZero" ? String(value).padStart(2, "0") : countAs(value, FIGURES[format] ?? "decimal");
