/** Are two values of the model the same? The order of members says nothing, and an undefined member is an absent one. */

/** Compares plain data (what JSON can hold) by content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  return (
    Object.keys(one).every((key) => sameValue(one[key], other[key])) &&
    Object.keys(other).every((key) => key in one || other[key] === undefined)
  );
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
