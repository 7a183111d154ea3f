/** What is only written otherwise, said once and quietly. */
import type { Change, ChangedParty, Entry } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";
import { inSentence, partyNames } from "./names.ts";

/** A difference of writing: its name, and the words before and after where they say more than the name. */
interface Phrase {
  readonly name: string;
  readonly detail?: string;
}

/** A writing that differs in this many tasks is told once for the whole comparison. */
const FEWEST_IN_COMMON = 3;

const keyOf = ({ name, detail = "" }: Phrase): string => `${name}\n${detail}`;

/** Rolled years, other names, successors and the like as short phrases; the number stands in the line already. */
export function virtualWords(changes: readonly Change[], page: Page): string[] {
  const details = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.nature !== "virtual") continue;
    for (const phrase of phrasesOf(change, page)) {
      if (page.told?.has(keyOf(phrase))) continue;
      const known = details.get(phrase.name) ?? new Set();
      details.set(phrase.name, phrase.detail === undefined ? known : known.add(phrase.detail));
    }
  }
  return [...details].map(([name, known]) => (known.size === 0 ? name : `${name}: ${[...known].join(", ")}`));
}

/** What many tasks can share: another name, a successor, a section with another heading. */
const isShared = ({ kind, field }: Change): boolean =>
  kind === "alias" || kind === "succeeded" || (kind === "moved" && field === "section");

/** Other names, successors and section headings that many tasks share, with the number of tasks; and the page on which they are told already. */
export function commonWriting(
  entries: readonly Entry[],
  page: Page,
): { readonly words: string[]; readonly page: Page } {
  const counts = new Map<string, { phrase: Phrase; count: number }>();
  for (const { changes } of entries) {
    const phrases = new Map(
      changes
        .filter(isShared)
        .flatMap((change) => phrasesOf(change, page))
        .map((phrase) => [keyOf(phrase), phrase]),
    );
    for (const [key, phrase] of phrases)
      if (phrase.detail !== undefined) counts.set(key, { phrase, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const common = [...counts.values()].filter(({ count }) => count >= FEWEST_IN_COMMON);
  return {
    words: common.map(({ phrase, count }) => `${phrase.name}: ${phrase.detail} (${page.wording.line.tasks(count)})`),
    page: { ...page, told: new Set(common.map(({ phrase }) => keyOf(phrase))) },
  };
}

function phrasesOf(change: Change, page: Page): Phrase[] {
  const { canvas, wording } = page;
  const name = wording.kind[change.kind];
  const arrow = ` ${canvas.glyphs.arrow} `;
  switch (change.kind) {
    case "rolled-forward":
    case "equivalent": {
      const [before, after] = [inSentence(change.previous ?? ""), inSentence(change.next ?? "")];
      // A cell without a year says the same in both plans: "30/4" was 30/4/2024 and is 30/4/2025.
      return before === "" || after === "" || before === after
        ? [{ name }]
        : [{ name, detail: `${before}${arrow}${after}` }];
    }
    case "alias":
    case "succeeded": {
      const doubt = change.verified === false ? ` (${wording.line.unverified})` : "";
      const steps = partySteps(change.removed ?? [], change.added ?? [], arrow);
      return steps.length === 0 ? [{ name }] : steps.map((step) => ({ name, detail: step + doubt }));
    }
    case "renewed":
      return change.added?.length ? [{ name, detail: change.added.map(cleanText).join(", ") }] : [{ name }];
    case "moved": {
      const steps = `${cleanText(change.previous ?? "")}${arrow}${cleanText(change.next ?? "")}`;
      return change.field === "section" ? [{ name: wording.field.section, detail: steps }] : [];
    }
    case "spelling":
    case "abbreviation":
    case "period":
    case "quantifier":
      return [{ name }];
    default:
      return [];
  }
}

/** Who is now called what, one by one; two bodies that became one are told together. */
function partySteps(before: readonly ChangedParty[], after: readonly ChangedParty[], arrow: string): string[] {
  if (before.length !== after.length)
    return [[partyNames(before), partyNames(after)].filter((names) => names !== "").join(arrow)];
  return before.map((from, index) => {
    const to = after[index] ?? from;
    const sameName = from.name === to.name;
    const shown = (party: ChangedParty): string =>
      cleanText((sameName ? party.written : undefined) ?? party.name).trim();
    return shown(from) === shown(to) ? shown(to) : `${shown(from)}${arrow}${shown(to)}`;
  });
}
