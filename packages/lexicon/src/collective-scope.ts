/** Whether one collective is part of another, by the way they are named. */
import type { Party } from "@plandiff/domain";
import { leadingQuantifier } from "./quantifiers.ts";
import { tokenize } from "./tokens.ts";
import { foldWord } from "./variants.ts";

/** The members a collective lists, and what qualifies them: "các bộ, ngành, địa phương được phân công phụ trách". */
function partsOf(name: string): string[] {
  const words = tokenize(name);
  const parts: string[][] = [[]];
  for (const { text, kind } of words) {
    if (kind === "mark") parts.push([]);
    else if (kind === "word") parts.at(-1)!.push(foldWord(text));
  }
  const named = parts.filter((part) => part.length > 0);
  return named.map((part) => part.slice(leadingQuantifier(part)).join(" "));
}

/** Did a collective become smaller or larger? Nothing where the names do not tell, or where one is no collective. */
export function collectiveScope(previous: Party, next: Party): "narrowed" | "widened" | undefined {
  if (previous.kind !== "collective" || next.kind !== "collective") return undefined;
  const before = partsOf(previous.name);
  const after = partsOf(next.name);
  if (isPart(after, before)) return "narrowed";
  return isPart(before, after) ? "widened" : undefined;
}

/** A part lists fewer members, or the same ones with a qualifier behind the last. */
function isPart(inner: readonly string[], outer: readonly string[]): boolean {
  if (inner.join() === outer.join()) return false;
  const fewer = inner.length < outer.length && inner.every((part) => outer.includes(part));
  const qualified = inner.length === outer.length && inner.every((part, i) => part === outer[i] || (i === inner.length - 1 && part.startsWith(`${outer[i]} `)));
  return fewer || qualified;
}
