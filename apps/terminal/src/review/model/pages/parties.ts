/** The party page: who leads and coordinates how much in both plans, and which work each gained, lost and kept. */
import type { Entry, Party, Role, Task } from "@plandiff/domain";
import { cleanText, clip, groupOf, idsOf } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { comparisonOf, pageFor } from "../select.ts";
import { tasksById } from "../tasks-by-id.ts";
import { BLANK, type PageLine, heading } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

type Side = "previous" | "next";
type Fate = "gained" | "lost" | "kept";

interface Share {
  readonly entry: Entry;
  readonly fate: Fate;
  readonly roles: Readonly<Record<Side, readonly Role[]>>;
}

interface Holder {
  readonly name: string;
  readonly shares: readonly Share[];
}

const FATES: readonly Fate[] = ["gained", "lost", "kept"];
const ROLES: readonly Role[] = ["lead", "coordinating"];

/** The parties of the pair of plans on the screen, those with most work first. */
export function partyLines(of: PageSubject): PageLine[] {
  const { subject, language, width, comparison: index } = of;
  const texts = reviewTexts[language];
  const page = pageFor({ subject, language }, width);
  const { wording, canvas } = page;
  const { arrow, minus, ellipsis } = canvas.glyphs;
  const sign: Record<Fate, string> = { gained: "+", lost: minus, kept: "=" };
  const comparison = comparisonOf(of);
  const holders = holdersOf(of).toSorted((a, b) => b.shares.length - a.shares.length);
  if (holders.length === 0) return [{ text: texts.nothing }];
  return holders.flatMap(({ name, shares }): PageLine[] => {
    const count = (side: Side, role: Role): number => shares.filter(({ roles }) => roles[side].includes(role)).length;
    const sums = ROLES.map(
      (role) => `${wording.field[role]} ${count("previous", role)} ${arrow} ${count("next", role)}`,
    ).join(` ${canvas.glyphs.dot} `);
    const title = clip(`${cleanText(name)}  ${sums}`, width, ellipsis);
    const rows = FATES.flatMap((fate) =>
      shares
        .filter((share) => share.fate === fate)
        .map((share): PageLine => {
          const { entry, roles } = share;
          const ids = [entry.previous, entry.next]
            .map(idsOf)
            .filter((text) => text !== "")
            .join(` ${arrow} `);
          const task =
            page.lookup.text(comparison.next, entry.next[0] ?? "") ??
            page.lookup.text(comparison.previous, entry.previous[0] ?? "") ??
            "";
          const how = roleWords(roles, { field: wording.field, arrow });
          const doubt = groupOf(entry) === "possible" ? "? " : "";
          return {
            text: clip(`  ${sign[fate]} ${doubt}${ids} (${how})  ${cleanText(task)}`, width, ellipsis),
            at: { comparison: index, previous: entry.previous, next: entry.next },
          };
        }),
    );
    return [heading(title), ...rows, BLANK];
  });
}

function roleWords(
  { previous, next }: Share["roles"],
  { field, arrow }: { readonly field: Readonly<Record<Role, string>>; readonly arrow: string },
): string {
  const words = (roles: readonly Role[]): string => roles.map((role) => field[role]).join(" + ");
  const isSame = words(previous) === words(next);
  if (previous.length === 0 || next.length === 0 || isSame) return words(previous.length > 0 ? previous : next);
  return `${words(previous)} ${arrow} ${words(next)}`;
}

/** Every party with its part in every entry; a body and its legal successor are one. */
function holdersOf(of: PageSubject): Holder[] {
  const { subject } = of;
  const comparison = comparisonOf(of);
  const heirs = heirsOf(comparison.entries);
  const holders = new Map<string, { name: string; shares: Share[] }>();
  for (const entry of comparison.entries) {
    const roles = new Map<string, { name: string; previous: Role[]; next: Role[] }>();
    const gather = (side: Side, tasks: readonly Task[]): void => {
      for (const { role, party } of tasks.flatMap(({ responsibilities }) => responsibilities)) {
        const { key, name } = heirs.get(party.key) ?? party;
        const known = roles.get(key) ?? { name, previous: [], next: [] };
        if (!known[side].includes(role)) known[side].push(role);
        roles.set(key, known);
      }
    };
    gather("previous", tasksById(subject.plans[comparison.previous]!, entry.previous));
    gather("next", tasksById(subject.plans[comparison.next]!, entry.next));
    for (const [key, { name, ...both }] of roles) {
      const fate: Fate = both.previous.length === 0 ? "gained" : both.next.length === 0 ? "lost" : "kept";
      const holder = holders.get(key) ?? { name, shares: [] };
      holder.shares.push({ entry, fate, roles: both });
      holders.set(key, holder);
    }
  }
  return [...holders.values()];
}

/** Bodies that became their successors between the two plans. */
function heirsOf(entries: readonly Entry[]): ReadonlyMap<string, Pick<Party, "key" | "name">> {
  const heirs = new Map<string, Pick<Party, "key" | "name">>();
  for (const change of entries.flatMap(({ changes }) => changes)) {
    if (change.kind !== "succeeded" || !("removed" in change)) continue;
    const [before] = change.removed ?? [];
    const [after] = change.added ?? [];
    if (typeof before === "object" && typeof after === "object" && "key" in before && "key" in after)
      heirs.set(before.key, after);
  }
  return heirs;
}
