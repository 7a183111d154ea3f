/** From a Vietnamese responsibility cell to its parties: known names first, then separators, then grammar. */
import type { Party, Role } from "@plandiff/domain";
import type { PartyContext, WrittenParty } from "../lexicon.ts";
import { withMemory } from "../party-memory.ts";
import { isConnector } from "../names.ts";
import { cellOf, type Cell } from "./party-cell.ts";
import { endOf, joins, type Match } from "./party-ends.ts";
import { isHeaded, isListMark, openingAt } from "./party-opening.ts";
import { identify } from "./party-identity.ts";
import { itemAt, listAfter, listAt, type ListHead } from "./party-lists.ts";
import { partyBooks } from "./party-words.ts";

/** A party with the words that it takes in its cell. */
interface Found {
  readonly party: Party;
  /** First word, and the first that is no more its own. */
  readonly from: number;
  readonly to: number;
  readonly role: Role | undefined;
  /** Does the role stand behind the name, so that it may hold for the names before it too? */
  readonly trails?: boolean;
}

const BETWEEN_WORDS = new Set(["và", "cùng", "hoặc", "&"]);
/** What stands between parties and belongs to none. */
const BETWEEN = /[\s,;:/&+•*·–—.…-]/u;

/** A role behind a name, and how many words of it are no part of the name. */
interface Trailing {
  readonly role: Role;
  readonly length: number;
}

/** The role that the words at a place give to what follows or went before ("chủ trì:", "phối hợp với"). */
function roleAt(cell: Cell, at: number): { role: Role; length: number } | undefined {
  const word = cell.words[at];
  const found = word === undefined ? undefined : partyBooks().roles.find(cell.forms, word.at);
  if (word === undefined || found === undefined) return undefined;
  let next = at;
  while (next < cell.words.length && cell.words[next]!.at < word.at + found.length) next++;
  return { role: found.value, length: next - at };
}

/** A role behind the name: "Sở Nội vụ chủ trì"; in parentheses it takes nothing from the name and holds for it alone. */
function trailingRole(cell: Cell, from: number, to: number): Trailing | undefined {
  for (let at = openingAt(cell, from).name + 1; at < to; at++) {
    const role = roleAt(cell, at);
    if (role === undefined || at + role.length !== to) continue;
    const { depth, gap } = cell.words[at]!;
    if (depth === 0) return role;
    if (gap.includes("(")) return { ...role, length: 0 };
  }
  return undefined;
}

/** Does a role before this word speak of what follows: behind a colon, or where a party begins? "Cơ quan chủ trì soạn thảo" is one name. */
function introduces(cell: Cell, at: number): boolean {
  const word = cell.words[at];
  if (word === undefined) return false;
  return word.gap.includes(":") || openingAt(cell, at).sort !== "bare";
}

/** Behind a heading that only introduces ("Các địa phương: Hà Nội, …", "Cơ quan thực hiện: Sở …"), else the same place. */
function headingEnd(cell: Cell, at: number): number {
  for (let i = at + 1; i < cell.words.length; i++) {
    const { gap, depth } = cell.words[i]!;
    if (/[,;\n]/.test(gap) || joins(cell, i)) return at;
    if (gap.includes(":") && depth === 0) return cell.known(i) !== undefined || isHeaded(cell, i) ? i : at;
  }
  return at;
}

function findAll(cell: Cell, context: PartyContext): Found[] {
  const { words } = cell;
  const match: Match = (forms) => context.register.match(forms, 0)?.length ?? 0;
  const found: Found[] = [];
  let list: ListHead | undefined;
  let role: Role | undefined;
  let at = 0;
  while (at < words.length) {
    const idle = BETWEEN_WORDS.has(words[at]!.lower) || isConnector(words[at]!.text) || isListMark(cell, at);
    if (idle && at + 1 < words.length) {
      at++;
      continue;
    }
    const from = at;
    const leading = roleAt(cell, at);
    if (leading !== undefined && introduces(cell, at + leading.length)) {
      at += leading.length;
      role = leading.role;
    }
    const opened = listAt(cell, at);
    const item = opened && itemAt(cell, opened.first, opened.head, context);
    if (opened !== undefined && item !== undefined && isList(cell, opened, item)) {
      list = opened.head;
      at = item.to;
      found.push({ party: item.party, from, to: at, role });
      continue;
    }
    const next = list && itemAt(cell, at, list, context);
    if (next !== undefined) {
      at = next.to;
      found.push({ party: next.party, from, to: at, role });
      continue;
    }
    const start = headingEnd(cell, at);
    const opening = openingAt(cell, start);
    const end = endOf(cell, opening, match);
    list = listAfter(cell, opening, end);
    const trailing = trailingRole(cell, start, end.to);
    const party = identify(cell, { from: start, to: end.to - (trailing?.length ?? 0) }, context);
    const trails = trailing !== undefined && trailing.length > 0;
    found.push({ party, from, to: end.to, role: trailing?.role ?? role, trails });
    at = end.to;
  }
  return withSharedRoles(cell, found);
}

/** "Sở A chủ trì; Sở B, Sở C phối hợp": a role behind the last of several holds for all of them where another role went before. */
function withSharedRoles(cell: Cell, found: readonly Found[]): Found[] {
  const first = found.findIndex(({ role }) => role !== undefined);
  let shared: Role | undefined;
  return found
    .map((one, i) => {
      const next = found[i + 1];
      return { one, i, parted: next === undefined || /[;\n]/.test(cell.words[next.from]!.gap) };
    })
    .toReversed()
    .map(({ one, i, parted }) => {
      if (one.role !== undefined) shared = one.trails ? one.role : undefined;
      else if (parted) shared = undefined;
      return one.role === undefined && shared !== undefined && i > first ? { ...one, role: shared } : one;
    })
    .toReversed();
}

/** Without a colon one lone unknown item makes no list: "Các Phòng Chuyên môn" is one collective. */
function isList(
  cell: Cell,
  { head, first }: { readonly head: ListHead; readonly first: number },
  { party, to }: { readonly party: Party; readonly to: number },
): boolean {
  const known = cell.words[first]!.gap.includes(":") || head.places || !party.name.startsWith(head.text);
  return known || to < cell.words.length;
}

/** Where marks between two words end that belong to the one before; the rest goes with the one after. */
const closing = (gap: string): number => {
  let at = 0;
  while (at < gap.length && !BETWEEN.test(gap[at]!)) at++;
  return at;
};

/** Where the first mark stands behind the separators of a gap. */
const opening = (gap: string): number => {
  let at = closing(gap);
  while (at < gap.length && BETWEEN.test(gap[at]!)) at++;
  return at;
};

/** How far a gap reaches to its last mark that is no separator. */
const reach = (gap: string): number => {
  let at = gap.length;
  while (at > 0 && BETWEEN.test(gap[at - 1]!)) at--;
  return at;
};

/** The words of a party as written, with the marks that belong to no other: separators between two parties belong to none. */
function writingOf(cell: Cell, found: readonly Found[], i: number): string {
  const { text, words } = cell;
  const { from, to } = found[i]!;
  const before = words[from]!;
  const start =
    before.start - before.gap.length + (i === 0 && from === 0 ? firstMark(before.gap) : opening(before.gap));
  const last = words[to - 1]!;
  const after = words[to];
  const gap = after?.gap ?? text.slice(last.end);
  const shared = after !== undefined && found[i + 1]?.from === to;
  return text.slice(start, last.end + (shared ? closing(gap) : reach(gap)));
}

/** Where the first mark of a cell stands that is no separator. */
const firstMark = (gap: string): number => {
  let at = 0;
  while (at < gap.length && BETWEEN.test(gap[at]!)) at++;
  return at;
};

function readAll(written: string, context: PartyContext): WrittenParty[] {
  const cell = cellOf(written, context);
  if (cell.words.length === 0) return [];
  const found = findAll(cell, context);
  return found.map(({ party, role }, i) => {
    const own = { party, written: writingOf(cell, found, i) };
    return role === undefined ? own : { ...own, role };
  });
}

/** The parties of a responsibility cell, in order, each with the words that named it. */
export const readParties: (written: string, context: PartyContext) => WrittenParty[] = withMemory(readAll);
