/** The register as it is loaded: bodies with their folded names, found by the longest name that begins at a word. */
import type { Party, PartyKind } from "@plandiff/domain";
import { bareNameWords } from "./names.ts";
import data from "./data/register.json" with { type: "json" };
import type { BodyEntry, EnlargementEntry, RegisterFile, SuccessionEntry } from "./register.ts";
import { skeleton } from "./variants.ts";

/** A body ready for use. */
export interface IndexedBody {
  readonly key: string;
  readonly name: string;
  readonly kind?: PartyKind;
  /** A provincial body, behind whose name a province may follow. */
  readonly local?: boolean;
  /** A province in running text: "tỉnh Bắc Ninh". */
  readonly full?: string;
  /** Its names as folded words, parted by bars. */
  readonly names: string;
}

/** The data behind a register. */
export interface RegisterIndex {
  readonly bodies: readonly IndexedBody[];
  readonly successions: readonly SuccessionEntry[];
  readonly enlargements: readonly EnlargementEntry[];
}

/** Bodies by key and by name. */
export interface Bodies {
  readonly byKey: ReadonlyMap<string, IndexedBody>;
  readonly places: readonly IndexedBody[];
  /** How many words the longest name has that begins with these two; 0 where none does. */
  longestOf(first: string | undefined, second: string | undefined): number;
  /** The longest known name that starts at a word, and the words it took. */
  match(words: readonly string[], at: number): { readonly body: IndexedBody; readonly length: number } | undefined;
  /** The body whose whole name these words are but for slips in the marks of letters ("Truyên thông"). */
  matchSlip(words: readonly string[]): IndexedBody | undefined;
}

/** The body as a party. */
export const toParty = ({ key, name, kind = "organisation" }: IndexedBody): Party => ({ key, name, kind });

function indexed({ key, name, kind, local, aliases = [] }: BodyEntry): IndexedBody {
  const names = [name, ...aliases].map((one) => bareNameWords(one).join(" ")).filter((one) => one !== "");
  return {
    key,
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(local === undefined ? {} : { local }),
    ...(kind === "locality" ? { full: aliases[0] ?? name } : {}),
    names: names.join("|"),
  };
}

/** The data that is shipped, with a user's own entries over it. */
export function withOwn(extra: RegisterFile | undefined): RegisterIndex {
  const shipped = data as RegisterIndex;
  if (extra === undefined) return shipped;
  return {
    bodies: [...shipped.bodies, ...(extra.bodies ?? []).map(indexed)],
    successions: [...shipped.successions, ...(extra.successions ?? [])],
    enlargements: [...(extra.enlargements ?? []), ...shipped.enlargements],
  };
}

/** Shorter names and names of places differ by their marks alone too often ("Hà Nam", "Hạ Nam"). */
const SHORTEST_WITH_SLIPS = 4;
const bareLetters = (words: readonly string[]): string => words.map(skeleton).join(" ");

/** Long names by their letters without marks; only those with so many words and such an initial as were asked for. */
function slipFinder(byName: ReadonlyMap<string, IndexedBody>): (words: readonly string[]) => IndexedBody | undefined {
  const shelfOf = (count: number, initial: string): string => `${skeleton(initial)}${count}`;
  const shelves = new Map<string, [name: string, body: IndexedBody][]>();
  for (const entry of byName) {
    const [name, { full }] = entry;
    const count = wordCount(name);
    if (full !== undefined || count < SHORTEST_WITH_SLIPS) continue;
    const shelf = shelfOf(count, name[0]!);
    const others = shelves.get(shelf);
    if (others === undefined) shelves.set(shelf, [entry]);
    else others.push(entry);
  }
  const bare = new Map<string, ReadonlyMap<string, IndexedBody>>();
  return (words) => {
    const shelf = shelfOf(words.length, words[0]![0] ?? "");
    let known = bare.get(shelf);
    if (known === undefined) {
      const named = shelves.get(shelf) ?? [];
      bare.set(shelf, (known = new Map(named.map(([name, body]) => [bareLetters(name.split(" ")), body]))));
    }
    return known.get(bareLetters(words));
  };
}

function wordCount(name: string): number {
  let count = 1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) count++;
  return count;
}

/** Prepares the bodies for questions; where two share a key or a name the later one holds. */
export function bodiesOf({ bodies }: RegisterIndex): Bodies {
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  const byName = new Map<string, IndexedBody>();
  /** Names by their first two words, or by their only one. */
  const longest = new Map<string, number>();
  const longestOf = (first = "", second = ""): number =>
    Math.max(longest.get(`${first} ${second}`) ?? 0, longest.get(first) ?? 0);
  for (const body of bodies) {
    const current = byKey.get(body.key) ?? body;
    for (const name of body.names.split("|")) {
      byName.set(name, current);
      const words = name.split(" ");
      const opening = words.slice(0, 2).join(" ");
      longest.set(opening, Math.max(longest.get(opening) ?? 0, words.length));
    }
  }
  let findSlip: ReturnType<typeof slipFinder> | undefined;
  return {
    byKey,
    matchSlip(words) {
      if (words.length < SHORTEST_WITH_SLIPS) return undefined;
      return (findSlip ??= slipFinder(byName))(words);
    },
    places: bodies.filter(({ full }) => full !== undefined),
    longestOf,
    match(words, at) {
      const most = Math.min(longestOf(words[at], words[at + 1]), words.length - at);
      for (let length = most; length > 0; length--) {
        const body = byName.get(length === 1 ? words[at]! : words.slice(at, at + length).join(" "));
        if (body !== undefined) return { body, length };
      }
      return undefined;
    },
  };
}
