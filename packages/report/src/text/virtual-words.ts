/** What is only written otherwise, said once and quietly. */
import type { Change } from "@plandiff/domain";
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
      const before = partyNames(change.removed ?? []) || cleanText(change.previous ?? "");
      const after = partyNames(change.added ?? []) || cleanText(change.next ?? "");
      const doubt = change.verified === false ? `, ${wording.line.unverified}` : "";
      return [`${name}: ${[before, after].filter((text) => text !== "").join(arrow)}${doubt}`];
    }
    case "moved":
      return change.field === "section"
        ? [`${wording.field.section}: ${cleanText(change.previous ?? "")}${arrow}${cleanText(change.next ?? "")}`]
        : [];
    case "spelling":
    case "abbreviation":
    case "period":
    case "quantifier":
    case "renewed":
      return [name];
    default:
      return [];
  }
}
