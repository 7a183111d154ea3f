/** The register of bodies as the rest asks it: names in any spelling, and what became of whom. */
import type { Party } from "@plandiff/domain";
import { bareNameWords, nameWords, slugOf } from "./names.ts";
import { bodiesOf, toParty, withOwn, type Bodies, type IndexedBody, type RegisterIndex } from "./register-index.ts";
import type {
  Enlargement,
  EnlargementEntry,
  Register,
  RegisterFile,
  Span,
  Succession,
  SuccessionEntry,
} from "./register.ts";
import { foldWord } from "./variants.ts";

/** A body and the place it belongs to: "Sở Nội vụ" + "tỉnh Bắc Ninh". */
interface Local {
  readonly base: IndexedBody;
  readonly place: IndexedBody;
}

interface Ready extends Bodies {
  readonly data: RegisterIndex;
  /** Every step that a key takes by itself. */
  readonly successionsOf: ReadonlyMap<string, readonly SuccessionEntry[]>;
}

const PROVINCE_ENDING = / tỉnh$/;
/** What may follow the name of a department without naming another one: the level that it belongs to. */
const OWN_LEVELS = ["tỉnh", "thành phố", "xã", "phường"];
/** The level that ended on 01/7/2025: its departments are bodies of their own. */
const DISTRICT_LEVELS = ["huyện", "quận", "thị xã"];

/** Bodies of a single district are known by the pattern of their keys; what became of the level became of them. */
const DISTRICT_KEYS: readonly (readonly [RegExp, string])[] = [
  [/^ubnd-(?:huyen|quan|thi-xa)(?:-|$)|^ubnd-thanh-pho-/, "ubnd-cap-huyen"],
  [/^(?:phong-.*|van-phong-hdnd-ubnd)-(?:huyen|quan|thi-xa)(?:-|$)/, "ubnd-cap-huyen"],
  [/^cong-an-(?:huyen|quan|thi-xa)(?:-|$)|^cong-an-thanh-pho-/, "cong-an-cap-huyen"],
];

const within = ({ after, until }: Span, day: string): boolean => after < day && day <= until;

const localParty = ({ base, place }: Local): Party => ({
  key: `${base.key}-${place.key}`,
  name: `${base.name.replace(PROVINCE_ENDING, "")} ${place.full ?? place.name}`,
  kind: base.kind ?? "organisation",
});

/** The words for levels, folded when first needed. */
interface Levels {
  readonly province: string;
  readonly own: ReadonlySet<string>;
  readonly districts: ReadonlyMap<string, string>;
}

const foldLevels = (): Levels => {
  const folded = (level: string): string => nameWords(level).join(" ");
  return {
    province: foldWord("tỉnh"),
    own: new Set(OWN_LEVELS.map(folded)),
    districts: new Map(DISTRICT_LEVELS.map((level) => [folded(level), level])),
  };
};

let levels: Levels | undefined;

/** A provincial body named with its province: "UBND Thành phố Hà Nội", "Sở Nội vụ tỉnh Bắc Ninh", "Sở Nội vụ tỉnh". */
function findLocal(ready: Ready, words: readonly string[]): Party | undefined {
  const { province, own, districts } = (levels ??= foldLevels());
  const whole = (part: readonly string[]): IndexedBody | undefined => {
    const found = ready.match(part, 0);
    return found?.length === part.length ? found.body : undefined;
  };
  for (let cut = 1; cut < words.length; cut++) {
    const tail = words.slice(cut);
    const written = tail.join(" ");
    const district = districts.get(written);
    const isOwn = district !== undefined || own.has(written);
    const place = isOwn ? undefined : whole(tail);
    if (!isOwn && place?.full === undefined) continue;
    const head = words.slice(0, cut);
    const base = isOwn ? whole(head) : (whole(head) ?? whole([...head, province]));
    if (base?.local !== true) continue;
    if (place !== undefined) return localParty({ base, place });
    if (PROVINCE_ENDING.test(base.name)) continue;
    if (district === undefined) return toParty(base);
    return { ...toParty(base), key: `${base.key}-${slugOf(tail)}`, name: `${base.name} ${district}` };
  }
  return undefined;
}

/** Takes the key of a provincial body with its province apart. */
function splitLocal({ places, byKey }: Ready, key: string): Local | undefined {
  for (const place of places) {
    const end = key.length - place.key.length - 1;
    if (key[end] !== "-" || !key.endsWith(place.key)) continue;
    const base = byKey.get(key.slice(0, end));
    if (base?.local === true) return { base, place };
  }
  return undefined;
}

/** Every step that a key takes, itself or by the level or place it belongs to. */
function stepsFrom(ready: Ready, key: string): Succession[] {
  const body = (of: string): IndexedBody => ready.byKey.get(of) ?? { key: of, name: of, names: "" };
  const of = (from: string): readonly SuccessionEntry[] => ready.successionsOf.get(from) ?? [];
  const own = of(key).map((entry) => ({
    ...entry,
    from: toParty(body(key)),
    to: entry.to.map((to) => toParty(body(to))),
  }));
  if (own.length > 0 || ready.byKey.has(key)) return own;
  const local = splitLocal(ready, key);
  if (local !== undefined) {
    const { base, place } = local;
    const from = localParty(local);
    const asBody = of(base.key).map((entry) => ({
      ...entry,
      from,
      to: entry.to.map((to) => localParty({ base: body(to), place })),
    }));
    const asPlace = of(place.key).map((entry) => ({
      ...entry,
      from,
      to: entry.to.map((to) => localParty({ base, place: body(to) })),
    }));
    return [...asBody, ...asPlace];
  }
  const level = DISTRICT_KEYS.find(([pattern]) => pattern.test(key));
  return level === undefined ? [] : stepsFrom(ready, level[1]);
}

/** Follows a key from successor to successor; a body that was split ends the walk, since a person must say which part counts. */
function walk(ready: Ready, key: string, span: Span): Succession[] {
  const path: Succession[] = [];
  const seen = new Set<string>();
  let at: string | undefined = key;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const since = path.at(-1)?.effective ?? "";
    const next: Succession | undefined = stepsFrom(ready, at)
      .filter(({ effective }) => within(span, effective) && since <= effective)
      .toSorted((a, b) => (a.effective < b.effective ? -1 : 1))[0];
    if (next === undefined) break;
    path.push(next);
    at = next.to.length === 1 ? next.to[0]?.key : undefined;
  }
  return path;
}

function grown(ready: Ready, key: string, span: Span): Enlargement | undefined {
  const of = (wanted: string): EnlargementEntry | undefined =>
    ready.data.enlargements.find(({ party, effective }) => party === wanted && within(span, effective));
  const known = ready.byKey.get(key);
  if (known !== undefined) {
    const entry = of(key);
    return entry && { ...entry, party: toParty(known) };
  }
  const local = splitLocal(ready, key);
  const entry = local && (of(local.base.key) ?? of(local.place.key));
  return entry && local && { ...entry, party: localParty(local) };
}

function build(extra: RegisterFile | undefined): Register {
  let made: Ready | undefined;
  const ready = (): Ready => {
    if (made !== undefined) return made;
    const data = withOwn(extra);
    const successionsOf = Map.groupBy(data.successions, ({ from }) => from);
    return (made = { ...bodiesOf(data), data, successionsOf });
  };
  return {
    find(name) {
      const words = bareNameWords(name);
      const found = ready().match(words, 0);
      if (found?.length === words.length) return toParty(found.body);
      const slip = ready().matchSlip(words);
      return findLocal(ready(), words) ?? (slip && toParty(slip));
    },
    parties: () => [...ready().byKey.values()].map(toParty),
    begins: (words) => ready().longestOf(words[0], words[1]) > 0,
    match(words, at) {
      const found = ready().match(words, at);
      return found && { party: toParty(found.body), length: found.length };
    },
    successions: (key, span) => walk(ready(), key, span),
    enlargement: (key, span) => grown(ready(), key, span),
  };
}

let shipped: Register | undefined;

/** The register that is shipped, with a user's own entries over it where there are any; it is indexed at the first question. */
export const createRegister = (extra?: RegisterFile): Register =>
  extra === undefined ? (shipped ??= build(undefined)) : build(extra);
