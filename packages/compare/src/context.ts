/** What both plans of a comparison are read with: words, bodies and the roll of the year. */
import { type Day, type Party, type Plan, rollMonths } from "@plandiff/domain";
import { type Lexicon, type Register, foldWord, learnAbbreviations, lexicons, wordsOf } from "@plandiff/lexicon";
import { type ShortNames, shortNamesOf } from "./short-names.ts";

/** Shared by matching and describing. */
export interface PairContext {
  /** The next plan's language, with the abbreviations that the two plans use. */
  readonly lexicon: Lexicon;
  readonly register: Register;
  /** Months by which everything moves with the period. */
  readonly roll: number;
  /** The days between which a body may have passed to another: after the earlier plan began, until the later one ends. */
  readonly span: { readonly after: Day; readonly until: Day };
  /** Names that the two plans write in a long and a short form. */
  readonly shortNames: ShortNames;
  /** One name for a party, its abbreviations and its successors. */
  readonly identityOf: (party: Party) => string;
}

/** A chain of successors longer than this is a mistake of the register. */
const LONGEST_CHAIN = 5;

/** Builds the context of two plans. */
export function pairContext(previous: Plan, next: Plan, register: Register): PairContext {
  const lexicon = withAbbreviations(lexicons[next.language], textsOf(previous).concat(textsOf(next)));
  const span = spanOf(previous, next);
  return {
    lexicon,
    register,
    roll: rollMonths(previous.period, next.period),
    span,
    shortNames: shortNamesOf([previous, next]),
    identityOf: createIdentity({ lexicon, register, span }),
  };
}

/** A plan shows its abbreviations in its first so many tasks. */
const TASKS_READ = 2000;

const textsOf = (plan: Plan): string[] => {
  const tasks = plan.tasks.slice(0, TASKS_READ);
  return [
    ...tasks.map(({ text }) => text),
    ...new Set(
      tasks.flatMap(({ written }) => [written.lead ?? "", written.coordinating ?? "", written.deliverable ?? ""]),
    ),
  ];
};

function withAbbreviations(lexicon: Lexicon, texts: readonly string[]): Lexicon {
  const learned = learnAbbreviations(texts);
  return { ...lexicon, expandAbbreviation: (word) => lexicon.expandAbbreviation(word) ?? learned.get(word) };
}

/** Where a plan states no period, no body is taken to have passed to another. */
function spanOf(previous: Plan, next: Plan): { after: Day; until: Day } {
  const periods = [previous.period, next.period].flatMap((period) => (period ? [period] : []));
  const starts = periods.map(({ start }) => start).toSorted();
  const ends = periods.map(({ end }) => end).toSorted();
  return periods.length === 2 ? { after: starts[0]!, until: ends[1]! } : { after: "0001-01-01", until: "0001-01-01" };
}

function createIdentity({
  lexicon,
  register,
  span,
}: Pick<PairContext, "lexicon" | "register" | "span">): (party: Party) => string {
  const known = new Map<string, string>();
  const identity = (party: Party): string => {
    const successor = latestSuccessor(party.key, { register, span });
    if (successor !== party.key || register.find(party.name)) return successor;
    return wordsOf(party.name)
      .flatMap((word) => (lexicon.expandAbbreviation(word.toLowerCase()) ?? word).split(" "))
      .map(foldWord)
      .join("-");
  };
  return (party) => {
    const name = known.get(party.key) ?? identity(party);
    known.set(party.key, name);
    return name;
  };
}

/** Follows verified successions with a single successor. */
function latestSuccessor(key: string, { register, span }: Pick<PairContext, "register" | "span">): string {
  let latest = key;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const succession = register.successions(latest, span).find(({ to, verified }) => verified && to.length > 0);
    if (!succession) break;
    latest = succession.to[0]!.key;
  }
  return latest;
}
