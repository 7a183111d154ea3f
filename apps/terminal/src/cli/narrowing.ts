/** The flags that narrow a comparison: groups, changed fields, a party, a month. */
import { CHANGED_FIELDS, type ChangedField, GROUPS, type Group, type Narrowing } from "@plandiff/compare";
import { UsageError } from "@plandiff/domain";

/** As given on the command line. */
export interface NarrowingFlags {
  readonly only: readonly string[];
  readonly changed: readonly string[];
  readonly party?: string;
  readonly month?: string;
}

/** What is asked; a word outside the closed lists is refused with the list. */
export function narrowingOf({ only, changed, party, month }: NarrowingFlags): Narrowing {
  return {
    only: listOf<Group>("--only", only, GROUPS),
    changed: listOf<ChangedField>("--changed", changed, CHANGED_FIELDS),
    party,
    month: month === undefined ? undefined : monthOf(month),
  };
}

function listOf<Word extends string>(
  flag: string,
  given: readonly string[],
  allowed: readonly Word[],
): Word[] | undefined {
  const words = given.flatMap((list) => list.split(",")).map((word) => word.trim());
  if (words.length === 0) return undefined;
  return words.map((word) => {
    const known = allowed.find((one) => one === word);
    if (!known) throw new UsageError("flag-value-wrong", { args: { flag, value: word, allowed: allowed.join(", ") } });
    return known;
  });
}

function monthOf(value: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return value;
  throw new UsageError("flag-value-wrong", { args: { flag: "--month", value, allowed: "2025-06" } });
}
