/** What is only written otherwise, said once and quietly. */
import type { Change, ChangedParty } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";
import { inSentence, partyNames } from "./names.ts";

/** Rolled years, other names, successors and the like as short phrases; the number stands in the line already. */
export function virtualWords(changes: readonly Change[], page: Page): string[] {
  const phrases = changes.filter(({ nature }) => nature === "virtual").flatMap((change) => phraseOf(change, page));
  const bare = new Set(phrases.filter((phrase) => !phrase.includes(":")));
  const explained = phrases.filter((phrase) => phrase.includes(":"));
  const names = new Set(explained.map((phrase) => phrase.split(":", 1)[0] ?? ""));
  return [...new Set([...[...bare].filter((name) => !names.has(name)), ...explained])];
}

/** Who is now called what, one by one; two bodies that became one are told together. */
function partySteps(before: readonly ChangedParty[], after: readonly ChangedParty[], arrow: string): string {
  if (before.length !== after.length) return [partyNames(before), partyNames(after)].filter(Boolean).join(arrow);
  return before
    .map((from, index) => {
      const to = after[index] ?? from;
      const sameName = from.name === to.name;
      const shown = (party: ChangedParty): string =>
        cleanText((sameName ? party.written : undefined) ?? party.name).trim();
      return shown(from) === shown(to) ? shown(to) : `${shown(from)}${arrow}${shown(to)}`;
    })
    .join("; ");
}

function phraseOf(change: Change, { canvas, wording }: Page): string[] {
  const name = wording.kind[change.kind];
  const arrow = ` ${canvas.glyphs.arrow} `;
  switch (change.kind) {
    case "renumbered":
      return [];
    case "rolled-forward":
    case "equivalent":
      return [
        change.previous && change.next
          ? `${name}: ${inSentence(change.previous)}${arrow}${inSentence(change.next)}`
          : name,
      ];
    case "alias":
    case "succeeded": {
      const doubt = change.verified === false ? `, ${wording.line.unverified}` : "";
      const steps = partySteps(change.removed ?? [], change.added ?? [], arrow);
      return [steps === "" ? name : `${name}: ${steps}${doubt}`];
    }
    case "renewed":
      return [change.added?.length ? `${name}: ${change.added.map(cleanText).join(", ")}` : name];
    case "moved":
      return change.field === "section"
        ? [`${wording.field.section}: ${cleanText(change.previous ?? "")}${arrow}${cleanText(change.next ?? "")}`]
        : [];
    case "spelling":
    case "abbreviation":
    case "period":
    case "quantifier":
      return [name];
    default:
      return [];
  }
}
