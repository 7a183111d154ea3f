/** Page numbers that stand alone between the lines of a table. */
import type { Line } from "./line.ts";
import { firstForm } from "./row-number.ts";

/** A page number stands alone in its block, and each one counts one further; rows that are numbered the same way hide them. */
export function pageNumbers(lines: readonly Line[]): Set<number> {
  if (firstForm(lines) === "bare") return new Set();
  const alone = lines.flatMap(({ text, gap }, index) =>
    gap && /^\d{1,3}$/.test(text) && lines[index + 1]?.gap !== false ? [index] : [],
  );
  const chain = new Set<number>();
  for (let i = 1; i < alone.length; i++) {
    const [one, two] = [alone[i - 1]!, alone[i]!];
    if (Number(lines[two]!.text) === Number(lines[one]!.text) + 1 && two - one > 1) chain.add(one).add(two);
  }
  return chain;
}
