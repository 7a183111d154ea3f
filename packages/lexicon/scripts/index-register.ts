/**
 * Makes the index of the register that the program loads from the files that people edit: names folded once and for all,
 * provinces written out in their forms. Run it after an edit (node packages/lexicon/scripts/index-register.ts), then format
 */
import { readFileSync, writeFileSync } from "node:fs";
import { bareNameWords, nameWords, slugOf } from "../src/names.ts";
import type { BodyEntry, EnlargementEntry, SuccessionEntry } from "../src/register.ts";
import type { RegisterIndex } from "../src/register-index.ts";

interface Places {
  readonly source: string;
  readonly effective: string;
  readonly verified: boolean;
  /** Today's province first, then those that went into it. */
  readonly provinces: readonly (readonly [string, ...string[]])[];
  readonly cities: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly renamed: readonly {
    readonly from: string;
    readonly to: string;
    readonly effective: string;
    readonly source: string;
    readonly verified: boolean;
  }[];
}

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const keyOf = (place: string): string => slugOf(nameWords(place));

/** A province or city; its first alias is its name in running text ("tỉnh Bắc Ninh"). */
function placeEntry(name: string, places: Places): BodyEntry {
  const proper = places.names[name] ?? name;
  const forms = [`tỉnh ${name}`, `thành phố ${name}`];
  const ordered = places.cities.includes(name) ? forms.toReversed() : forms;
  const full = proper === name ? ordered : [proper, ...ordered];
  return {
    key: keyOf(name),
    name: proper,
    kind: "locality",
    aliases: [...full, name, ...(places.aliases[name] ?? [])],
  };
}

/** A post is also known with the name of its body behind it: "Tổ trưởng" + "Tổ công tác". */
function namesOf(entry: BodyEntry, bodies: readonly BodyEntry[]): string[] {
  const own = [entry.name, ...(entry.aliases ?? [])];
  const body = bodies.find(({ key }) => key === entry.of);
  const withBody = body === undefined ? [] : own.flatMap((post) => namesOf(body, bodies).map((of) => `${post} ${of}`));
  return [...new Set([...own, ...withBody].map((name) => bareNameWords(name).join(" ")))];
}

/** The index as the program loads it. */
export function makeIndex(): RegisterIndex {
  const { bodies } = load("../register/bodies.json") as { bodies: readonly BodyEntry[] };
  const places = load("../register/places.json") as Places;
  const changes = load("../register/successions.json") as {
    successions: SuccessionEntry[];
    enlargements: EnlargementEntry[];
  };
  const { effective, source, verified } = places;
  const basis = { effective, source, verified };
  const names = [...places.provinces.flat(), ...places.renamed.map(({ from }) => from)];
  const grown = places.provinces.filter((group) => group.length > 1);
  return {
    bodies: [...names.map((name) => placeEntry(name, places)), ...bodies].map((entry) => ({
      key: entry.key,
      name: entry.name,
      ...(entry.kind === undefined ? {} : { kind: entry.kind }),
      ...(entry.local === undefined ? {} : { local: entry.local }),
      ...(entry.kind === "locality" ? { full: entry.aliases?.[0] ?? entry.name } : {}),
      names: namesOf(entry, bodies).join("|"),
    })),
    successions: [
      ...changes.successions,
      ...places.provinces.flatMap(([into, ...others]) =>
        others.map((from) => ({ from: keyOf(from), to: [keyOf(into)], kind: "merged" as const, ...basis })),
      ),
      ...places.renamed.map(({ from, to, ...rest }) => ({
        from: keyOf(from),
        to: [keyOf(to)],
        kind: "renamed" as const,
        ...rest,
      })),
    ],
    enlargements: [
      ...changes.enlargements,
      ...grown.map(([into, ...others]) => ({ party: keyOf(into), scope: `nhận thêm ${others.join(", ")}`, ...basis })),
    ],
  };
}

if (import.meta.main) {
  writeFileSync(new URL("../src/data/register.json", import.meta.url), `${JSON.stringify(makeIndex(), null, 2)}\n`);
}
