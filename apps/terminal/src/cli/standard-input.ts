/** Standard input, set up only when it is read or asked about: that takes time, and most runs name files. */
import type { Input } from "./surroundings.ts";

/** The standard input of this process. */
export const standardInput: Input = {
  get isTTY() {
    return process.stdin.isTTY;
  },
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
};
