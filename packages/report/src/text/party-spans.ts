/** What changed in who leads or coordinates, in one line: "− A  + B  còn: C". */
import type { Change, ChangedParty } from "@plandiff/domain";
import { NO_BREAK, type Span, joinSpans, plain, quiet } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { partyName, partyNames } from "./names.ts";

/** A real change of a role. */
export type PartyChange = Extract<Change, { field: "lead" | "coordinating"; nature: "real" }>;

/** Who gave the role up, who took it up, and who kept it. */
export function partySpans(changes: readonly PartyChange[], page: Page): Span[] {
  const { canvas, wording } = page;
  const { minus, becomes: sign } = canvas.glyphs;
  const left: Span[][] = [];
  const joined: Span[][] = [];
  const stayed = new Map<string, ChangedParty>();
  for (const change of changes) {
    if (change.kind === "role-swapped") {
      const from = wording.line.fromRole[change.from];
      for (const party of change.added)
        joined.push([{ text: `+${NO_BREAK}${partyName(party)}`, style: "added" }, quiet(` (${from})`)]);
      continue;
    }
    if (change.kind === "reassigned") {
      left.push([
        { text: partyNames(change.removed ?? []) || wording.line.blank, style: "removed" },
        plain(` ${sign} `),
        { text: partyNames(change.added ?? []) || wording.line.blank, style: "added" },
      ]);
      continue;
    }
    const scope = change.scope ? [quiet(` (${wording.kind[change.scope]})`)] : [];
    for (const party of change.removed ?? [])
      left.push([{ text: `${minus}${NO_BREAK}${partyName(party)}`, style: "removed" }, ...scope]);
    for (const party of change.added ?? [])
      joined.push([{ text: `+${NO_BREAK}${partyName(party)}`, style: "added" }, ...scope]);
    for (const party of change.stayed ?? []) stayed.set(party.key, party);
  }
  const kept = stayed.size === 0 ? [] : [[quiet(`${wording.line.stayed}: ${partyNames([...stayed.values()])}`)]];
  return joinSpans([...left, ...joined, ...kept], plain("  "));
}
