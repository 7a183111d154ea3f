/** Of two collectives, is one a part of the other: by a qualifier, or by the common nouns it lists. */
import type { Party } from "@plandiff/domain";
import { bareNameWords } from "./names.ts";
import { foldWord } from "./variants.ts";

/** Common nouns of collectives, and the wider ones that hold them. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  bộ: [],
  "cơ quan ngang bộ": ["ngành", "cơ quan"],
  "cơ quan thuộc chính phủ": ["ngành", "cơ quan"],
  "cơ quan": ["ngành"],
  ngành: ["cơ quan"],
  "địa phương": [],
  sở: [],
  ban: [],
  "đoàn thể": [],
  "đơn vị": [],
  "tổ chức": [],
  "cá nhân": [],
  "doanh nghiệp": [],
  "hiệp hội": [],
  tỉnh: ["địa phương"],
  "thành phố": ["địa phương"],
  huyện: ["địa phương"],
  quận: ["địa phương"],
  "thị xã": ["địa phương"],
  xã: ["địa phương"],
  phường: ["địa phương"],
  "thị trấn": ["địa phương"],
  "đặc khu": ["địa phương"],
  phòng: [],
  khoa: [],
  "trung tâm": [],
  viện: [],
  trường: [],
  ministries: [],
  departments: [],
  agencies: [],
  localities: [],
  provinces: ["localities"],
  units: [],
  organisations: [],
  organizations: [],
  individuals: [],
  schools: [],
};
/** Begin a qualifier: what follows says which of them are meant. */
const QUALIFYING = [
  "liên",
  "được",
  "thuộc",
  "trực",
  "trên",
  "tại",
  "do",
  "theo",
  "có",
  "concerned",
  "related",
  "under",
  "in",
];
const QUALIFYING_BEFORE = ["relevant", "concerned", "related", "respective"];

interface Scope {
  readonly nouns: ReadonlySet<string>;
  readonly qualifier: string;
}

interface Nouns {
  readonly longestFirst: readonly (readonly string[])[];
  readonly wider: ReadonlyMap<string, readonly string[]>;
}

let nouns: Nouns | undefined;
const foldAll = (phrase: string): string => phrase.split(" ").map(foldWord).join(" ");

function load(): Nouns {
  const entries = Object.entries(WITHIN).map(([noun, wider]) => [foldAll(noun), wider.map(foldAll)] as const);
  return {
    longestFirst: entries.map(([noun]) => noun.split(" ")).toSorted((a, b) => b.length - a.length),
    wider: new Map(entries),
  };
}

/** The common nouns of a collective and its qualifier; nothing where its name is no such list. */
function scopeOf({ kind, name }: Party): Scope | undefined {
  if (kind !== "collective") return undefined;
  nouns ??= load();
  const words = bareNameWords(name);
  const before = words.length > 1 && QUALIFYING_BEFORE.includes(words[0] ?? "") ? 1 : 0;
  const found = new Set<string>();
  let at = before;
  while (at < words.length) {
    const noun = nouns.longestFirst.find((one) => one.every((word, i) => words[at + i] === word));
    if (noun === undefined) break;
    found.add(noun.join(" "));
    at += noun.length;
  }
  const rest = words.slice(at);
  const qualifies = rest.length === 0 || QUALIFYING.some((word) => foldWord(word) === rest[0]);
  if (found.size === 0 || !qualifies) return undefined;
  return { nouns: found, qualifier: [...words.slice(0, before), ...rest].join(" ") };
}

/** Does every noun of the one stand in the other, itself or as a wider one? */
const holds = (outer: Scope, inner: Scope): boolean =>
  [...inner.nouns].every(
    (noun) => outer.nouns.has(noun) || (nouns?.wider.get(noun) ?? []).some((wide) => outer.nouns.has(wide)),
  );

/**
 * Did a collective become a part of itself, or grow? "Các bộ, cơ quan ngang bộ" lies within "Các bộ, ngành, địa phương",
 * "… được phân công phụ trách" within the same without it. Nothing where neither holds the other, or the scopes are equal.
 */
export function collectiveScope(previous: Party, next: Party): "narrowed" | "widened" | undefined {
  const [before, after] = [scopeOf(previous), scopeOf(next)];
  if (before === undefined || after === undefined) return undefined;
  const narrower = holds(before, after) && (before.qualifier === "" || before.qualifier === after.qualifier);
  const wider = holds(after, before) && (after.qualifier === "" || before.qualifier === after.qualifier);
  return narrower === wider ? undefined : narrower ? "narrowed" : "widened";
}
