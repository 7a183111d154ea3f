/** Builds the register of bodies from its data and from a user's own entries: names in any spelling, and what became of whom. */
import type { Party } from "@plandiff/domain";
import { bareNameWords, nameWords } from "./names.ts";
import { phraseBook, type PhraseBook } from "./phrases.ts";
import { shippedData, type RegisterData } from "./register-data.ts";
import type {
  BodyEntry,
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
  readonly base: BodyEntry;
  readonly place: BodyEntry;
}

interface Index {
  readonly byKey: ReadonlyMap<string, BodyEntry>;
  readonly places: readonly BodyEntry[];
  readonly names: PhraseBook<BodyEntry>;
  readonly successions: ReadonlyMap<string, readonly SuccessionEntry[]>;
  readonly data: RegisterData;
}

const PROVINCE = foldWord("tỉnh");
/** What may follow the name of a provincial department without naming another one. */
const OWN_PROVINCE: ReadonlySet<string> = new Set([PROVINCE, nameWords("thành phố").join(" ")]);
const PROVINCE_ENDING = / tỉnh$/;

/** Bodies of a single district are known by the pattern of their keys; what became of the level became of them. */
const DISTRICT_KEYS: readonly (readonly [RegExp, string])[] = [
  [/^ubnd-(?:huyen|quan|thi-xa)(?:-|$)|^ubnd-thanh-pho-/, "ubnd-cap-huyen"],
  [/^phong-.*-(?:huyen|quan|thi-xa)(?:-|$)/, "ubnd-cap-huyen"],
  [/^cong-an-(?:huyen|quan|thi-xa)(?:-|$)|^cong-an-thanh-pho-/, "cong-an-cap-huyen"],
];

const within = ({ after, until }: Span, day: string): boolean => after < day && day <= until;
const toParty = ({ key, name, kind = "organisation" }: BodyEntry): Party => ({ key, name, kind });

/** A post is also known with the name of its body behind it: "Tổ trưởng" + "Tổ công tác". */
function namesOf(entry: BodyEntry, byKey: ReadonlyMap<string, BodyEntry>): string[] {
  const own = [entry.name, ...(entry.aliases ?? [])];
  const body = entry.of === undefined ? undefined : byKey.get(entry.of);
  return body === undefined
    ? own
    : [...own, ...own.flatMap((post) => namesOf(body, byKey).map((of) => `${post} ${of}`))];
}

function indexOf(data: RegisterData): Index {
  const entries = [...data.places, ...data.bodies];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    byKey,
    places: data.places,
    names: phraseBook(
      entries.map((entry) => [byKey.get(entry.key) ?? entry, namesOf(entry, byKey)] as const),
      bareNameWords,
    ),
    successions: Map.groupBy(data.successions, ({ from }) => from),
    data,
  };
}

const stem = (base: BodyEntry): string => base.name.replace(PROVINCE_ENDING, "");
const localParty = ({ base, place }: Local): Party => ({
  key: `${base.key}-${place.key}`,
  name: `${stem(base)} ${place.aliases?.[0] ?? place.name}`,
  kind: base.kind ?? "organisation",
});

/** A provincial body named with its province: "UBND Thành phố Hà Nội", "Sở Nội vụ tỉnh Bắc Ninh", "Sở Nội vụ tỉnh". */
function findLocal(index: Index, words: readonly string[]): Party | undefined {
  const whole = (part: readonly string[]): BodyEntry | undefined => {
    const found = index.names.find(part, 0);
    return found?.length === part.length ? found.value : undefined;
  };
  for (let cut = 1; cut < words.length; cut++) {
    const tail = words.slice(cut);
    const own = OWN_PROVINCE.has(tail.join(" "));
    const place = own ? undefined : whole(tail);
    if (!own && place?.kind !== "locality") continue;
    const head = words.slice(0, cut);
    const base = own ? whole(head) : (whole(head) ?? whole([...head, PROVINCE]));
    if (base?.local !== true) continue;
    if (place !== undefined) return localParty({ base, place });
    if (!PROVINCE_ENDING.test(base.name)) return toParty(base);
  }
  return undefined;
}

/** Takes the key of a provincial body with its province apart. */
function splitLocal(index: Index, key: string): Local | undefined {
  for (const place of index.places) {
    if (!key.endsWith(`-${place.key}`)) continue;
    const base = index.byKey.get(key.slice(0, -place.key.length - 1));
    if (base?.local === true) return { base, place };
  }
  return undefined;
}

/** Every step that a key takes, itself or by the level or place it belongs to. */
function stepsFrom(index: Index, key: string): Succession[] {
  const known = index.byKey.get(key);
  const party = (to: string): Party => toParty(index.byKey.get(to) ?? { key: to, name: to });
  const step = (entry: SuccessionEntry, from: Party, to: (key: string) => Party): Succession => ({
    ...entry,
    from,
    to: entry.to.map(to),
  });
  const own = index.successions.get(key);
  if (own !== undefined) return own.map((entry) => step(entry, party(entry.from), party));
  const local = known === undefined ? splitLocal(index, key) : undefined;
  if (local !== undefined) {
    const from = localParty(local);
    const { base, place } = local;
    const entry = (to: string): BodyEntry => index.byKey.get(to) ?? { key: to, name: to };
    return [
      ...(index.successions.get(base.key) ?? []).map((one) =>
        step(one, from, (to) => localParty({ base: entry(to), place })),
      ),
      ...(index.successions.get(place.key) ?? []).map((one) =>
        step(one, from, (to) => localParty({ base, place: entry(to) })),
      ),
    ];
  }
  const level = known === undefined ? DISTRICT_KEYS.find(([pattern]) => pattern.test(key)) : undefined;
  return level === undefined ? [] : stepsFrom(index, level[1]);
}

/** Follows a key from successor to successor; a body that was split ends the walk, since a person must say which part counts. */
function walk(index: Index, key: string, span: Span): Succession[] {
  const path: Succession[] = [];
  const seen = new Set<string>();
  let at: string | undefined = key;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const since = path.at(-1)?.effective ?? "";
    const next: Succession | undefined = stepsFrom(index, at)
      .filter(({ effective }) => within(span, effective) && since <= effective)
      .toSorted((a, b) => (a.effective < b.effective ? -1 : 1))[0];
    if (next === undefined) break;
    path.push(next);
    at = next.to.length === 1 ? next.to[0]?.key : undefined;
  }
  return path;
}

function grown(index: Index, key: string, span: Span): Enlargement | undefined {
  const of = (wanted: string): EnlargementEntry | undefined =>
    index.data.enlargements.find(({ party, effective }) => party === wanted && within(span, effective));
  const known = index.byKey.get(key);
  if (known !== undefined) {
    const entry = of(key);
    return entry && { ...entry, party: toParty(known) };
  }
  const local = splitLocal(index, key);
  const entry = local && (of(local.base.key) ?? of(local.place.key));
  return entry && local && { ...entry, party: localParty(local) };
}

function build(data: RegisterData): Register {
  let index: Index | undefined;
  const ready = (): Index => (index ??= indexOf(data));
  return {
    find(name) {
      const words = bareNameWords(name);
      const found = ready().names.find(words, 0);
      return found?.length === words.length ? toParty(found.value) : findLocal(ready(), words);
    },
    match(words, at) {
      const found = ready().names.find(words, at);
      return found && { party: toParty(found.value), length: found.length };
    },
    successions: (key, span) => walk(ready(), key, span),
    enlargement: (key, span) => grown(ready(), key, span),
  };
}

let shipped: Register | undefined;

/** The register that is shipped, with a user's own entries over it where there are any; names are indexed at the first question. */
export function createRegister(extra?: RegisterFile): Register {
  if (extra === undefined) return (shipped ??= build(shippedData()));
  const data = shippedData();
  return build({
    bodies: [...data.bodies, ...(extra.bodies ?? [])],
    places: data.places,
    successions: [...data.successions, ...(extra.successions ?? [])],
    enlargements: [...(extra.enlargements ?? []), ...data.enlargements],
  });
}
