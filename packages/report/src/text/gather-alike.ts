/** Diagnostics that say the same of several tasks or bodies are said once, of all of them. */
import type { Diagnostic } from "@plandiff/domain";

/** What may differ between two that say the same, and how the names of several are listed. */
export interface Alike {
  readonly arg: "task" | "party";
  /** Parties stand between quotation marks, each in its own. */
  readonly between: string;
  /** So many are named; of more, how many they are. */
  readonly most: number;
}

/** Bodies in one sentence: “Sở Nội vụ”, “Sở Tài chính”. */
export const ALIKE_BODIES: Alike = { arg: "party", between: "”, “", most: Infinity };
/** Tasks in one sentence: 1.1, 2.4. */
export const ALIKE_TASKS: Alike = { arg: "task", between: ", ", most: 8 };

/** Joins what says the same but for one argument, in the order of the first; a place stays where there is one alone. */
export function gatherAlike(diagnostics: readonly Diagnostic[], { arg, between, most }: Alike): Diagnostic[] {
  const groups = Map.groupBy(diagnostics, (diagnostic) => {
    const { [arg]: named, ...others } = diagnostic.args;
    return named === undefined ? diagnostic : JSON.stringify([diagnostic.code, diagnostic.severity, others]);
  });
  return [...groups.values()].map((alike) => {
    const [first] = alike as [Diagnostic, ...Diagnostic[]];
    const names = [...new Set(alike.map(({ args }) => String(args[arg])))];
    if (names.length === 1) return first;
    const more = names.length > most ? ` … (${names.length})` : "";
    const { place: _, ...placeless } = first;
    return { ...placeless, args: { ...first.args, [arg]: names.slice(0, most).join(between) + more } };
  });
}
