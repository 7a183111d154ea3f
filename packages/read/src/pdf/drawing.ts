/** What a page draws, as pdf.js tells it: numbers of operators with their arguments, and the matrices that they work in. */

/** The operators of a page, and their arguments. */
export interface PageOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators, by their names. */
export type OperatorNumbers = Readonly<Record<string, number>>;

export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** One matrix within another; what is no matrix changes nothing. */
export function times(outer: Matrix, value: unknown): Matrix {
  if (!isNumbers(value) || value.length < IDENTITY.length) return outer;
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = Array.from(value) as unknown as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a matrix puts a point. */
export const pointAt = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

export const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
