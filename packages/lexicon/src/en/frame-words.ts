/** Words that say how work is done, not what it is about. */

/** Folded frame words. */
export const frameWords: ReadonlySet<string> = new Set();
