/** Who is meant by the words of one party: from the register, from the document's own definitions, else by grammar. */
import type { Party, PartyKind } from "@plandiff/domain";
import type { PartyContext } from "../lexicon.ts";
import { bareNameWords, slugOf } from "../names.ts";
import type { Cell } from "./party-cell.ts";
import { countsMany, isHeaded, isLevel, openingAt, type Opening } from "./party-opening.ts";
import { letterPattern, startsUpper } from "../letters.ts";

const SPACED_DASH = /(?:^|\s)[-–—](?:\s|$)/;
const NOTE = /\s*\([^()]*\)/g;
const ASIDE =
  /\(\s*(?:(?:chủ trì|phối hợp|đầu mối|thường trực|cơ quan thường trực|chủ trì thực hiện)\s*|(?:đ\/c|đồng chí|ông|bà)\s[^()]*)\)/giu;

const clean = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”'.,:-]+|[\s"“”'.,:…-]+$/g, "")
    .trim();

const NO_LETTER = letterPattern(String.raw`[^\p{L}]`, "g");
const SHORT_FORM = letterPattern(String.raw`^\s*\(\s*\p{Lu}[\p{Lu}&\s-]*\)$`);

/** Without the roles, people and short forms in parentheses, which do not tell bodies apart. */
function withoutNotes(text: string): string {
  const plain = text.replace(ASIDE, "");
  const bare = clean(plain.replace(NOTE, ""));
  const initials = bareNameWords(bare).map((word) => word[0] ?? "");
  return clean(
    plain.replace(NOTE, (note) => {
      const letters = note.toLowerCase().replace(NO_LETTER.of(note), "");
      const isShortForm = SHORT_FORM.test(note) && letters.length <= initials.length;
      return isShortForm ? "" : note;
    }),
  );
}

const isMany = (cell: Cell, at: number): boolean => cell.generic(at) > 0 || cell.head(at) !== undefined;

/** "Thành viên Ban Chỉ đạo" are many without "các", too. */
const isMembers = (cell: Cell, at: number): boolean =>
  cell.words[at]?.lower === "thành" && cell.words[at + 1]?.lower === "viên";

function kindOf(cell: Cell, opening: Opening, to: number): PartyKind {
  if (opening.sort === "person") return "person";
  const many = cell.words
    .slice(opening.name, to)
    .some(
      (_, i) =>
        (countsMany(cell, opening.name + i) && isMany(cell, opening.name + i + 1)) || isLevel(cell, opening.name + i),
    );
  if (opening.sort === "collective" || many || isMembers(cell, opening.name)) return "collective";
  const head = cell.head(opening.name)?.kind;
  return head === "office" || head === "locality" ? head : "organisation";
}

/** The name of a person alone: the capitalised words before a mark or a post. */
function nameOfPerson(cell: Cell, from: number, to: number): string {
  let end = from + 1;
  while (end < to && /^\s+$/.test(cell.words[end]!.gap) && startsUpper(cell.words[end]!.text)) end++;
  return cell.text.slice(cell.words[from]!.start, cell.words[end - 1]!.end);
}

/** The parts of an apposition: "Cơ quan thường trực Ban Chỉ đạo - Sở Nội vụ" has two. */
function partsOf(cell: Cell, from: number, to: number): { from: number; to: number }[] {
  const cuts = [from];
  for (let at = from + 1; at < to; at++) {
    const { gap, depth } = cell.words[at]!;
    const opens = cell.known(at) !== undefined || isHeaded(cell, at) || openingAt(cell, at).sort === "person";
    if (SPACED_DASH.test(gap) && depth === 0 && opens) cuts.push(at);
  }
  return cuts.map((cut, i) => ({ from: cut, to: cuts[i + 1] ?? to }));
}

const textOf = (cell: Cell, from: number, to: number): string => {
  const last = cell.words[to - 1]!;
  const closing = last.depth > 0 ? (/^[^)]*\)/.exec(cell.text.slice(last.end))?.[0] ?? "") : "";
  return cell.text.slice(cell.words[from]!.start, last.end) + closing;
};

/** The post in an apposition speaks for the party, its holder or the body that serves as it stands beside. */
function officeIn(cell: Cell, from: number, to: number, context: PartyContext): Party | undefined {
  const parts = partsOf(cell, from, to);
  if (parts.length < 2) return undefined;
  const offices = parts.filter((part) => {
    const { name } = openingAt(cell, part.from);
    return cell.known(name)?.party.kind === "office" || cell.head(name)?.kind === "office";
  });
  const known = offices.find(
    (part) => context.register.find(withoutNotes(textOf(cell, part.from, part.to))) !== undefined,
  );
  const one = known ?? (offices.length === 1 ? offices[0] : undefined);
  return one && identify(cell, { from: one.from, to: one.to }, context);
}

/** A name that ends in one the document defines stands for the full one ("Trưởng Ban Chỉ đạo"). */
function writtenOut(words: readonly string[], { defined }: PartyContext): readonly string[] {
  for (const { short, full } of defined) {
    const [brief, long] = [bareNameWords(short), bareNameWords(full)];
    const tail = words.slice(words.length - brief.length);
    if (brief.length > 1 && words.length > brief.length && tail.join(" ") === brief.join(" ")) {
      return [...words.slice(0, -brief.length), ...long];
    }
  }
  return words;
}

/** The party that the words from one place to another name. */
export function identify(
  cell: Cell,
  span: { readonly from: number; readonly to: number },
  context: PartyContext,
): Party {
  const opening = openingAt(cell, span.from);
  const written = clean(textOf(cell, span.from, span.to));
  const bare = withoutNotes(textOf(cell, opening.name, span.to));
  const known = cell.known(opening.name);
  if (known !== undefined && opening.name + known.length === span.to) return known.party;
  const found = context.register.find(bare);
  if (found !== undefined) return found;
  const outside = context.register.find(clean(bare.replace(NOTE, "")));
  if (outside !== undefined && bare.includes("(")) return outside;
  const office = opening.sort === "person" ? undefined : officeIn(cell, span.from, span.to, context);
  if (office !== undefined) return office;
  const kind = kindOf(cell, opening, span.to);
  if (kind === "person") {
    const name = nameOfPerson(cell, opening.name, span.to);
    return { key: slugOf(bareNameWords(name)), name, kind };
  }
  const words = writtenOut(bareNameWords(bare), context);
  const name = withoutNotes(written);
  return { key: slugOf(words), name: name === "" ? written || cell.text.trim() : name, kind };
}
