/** What changed in who does the work: who came, who went, who swapped roles, and who is the same under another name. */
import { type Change, type ChangedParty, type Responsibility, type Role, type Task, inRole } from "@plandiff/domain";
import { collectiveScope, foldWord, handoversOf, isAbout, sameButQuantifier, wordsOf } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";

/** A shorter name stands for a longer one that begins with it, from this many words on ("Hội đồng tư vấn"). */
const ALIAS_WORDS = 3;

const named = ({ party, written }: Responsibility): ChangedParty => ({ key: party.key, name: party.name, written });

/** Changes of both roles. */
export function describeParties(previous: Task, next: Task, context: PairContext): Change[] {
  return (["lead", "coordinating"] as const).flatMap((role) => describeRole(role, { previous, next }, context));
}

/** Two parties that are one: by key, by succession, or by a shorter form of the name. */
interface Pairing {
  readonly kind: "same" | "alias" | "succeeded";
  readonly from: Responsibility;
  readonly to: Responsibility;
  readonly succession?: Ground;
}

/** What a succession rests on. */
interface Ground {
  readonly source: string;
  /** Sure: nobody need confirm it. */
  readonly verified: boolean;
}

function describeRole(role: Role, { previous, next }: { previous: Task; next: Task }, context: PairContext): Change[] {
  const other: Role = role === "lead" ? "coordinating" : "lead";
  const before = inRole(previous.responsibilities, role);
  const after = inRole(next.responsibilities, role);
  const writtenBefore = previous.written[role];
  const writtenAfter = next.written[role];
  if (writtenBefore === writtenAfter && !differentOrder(before, after)) return [];
  const pairings = pairParties(before, after, { context, about: `${previous.text}\n${next.text}` });
  const paired = (one: Responsibility): boolean => pairings.some(({ from, to }) => from === one || to === one);
  const gone = before.filter((one) => !paired(one));
  const came = after.filter((one) => !paired(one));
  const movedIn = came.filter((one) =>
    swapped(one, {
      from: inRole(previous.responsibilities, other),
      stillThere: inRole(next.responsibilities, other),
      before,
    }),
  );
  const movedOut = gone.filter((one) =>
    swapped(one, {
      from: inRole(next.responsibilities, other),
      stillThere: inRole(previous.responsibilities, other),
      before: after,
    }),
  );
  const joined = came.filter((one) => !movedIn.includes(one));
  const left = gone.filter((one) => !movedOut.includes(one));
  const stayed = pairings.map(({ to }) => named(to));
  const changes: Change[] = [
    ...(movedIn.length > 0
      ? [{ field: role, nature: "real", kind: "role-swapped", from: other, added: movedIn.map(named) } as const]
      : []),
    ...handovers(role, { joined, left, stayed, nobodyStayed: stayed.length + movedIn.length === 0 }),
    ...successions(role, pairings),
    ...otherNames(role, pairings),
  ];
  const unsaid =
    changes.length === 0 && movedOut.length === 0 && (writtenBefore !== writtenAfter || differentOrder(before, after));
  return unsaid
    ? [{ field: role, nature: "virtual", kind: "alias", ...present(writtenBefore, writtenAfter) }]
    : changes;
}

const present = (previous: string | undefined, next: string | undefined): { previous?: string; next?: string } => ({
  ...(previous !== undefined && { previous }),
  ...(next !== undefined && { next }),
});

const differentOrder = (before: readonly Responsibility[], after: readonly Responsibility[]): boolean =>
  before.length !== after.length ||
  before.some(({ party, written }, i) => party.key !== after[i]!.party.key || written !== after[i]!.written);

/** Did a party come from the other role, and leave it? */
function swapped(
  one: Responsibility,
  {
    from,
    stillThere,
    before,
  }: { from: readonly Responsibility[]; stillThere: readonly Responsibility[]; before: readonly Responsibility[] },
): boolean {
  const has = (list: readonly Responsibility[]): boolean => list.some(({ party }) => party.key === one.party.key);
  return has(from) && !has(stillThere) && !has(before);
}

function pairParties(
  before: readonly Responsibility[],
  after: readonly Responsibility[],
  { context, about }: { readonly context: PairContext; readonly about: string },
): Pairing[] {
  const pairings: Pairing[] = [];
  const free = (list: readonly Responsibility[]): Responsibility[] =>
    list.filter((one) => !pairings.some(({ from, to }) => from === one || to === one));
  for (const from of before) {
    const to = free(after).find(({ party }) => party.key === from.party.key);
    if (to) pairings.push({ kind: "same", from, to });
  }
  for (const from of free(before)) {
    const succession = successionInto(from, after, context) ?? handoverInto(from, free(after), { context, about });
    // Several bodies may have become one: the successor need not be free.
    if (succession) pairings.push({ kind: "succeeded", from, ...succession });
  }
  for (const from of free(before)) {
    const to = free(after).find(
      (one) => context.identityOf(from.party) === context.identityOf(one.party) || isShortFor(from, one),
    );
    if (to) pairings.push({ kind: "alias", from, to });
  }
  return pairings;
}

function successionInto(
  from: Responsibility,
  after: readonly Responsibility[],
  { register, span }: PairContext,
): { to: Responsibility; succession: Ground } | undefined {
  for (const { to: successors, kind, source, verified } of register.successions(from.party.key, span)) {
    const to = after.find(({ party }) => successors.some(({ key }) => key === party.key));
    if (to) return { to, succession: { source, verified: verified && kind !== "dissolved" } };
  }
  return undefined;
}

/**
 * A part of a body's work may have gone to others: of an ended body, which may be any task of it, or of one that goes on, where the
 * task speaks of that part. Only then is it sure.
 */
function handoverInto(
  from: Responsibility,
  after: readonly Responsibility[],
  { context: { register, span }, about }: { readonly context: PairContext; readonly about: string },
): { to: Responsibility; succession: Ground } | undefined {
  const parts = handoversOf(from.party, span.until).filter(
    (part) => part.effective > span.after && (part.splits || isAbout(about, part)),
  );
  for (const part of parts) {
    const key = register.find(part.to)?.key;
    const to = after.find(({ party }) => party.key === key);
    if (to) return { to, succession: { source: part.source, verified: part.verified && isAbout(about, part) } };
  }
  return undefined;
}

function isShortFor(a: Responsibility, b: Responsibility): boolean {
  if (a.party.kind === "collective" || b.party.kind === "collective") return false;
  const [short, long] = [a, b]
    .map(({ party }) => wordsOf(party.name).map(foldWord))
    .toSorted((x, y) => x.length - y.length);
  return short!.length >= ALIAS_WORDS && short!.length < long!.length && short!.every((word, i) => word === long![i]);
}

function handovers(
  role: Role,
  {
    joined,
    left,
    stayed,
    nobodyStayed,
  }: {
    joined: readonly Responsibility[];
    left: readonly Responsibility[];
    stayed: ChangedParty[];
    nobodyStayed: boolean;
  },
): Change[] {
  const added = joined.map(named);
  const removed = left.map(named);
  const scope =
    joined.length === 1 && left.length === 1 ? collectiveScope(left[0]!.party, joined[0]!.party) : undefined;
  const more = { ...(stayed.length > 0 && { stayed }), ...(scope && { scope }) };
  if (added.length > 0 && removed.length > 0 && nobodyStayed)
    return [{ field: role, nature: "real", kind: "reassigned", added, removed, ...more }];
  return [
    ...(added.length > 0 ? [{ field: role, nature: "real", kind: "joined", added, ...more } as const] : []),
    ...(removed.length > 0 ? [{ field: role, nature: "real", kind: "left", removed, ...more } as const] : []),
  ];
}

/** Successions that are sure, and by themselves those that a person must confirm. */
function successions(role: Role, pairings: readonly Pairing[]): Change[] {
  const all = pairings.flatMap(({ from, to, succession }) => (succession ? [{ from, to, succession }] : []));
  return [true, false].flatMap((verified): Change[] => {
    const list = all.filter(({ succession }) => succession.verified === verified);
    if (list.length === 0) return [];
    return [
      {
        field: role,
        nature: "virtual",
        kind: "succeeded",
        removed: list.map(({ from }) => named(from)),
        added: distinct(list.map(({ to }) => named(to))),
        source: [...new Set(list.map(({ succession }) => succession.source))].join("; "),
        verified,
      },
    ];
  });
}

const distinct = (parties: readonly ChangedParty[]): ChangedParty[] => [
  ...new Map(parties.map((party) => [party.key, party])).values(),
];

function otherNames(role: Role, pairings: readonly Pairing[]): Change[] {
  const rewritten = pairings.filter(
    ({ kind, from, to }) => kind === "alias" || (kind === "same" && from.written !== to.written),
  );
  const quantified = rewritten.filter(
    ({ kind, from, to }) => kind === "same" && sameButQuantifier(from.written, to.written),
  );
  const aliased = rewritten.filter((pairing) => !quantified.includes(pairing));
  const change = (kind: "alias" | "quantifier", list: readonly Pairing[]): Change[] =>
    list.length === 0
      ? []
      : [
          {
            field: role,
            nature: "virtual",
            kind,
            removed: list.map(({ from }) => named(from)),
            added: list.map(({ to }) => named(to)),
          },
        ];
  return [...change("alias", aliased), ...change("quantifier", quantified)];
}
