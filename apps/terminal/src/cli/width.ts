/** How wide a report is written. */
import { UsageError } from "@plandiff/domain";
import type { Output } from "./surroundings.ts";

/** Where nobody says how wide: what most files and mails are read at. */
const DEFAULT_WIDTH = 80;
/** Narrower, a redline is one word a line and nothing can be followed. */
const NARROWEST = 40;
/** Wider than any screen: beyond it a slip of the keyboard is likelier than a wish. */
const WIDEST = 1000;

/** The columns to write in: as asked, else the terminal's, else 80. A tiny terminal is taken as 40. */
export function outputWidth(asked: number | undefined, stream: Pick<Output, "columns">): number {
  return asked ?? Math.max(NARROWEST, stream.columns ?? DEFAULT_WIDTH);
}

/** Reads the value of `--width`. */
export function parseWidth(value: string): number {
  const width = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(width >= NARROWEST && width <= WIDEST))
    throw new UsageError("flag-value-wrong", { args: { flag: "--width", value, allowed: `${NARROWEST}-${WIDEST}` } });
  return width;
}
