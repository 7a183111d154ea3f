/** The bodies, places and successions that are shipped, brought into one form. */
import bodies from "./data/bodies.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };
import changes from "./data/successions.json" with { type: "json" };
import { nameWords, slugOf } from "./names.ts";
import type { BodyEntry, EnlargementEntry, SuccessionEntry } from "./register.ts";

/** What a register is built from. */
export interface RegisterData {
  readonly bodies: readonly BodyEntry[];
  readonly places: readonly BodyEntry[];
  readonly successions: readonly SuccessionEntry[];
  readonly enlargements: readonly EnlargementEntry[];
}

const cities: ReadonlySet<string> = new Set(places.cities);
const properNames: Readonly<Record<string, string>> = places.names;
const placeAliases: Readonly<Record<string, readonly string[]>> = places.aliases;
const basis = { effective: places.effective, source: places.source, verified: places.verified };

const keyOf = (place: string): string => slugOf(nameWords(place));

/** A province or city under its forms; the first alias is its name in running text ("tỉnh Bắc Ninh"). */
function placeEntry(name: string): BodyEntry {
  const proper = properNames[name] ?? name;
  const forms = [`tỉnh ${name}`, `thành phố ${name}`];
  const ordered = cities.has(name) ? forms.toReversed() : forms;
  const full = proper === name ? ordered : [proper, ...ordered];
  return { key: keyOf(name), name: proper, kind: "locality", aliases: [...full, name, ...(placeAliases[name] ?? [])] };
}

/** The data of the register that is shipped. */
export function shippedData(): RegisterData {
  const renamed = places.renamed.map(({ from, to, ...rest }) => ({ ...rest, from: keyOf(from), to: [keyOf(to)] }));
  const merged = places.provinces.flatMap(([into = "", ...others]) =>
    others.map((from) => ({ from: keyOf(from), to: [keyOf(into)], kind: "merged" as const, ...basis })),
  );
  const grown = places.provinces
    .filter((group) => group.length > 1)
    .map(([into = "", ...others]) => ({ party: keyOf(into), scope: `nhận thêm ${others.join(", ")}`, ...basis }));
  return {
    bodies: bodies.bodies as readonly BodyEntry[],
    places: [...places.provinces.flat(), ...places.renamed.map(({ from }) => from)].map(placeEntry),
    successions: [
      ...(changes.successions as readonly SuccessionEntry[]),
      ...merged,
      ...renamed.map((entry) => ({ ...entry, kind: "renamed" as const })),
    ],
    enlargements: [...(changes.enlargements as readonly EnlargementEntry[]), ...grown],
  };
}
