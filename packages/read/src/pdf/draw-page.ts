/** Draws a page in thought: each letter gets its place, and the lines that may be borders are kept. */
import type { Glyph } from "./glyph.ts";
import { IDENTITY, type Matrix, type OperatorNumbers, type PageOperators, pointAt, times } from "./drawing.ts";
import { type Ruling, rulingsOfPath } from "./rulings.ts";

/** What is known of a font. */
export interface PageFont {
  readonly name: string;
  /** The size of a unit of its widths: 0.001 but for fonts that are drawings. */
  readonly unit: number;
}

/** A page as drawn. */
export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
}

/** A letter as pdf.js gives it. */
interface DrawnGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

interface State {
  matrix: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
}

const START: State = {
  matrix: IDENTITY,
  font: "",
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
};
/** A page of a plan holds some thousand letters; a page of more than this is a drawing. */
const MOST_GLYPHS = 50_000;
/** Pictures drawn in lines hold more than any page of tables. */
const MOST_RULINGS = 20_000;
/** Forms may hold each other; a file that nests them deeper than this is broken. */
const DEEPEST = 1000;
/** Where a font has no blank: a quarter of its size, as most fonts have. */
const USUAL_BLANK = 0.25;
/** A line that rises by more than this, in its own length, runs askew. */
const STRAIGHT = 0.1;

/** The letters and lines of a page. */
export function drawPage(
  { fnArray, argsArray }: PageOperators,
  numbers: OperatorNumbers,
  fontOf: (id: string) => PageFont,
): Drawing {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const glyphs: (Glyph & { readonly id: string })[] = [];
  const rulings: Ruling[] = [];
  const blanks = new Map<string, number>();
  const saved: State[] = [];
  const marks: { readonly mark: number | undefined; readonly beside: boolean }[] = [];
  let state = START;
  let text = IDENTITY;
  let at = { x: 0, y: 0 };
  let line = { x: 0, y: 0 };
  let annotations = 0;

  const moveBy = (x: number, y: number): void => {
    line = { x: line.x + x, y: line.y + y };
    at = line;
  };
  const show = (items: readonly unknown[]): void => {
    const { name, unit } = fontOf(state.font);
    const { mark, beside } = marks.at(-1) ?? { mark: undefined, beside: false };
    for (const item of items) {
      if (typeof item === "number") {
        at = { ...at, x: at.x - (item / 1000) * state.size * state.stretch };
        continue;
      }
      const { unicode = "", width = 0, isSpace = false } = (item ?? {}) as DrawnGlyph;
      const own = width * unit * state.size;
      const advance = (own + state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.stretch;
      const place = times(state.matrix, text);
      const from = pointAt(place, at.x, at.y + state.rise);
      const to = pointAt(place, at.x + Math.max(own * state.stretch, advance), at.y + state.rise);
      const up = pointAt(place, at.x, at.y + state.rise + state.size);
      at = { ...at, x: at.x + advance };
      if (unicode === "" || glyphs.length >= MOST_GLYPHS) continue;
      const ahead = pointAt(place, at.x - advance + Math.sign(state.size || 1), at.y + state.rise);
      const turn = turnOf(ahead.x - from.x, ahead.y - from.y);
      const size = Math.hypot(up.x - from.x, up.y - from.y) || 1;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const glyph = { text: unicode, x: from.x, right: from.x + length, y: from.y, size, turn, font: name, blank: 0 };
      if (unicode === " " && !blanks.has(state.font)) blanks.set(state.font, own / (state.size || 1));
      glyphs.push({ ...glyph, mark, beside: beside || annotations > 0, id: state.font });
    }
  };
  const save = (): void => {
    if (saved.length < DEEPEST) saved.push(state);
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
  };
  const setFont = (args: readonly unknown[]): void =>
    set({ font: typeof args[0] === "string" ? args[0] : "", size: Number(args[1] ?? 1) || 0 });

  const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (args) => set({ matrix: times(state.matrix, args) }),
    paintFormXObjectBegin: (args) => {
      save();
      set({ matrix: times(state.matrix, args[0]) });
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: (args) => {
      save();
      annotations++;
      set({ matrix: times(times(IDENTITY, args[2]), args[3]) });
    },
    endAnnotation: () => {
      restore();
      annotations = Math.max(0, annotations - 1);
    },
    beginText: () => {
      text = IDENTITY;
      at = { x: 0, y: 0 };
      line = at;
    },
    setFont,
    setGState: (args) => {
      for (const entry of (args[0] as readonly (readonly unknown[])[] | undefined) ?? [])
        if (entry[0] === "Font" && Array.isArray(entry[1])) setFont(entry[1]);
    },
    setCharSpacing: ([value]) => set({ charSpacing: Number(value) }),
    setWordSpacing: ([value]) => set({ wordSpacing: Number(value) }),
    setHScale: ([value]) => set({ stretch: Number(value) / 100 }),
    setTextRise: ([value]) => set({ rise: Number(value) }),
    setLeading: ([value]) => set({ leading: -Number(value) }),
    setTextMatrix: (args) => {
      text = times(IDENTITY, Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args);
      at = { x: 0, y: 0 };
      line = at;
    },
    moveText: ([x, y]) => moveBy(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: Number(y) });
      moveBy(Number(x), Number(y));
    },
    nextLine: () => moveBy(0, state.leading),
    showText: ([items]) => Array.isArray(items) && show(items),
    beginMarkedContent: ([tag]) => marks.push({ mark: marks.at(-1)?.mark, beside: isBeside(tag, marks.at(-1)) }),
    beginMarkedContentProps: ([tag, mark]) =>
      marks.push({
        mark: typeof mark === "number" ? mark : marks.at(-1)?.mark,
        beside: isBeside(tag, marks.at(-1)),
      }),
    endMarkedContent: () => marks.pop(),
    constructPath: ([paint, data]) => {
      if (rulings.length >= MOST_RULINGS) return;
      const path = Array.isArray(data) ? data[0] : undefined;
      rulings.push(...rulingsOfPath(path, state.matrix, names.get(Number(paint)) ?? ""));
    },
  };
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    steps[names.get(operator) ?? ""]?.(isList(args) ? args : []);
  });
  return {
    glyphs: glyphs.map(({ id, ...glyph }) => ({
      ...glyph,
      blank: (blanks.get(id) ?? USUAL_BLANK) * glyph.size || USUAL_BLANK * glyph.size,
    })),
    rulings,
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What stands in the artifacts of a tagged page is furniture. */
const isBeside = (tag: unknown, outer: { readonly beside: boolean } | undefined): boolean =>
  outer?.beside === true || tag === "Artifact" || (tag as { readonly name?: unknown } | null)?.name === "Artifact";

/** How many quarters a direction is turned; nothing where it is askew. */
function turnOf(x: number, y: number): number | undefined {
  const [across, up] = [Math.abs(x), Math.abs(y)];
  if (Math.min(across, up) > Math.max(across, up) * STRAIGHT) return undefined;
  if (across >= up) return x >= 0 ? 0 : 2;
  return y >= 0 ? 1 : 3;
}
