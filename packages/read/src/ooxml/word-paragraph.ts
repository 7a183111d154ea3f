/** A paragraph of a Word file while it is read: its pieces as its styles make them look, and the number before it. */
import type { Piece } from "../open-paragraph.ts";
import type { ListCounter } from "./word-numbers.ts";
import type { RunLook, WordStyles } from "./word-styles.ts";

/** A paragraph being read. */
export interface OpenParagraph {
  readonly pieces: Piece[];
  styleId: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  /** Was its end deleted, so that the next paragraph goes on with it? */
  endDeleted: boolean;
}

/** A run being read: what it says of itself, and the style that it names. */
export interface OpenRun {
  readonly look: RunLook;
  styleId: string | undefined;
}

/** A paragraph without a word. */
export const newParagraph = (): OpenParagraph => ({
  pieces: [],
  styleId: undefined,
  numId: undefined,
  level: undefined,
  endDeleted: false,
});

/** How the text of a run looks: what the run leaves open its style says, and what that leaves open, the paragraph's. */
export function lookOf(
  run: OpenRun | undefined,
  { styleId }: OpenParagraph,
  styles: WordStyles,
): Omit<Piece, "text" | "deleted"> {
  const around = styles.look(styleId);
  const named = run?.styleId === undefined ? undefined : styles.look(run.styleId);
  return {
    font: run?.look.font ?? named?.font ?? around.font,
    struck: run?.look.struck ?? named?.struck ?? around.struck ?? false,
    hidden: run?.look.hidden ?? named?.hidden ?? around.hidden ?? false,
  };
}

/** The number or bullet that Word prints before a paragraph. */
export function labelOf({ styleId, numId, level }: OpenParagraph, styles: WordStyles, lists: ListCounter): string {
  const fromStyle = styles.list(styleId);
  const id = numId ?? fromStyle.numId;
  return id === undefined || id === "0" ? "" : lists.next(id, level ?? fromStyle.level ?? 0);
}
