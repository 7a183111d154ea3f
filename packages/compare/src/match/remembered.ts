/** Work that is done once for each input. */

/** A function that works each input out once. */
export function remembered<K, V>(make: (input: K) => V): (input: K) => V {
  const known = new Map<K, V>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const made = make(input);
    known.set(input, made);
    return made;
  };
}
