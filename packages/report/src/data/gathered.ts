/** Text that is gathered in small pieces and handed on in large ones. */

/** Text on its way out. */
export interface Gathered {
  /** Puts a piece behind all before it. */
  readonly put: (piece: string) => void;
  /** What was gathered, where that is much; it is then handed on. */
  readonly much: () => string;
  /** All that is left. */
  readonly rest: () => string;
}

/** So many pieces are joined at once: joined one by one they would be a chain, which is slow to write out. */
const PIECES = 1 << 12;

/** Gathers nothing yet. */
export function createGathered(): Gathered {
  const pieces: string[] = [];
  let count = 0;
  let text = "";
  const taken = (): string => {
    const all = text;
    text = "";
    return all;
  };
  return {
    put(piece) {
      pieces[count++] = piece;
      if (count < PIECES) return;
      text += pieces.join("");
      count = 0;
    },
    much: taken,
    rest: () => taken() + pieces.slice(0, count).join(""),
  };
}
