/** From an English responsibility cell to its parties: marks divide it into pieces, and pieces that only go on a name are joined again. */
import type { Role } from "@plandiff/domain";
import type { PartyContext, WrittenParty } from "../lexicon.ts";
import { withMemory } from "../party-memory.ts";
import { groupsOf, type Group } from "./party-groups.ts";
import { partyOf, ROLE_AFTER, shapeOf } from "./party-names.ts";
import { cut } from "./party-pieces.ts";
import { isCounting } from "./party-words.ts";
import { startsUpper } from "../letters.ts";

const ROLE_BEFORE: readonly (readonly [RegExp, Role])[] = [
  [/^\s*(?:lead(?:ing)?(?: agency| department| unit)?|owner|responsible)\s*:\s*/iu, "lead"],
  [
    /^\s*(?:in (?:coordination|cooperation|collaboration|consultation|partnership) with|with support from|with(?=\s)|coordinat(?:e|ing|ed)(?: with| agency)?\s*:?|support(?:ing|ed by)?\s*:|supported by)\s*/iu,
    "coordinating",
  ],
];

/** "Ministries of Finance and Health": one each. */
const PLURAL_OF = /^(?:the\s+)?(ministries|departments|offices|faculties|bureaus|directors|heads)\s+of\s+/iu;
const SINGULAR: Readonly<Record<string, string>> = {
  ministries: "Ministry",
  departments: "Department",
  offices: "Office",
  faculties: "Faculty",
  bureaus: "Bureau",
  directors: "Director",
  heads: "Head",
};

/** "Finance, Legal and Procurement Departments": the last word is every one's. */
const PLURAL_TAIL = /\s(ministries|departments|offices|divisions|units|sections|teams|bureaus|committees|faculties)$/iu;
const SINGULAR_TAIL: Readonly<Record<string, string>> = {
  ...SINGULAR,
  divisions: "Division",
  units: "Unit",
  sections: "Section",
  teams: "Team",
  committees: "Committee",
};

/** The noun that the bare names of a list leave to its last, by the place of each of them. */
function sharedTails(groups: readonly Group[], context: PartyContext): ReadonlyMap<number, string> {
  const tails = new Map<number, string>();
  groups.forEach(({ pieces }, i) => {
    const last = pieces[0]!;
    const tail = SINGULAR_TAIL[PLURAL_TAIL.exec(last.text)?.[1]?.toLowerCase() ?? ""];
    const named = !isCounting((last.words[0] ?? "").toLowerCase()) && startsUpper(last.text);
    if (pieces.length > 1 || tail === undefined || last.mark !== "and" || !named) return;
    let from = i;
    const isBare = (group: Group | undefined): boolean =>
      group?.pieces.length === 1 && /^(?:bare|acronym)$/.test(shapeOf(group.pieces[0]!.text, context));
    while (isBare(groups[from - 1]) && groups[from]!.pieces[0]!.mark !== "hard") from--;
    if (from < i) for (let at = from; at <= i; at++) tails.set(at, tail);
  });
  return tails;
}

/** What stands where nobody is named yet. */
const NOBODY =
  /^\s*(?:t\.?b\.?[acd]\.?|n\/?a|none|vacant|not applicable|to be (?:agreed|announced|assigned|confirmed|decided|determined))\s*$/iu;

function readAll(written: string, context: PartyContext): WrittenParty[] {
  if (NOBODY.test(written)) return [];
  const groups = groupsOf(written, cut(written), context);
  const tails = sharedTails(groups, context);
  let role: Role | undefined;
  let plural: string | undefined;
  return groups.map(({ pieces }, i) => {
    const first = pieces[0]!;
    const text = written.slice(first.start, pieces.at(-1)!.end);
    const tail = tails.get(i);
    if (tail !== undefined) {
      const name = `${text.replace(PLURAL_TAIL, "")} ${tail}`;
      return { party: partyOf(name, name, context), written: text };
    }
    const before = ROLE_BEFORE.find(([pattern]) => pattern.test(text));
    role = before?.[1] ?? role;
    const own = ROLE_AFTER.exec(text)?.[1]?.toLowerCase();
    const stated = own === undefined ? role : /^(?:lead|owner|chair)/.test(own) ? "lead" : "coordinating";
    const bare = (part: string): string => (before === undefined ? part : part.replace(before[0], ""));
    const name = bare(text);
    const heading = PLURAL_OF.exec(name);
    if (heading?.[1] !== undefined) plural = SINGULAR[heading[1].toLowerCase()];
    else if (first.mark === "hard" || shapeOf(name, context) !== "bare") plural = undefined;
    const listed = plural === undefined ? undefined : `${plural} of ${name.slice(heading?.[0].length ?? 0)}`;
    const party = listed === undefined ? partyOf(name, bare(first.text), context) : partyOf(listed, listed, context);
    return stated === undefined ? { party, written: text } : { party, written: text, role: stated };
  });
}

/** The parties of an English responsibility cell, in order, each with the words that named it. */
export const readParties: (written: string, context: PartyContext) => WrittenParty[] = withMemory(readAll);
