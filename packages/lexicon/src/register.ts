/** The register of bodies: who is who under which names, and who succeeded whom when. */
import type { Day, Party, PartyKind } from "@plandiff/domain";

/** A body passing to others. Every entry names what it rests on; an unverified one is shown as doubtful, never applied in silence. */
export interface Succession {
  readonly from: Party;
  /** One successor; several where the body was split and a person must say which one took the work over. */
  readonly to: readonly Party[];
  /** First day on which the successor acts. */
  readonly effective: Day;
  readonly kind: SuccessionKind;
  readonly source: string;
  readonly verified: boolean;
}

/** What became of a body that passed to others. */
export type SuccessionKind = "renamed" | "merged" | "split" | "absorbed" | "dissolved";

/** A body that kept its name and took over others: a comparison across that day needs a note. */
export interface Enlargement {
  readonly party: Party;
  readonly effective: Day;
  readonly scope: string;
  readonly source: string;
  readonly verified: boolean;
}

/** The register as the rest asks it. */
export interface Register {
  /** The party of this name or alias, in any spelling; nothing where the register does not know it. */
  find(name: string): Party | undefined;
  /** All bodies, offices and places that it holds, as they call themselves. */
  parties(): Party[];
  /** May a known name begin with these folded words, of which two are looked at? Most words are told from names by that alone. */
  begins(words: readonly string[]): boolean;
  /** The longest known name that starts at a place in a row of folded words (see nameWords), and the words it took. */
  match(words: readonly string[], at: number): { readonly party: Party; readonly length: number } | undefined;
  /** Where a party went between two days (the first excluded, the last included), oldest first. */
  successions(key: string, span: Span): Succession[];
  /** Did the body of this name grow between two days? */
  enlargement(key: string, span: Span): Enlargement | undefined;
}

/** The days between two plans: the first excluded, the last included. */
export interface Span {
  readonly after: Day;
  readonly until: Day;
}

/** A user's own entries, as a file holds them; keys may name bodies of the register that is shipped. */
export interface RegisterFile {
  readonly bodies?: readonly BodyEntry[];
  readonly successions?: readonly SuccessionEntry[];
  readonly enlargements?: readonly EnlargementEntry[];
}

/** One body as data: `of` names the body whose post it is, `local` says that a province may follow its name. */
export interface BodyEntry {
  readonly key: string;
  readonly name: string;
  readonly kind?: PartyKind;
  readonly aliases?: readonly string[];
  readonly of?: string;
  readonly local?: boolean;
}

/** One succession as data, by keys. */
export interface SuccessionEntry {
  readonly from: string;
  readonly to: readonly string[];
  readonly effective: Day;
  readonly kind: SuccessionKind;
  readonly source: string;
  readonly verified: boolean;
}

/** One enlargement as data, by key. */
export interface EnlargementEntry {
  readonly party: string;
  readonly effective: Day;
  readonly scope: string;
  readonly source: string;
  readonly verified: boolean;
}
