/** Rows whose number stands half way down: where one begins and ends follows from where its number stands. */

/** Heights are alike within this share of the distance between two lines. */
const NEAR = 0.3;

/**
 * Which lines stand in which row, where every number stands in the middle of its row. The first row begins with the first
 * line, so its number tells where it ends; there the second begins, and so on. Only where all of it comes out even, down to
 * the last line, are numbers so: any other table is told by other means.
 */
export function centredRows(
  heights: readonly number[],
  numbers: readonly number[],
  leading: number,
): number[][] | undefined {
  if (numbers.length < 2 || numbers[0] === 0) return undefined;
  const near = leading * NEAR;
  const groups: number[][] = [];
  let first = 0;
  for (const [index, number] of numbers.entries()) {
    const top = heights[first];
    if (top === undefined || first > number) return undefined;
    const bottom = heights[number]! * 2 - top;
    const last = heights.findLastIndex((height) => height >= bottom - near);
    const next = numbers[index + 1] ?? heights.length;
    if (last >= next || Math.abs(heights[last]! - bottom) > near) return undefined;
    groups.push(Array.from({ length: last - first + 1 }, (_, at) => first + at));
    first = last + 1;
  }
  return first === heights.length ? groups : undefined;
}
