/** Where the tasks of an entry stand in their documents. */
import type { Comparison, DiffOutput, Entry, Language } from "@plandiff/domain";
import { type Page, cleanText, describePlace } from "@plandiff/report";

interface Where {
  readonly output: DiffOutput;
  readonly comparison: Comparison;
  readonly page: Page;
  readonly language: Language;
}

/** "2024: dòng 120–128 · 2025: dòng 98–104"; empty where no place is known. */
export function placeWords({ previous, next }: Entry, { output, comparison, page, language }: Where): string {
  const { lookup, canvas } = page;
  const side = (plan: number, ids: readonly string[]): string[] => {
    const places = ids.flatMap((id) => lookup.task(plan, id)?.place ?? []);
    const words = places.map((place) => describePlace(place, language)).join(", ");
    return words === "" ? [] : [`${cleanText(output.plans[plan]?.label ?? "")}: ${words}`];
  };
  return [...side(comparison.previous, previous), ...side(comparison.next, next)].join(` ${canvas.glyphs.dot} `);
}
