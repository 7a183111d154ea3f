/** Remembering the last result of a pure function: a frame asks the same questions many times. */

/** The function, which computes again only when an argument is another one. */
export function rememberLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last && args.length === last.args.length && args.every((arg, i) => Object.is(arg, last?.args[i])))
      return last.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
