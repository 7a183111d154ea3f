/** How far a step goes. */

/** One line, half of what is on the screen, or all of it. */
export type Stride = "line" | "half" | "page";

/** The lines of a stride, where so many are on the screen. */
export function linesOf(stride: Stride, height: number): number {
  if (stride === "line") return 1;
  // A page keeps one line of the last, so that the eye finds where it was.
  return Math.max(1, stride === "page" ? height - 1 : Math.floor(height / 2));
}
