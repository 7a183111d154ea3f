// pnpm bench:accuracy: how right the links, the changes and the confidence are, on every labelled pair there is.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareTwo } from "@plandiff/compare";
import type { Change, Comparison, Plan } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { type LabelledPair, readGeneratedPair, readLabelledPair, readLabelledSet } from "./labelled-pairs.ts";

const SIZES = process.argv.includes("--large") ? [17, 100, 1000, 10_000, 100_000] : [17, 100, 1000, 10_000];
const SEEDS = [11, 12, 13];
/** Plans whose tasks are largely written anew: what confidence is worth shows where links are hard to see. */
const HARDER = { reworded: 0.6, sizes: [1000, 3000] };
const register = createRegister();

/** Hits, misses and false alarms. */
interface Score {
  readonly hits: number;
  readonly wanted: number;
  readonly given: number;
}

const noScore: Score = { hits: 0, wanted: 0, given: 0 };
const add = (a: Score, b: Score): Score => ({
  hits: a.hits + b.hits,
  wanted: a.wanted + b.wanted,
  given: a.given + b.given,
});
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1 = ({ hits, wanted, given }: Score): number => share(2 * hits, wanted + given);

function compareSets(
  given: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  disputed: ReadonlySet<string> = new Set(),
): Score {
  const counted = [...given].filter((key) => !disputed.has(key));
  return { hits: counted.filter((key) => wanted.has(key)).length, wanted: wanted.size, given: counted.length };
}

const pairKeys = (link: { readonly previous: readonly string[]; readonly next: readonly string[] }): string[] =>
  link.previous.flatMap((i) => link.next.map((j) => `${i} -> ${j}`));

const isDecided = (kind: string): boolean => kind === "carried-over" || kind === "split" || kind === "merged";

/** All that is measured on one pair. */
interface Result {
  readonly name: string;
  readonly links: Score;
  readonly outcomes: Score;
  readonly lead: Score;
  readonly schedule: Score;
  readonly possible: Score;
  readonly confidences: readonly { readonly confidence: number; readonly right: boolean }[];
}

function measure(pair: LabelledPair): Result {
  const comparison = compareTwo(pair.previous, pair.next, { register, at: { previous: 0, next: 1 } });
  const keys = (test: (kind: string) => boolean): Set<string> =>
    new Set(pair.links.filter(({ kind }) => test(kind)).flatMap(pairKeys));
  const wanted = keys(isDecided);
  const disputed = keys((kind) => kind === "possible");
  const decided = comparison.entries.filter(({ outcome }) => isDecided(outcome));
  const asked = comparison.entries.filter(({ outcome }) => outcome === "possible");
  return {
    name: pair.name,
    links: compareSets(new Set(decided.flatMap(pairKeys)), wanted, disputed),
    outcomes: scoreOutcomes(comparison, pair),
    lead: scoreField("lead", comparison, pair),
    schedule: scoreField("schedule", comparison, pair),
    possible: compareSets(new Set(asked.flatMap(pairKeys)), disputed),
    confidences: [...decided, ...asked].flatMap((entry) =>
      pairKeys(entry)
        .filter((key) => !disputed.has(key))
        .map((key) => ({ confidence: entry.confidence, right: wanted.has(key) })),
    ),
  };
}

/** Each task with what became of it, as one key a task. */
function scoreOutcomes(comparison: Comparison, { links, previous, next }: LabelledPair): Score {
  const counted = links.filter(({ kind }) => kind !== "superseded");
  const keysOf = (
    entries: readonly {
      readonly kind: string;
      readonly previous: readonly string[];
      readonly next: readonly string[];
    }[],
  ): Set<string> =>
    new Set(
      entries.flatMap(({ kind, previous: from, next: into }) => [
        ...from.map((id) => `previous ${id} ${kind}`),
        ...into.map((id) => `next ${id} ${kind}`),
      ]),
    );
  const named = new Set(keysOf(counted.map((link) => ({ ...link, kind: "" }))));
  const left = (side: "previous" | "next", plan: Plan): string[] =>
    plan.tasks.flatMap(({ id }) => (named.has(`${side} ${id} `) ? [] : [id]));
  const wanted = keysOf([
    ...counted,
    ...left("previous", previous).map((id) => ({ kind: "dropped", previous: [id], next: [] })),
    ...left("next", next).map((id) => ({ kind: "added", previous: [], next: [id] })),
  ]);
  return compareSets(keysOf(comparison.entries.map((entry) => ({ ...entry, kind: entry.outcome }))), wanted);
}

/** Of the links found rightly: was the field called changed where it changed, and nowhere else? */
function scoreField(field: "lead" | "schedule", comparison: Comparison, { links }: LabelledPair): Score {
  const entries = new Map(comparison.entries.map((entry) => [pairKeys(entry).join(), entry]));
  const isReal = (changes: readonly Change[]): boolean =>
    changes.some((change) => change.field === field && change.nature === "real");
  return links
    .filter((link) => link.kind === "carried-over" && link[field] !== undefined)
    .map((link) => ({ wanted: link[field] === "changed", entry: entries.get(pairKeys(link).join()) }))
    .filter(({ entry }) => entry?.outcome === "carried-over")
    .map(({ wanted, entry }): Score => {
      const given = isReal(entry!.changes);
      return { hits: wanted && given ? 1 : 0, wanted: wanted ? 1 : 0, given: given ? 1 : 0 };
    })
    .reduce(add, noScore);
}

const figures = ({ hits, wanted, given }: Score): string =>
  `${share(hits, given).toFixed(3)} ${share(hits, wanted).toFixed(3)} ${f1({ hits, wanted, given }).toFixed(3)}`;

/** Letters kept for the name of a pair. */
const NAME = 36;

function printTable(title: string, results: readonly Result[]): void {
  console.log(`\n${title}\n${"".padEnd(NAME)}links P R F1         outcomes  lead   time   asked (disputed)`);
  const total = {
    name: "all",
    ...Object.fromEntries(
      (["links", "outcomes", "lead", "schedule", "possible"] as const).map((key) => [
        key,
        results.map((result) => result[key]).reduce(add, noScore),
      ]),
    ),
  } as Omit<Result, "confidences">;
  for (const result of [...results, total]) {
    const { name, links, outcomes, lead, schedule, possible } = result;
    console.log(
      `${name.padEnd(NAME)}${figures(links)}    ${f1(outcomes).toFixed(3)}   ${f1(lead).toFixed(3)}  ${f1(schedule).toFixed(3)}  ${possible.given} (${possible.hits} of ${possible.wanted})`,
    );
  }
}

/** Of the links given a confidence, how many are right; and the mean squared error (Brier). */
function printCalibration(confidences: Result["confidences"]): void {
  console.log("\nconfidence    links   right");
  for (let low = 0.2; low < 0.999; low += 0.1) {
    const bucket = confidences.filter(
      ({ confidence }) => confidence >= low && confidence < low + 0.1 + (low > 0.85 ? 0.001 : 0),
    );
    const right = bucket.filter((link) => link.right).length;
    console.log(
      `${low.toFixed(1)} - ${(low + 0.1).toFixed(1)}  ${String(bucket.length).padStart(8)}   ${bucket.length > 0 ? share(right, bucket.length).toFixed(3) : "-"}`,
    );
  }
  const brier =
    confidences.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) /
    confidences.length;
  console.log(`Brier score ${brier.toFixed(4)} over ${confidences.length} links`);
}

const folder = mkdtempSync(join(tmpdir(), "plandiff-accuracy-"));
try {
  const sets = await Promise.all(
    ["real", "dev", "held-out", "ordinary", "ordinary-held-out", "fresh"].map(readLabelledSet),
  );
  const [real, dev, heldOut, ordinary, ordinaryHeldOut, fresh] = sets.map((set) => set.map(measure));
  const trial = measure(await readLabelledPair("trial-sample"));
  printTable("Real plans and the trial sample", [...real!, trial]);
  printTable("Labelled pairs, fitted on", dev!);
  printTable("Labelled pairs, held out", heldOut!);
  printTable("Ordinary pairs", ordinary!);
  printTable("Ordinary pairs, held out", ordinaryHeldOut!);
  printTable("Ordinary pairs, written blind", fresh!);

  /** Pairs of these sizes, made from a seed. */
  const generate = async (seed: number, sizes: readonly number[], reworded = 0.15): Promise<Result[]> => {
    const place = join(folder, `${seed}-${reworded}`);
    execFileSync(process.execPath, [join(import.meta.dirname, "generate.mjs"), place, ...sizes.map(String)], {
      env: { ...process.env, SEED: String(seed), REWORDED: String(reworded) },
    });
    const results: Result[] = [];
    for (const size of sizes)
      results.push(measure(await readGeneratedPair(join(place, String(size)), `${size} tasks, seed ${seed}`)));
    return results;
  };
  const generated: Result[] = [];
  const harder: Result[] = [];
  for (const seed of SEEDS) {
    generated.push(
      ...(await generate(
        seed,
        SIZES.filter((size) => size <= 1000 || seed === SEEDS[0]),
      )),
    );
    harder.push(...(await generate(seed, HARDER.sizes, HARDER.reworded)));
  }
  printTable("Generated pairs", generated);
  printTable(`Generated pairs, ${HARDER.reworded * 100} % of the words changed`, harder);
  const written = [...dev!, ...heldOut!, ...ordinary!, ...ordinaryHeldOut!, ...fresh!];
  printCalibration([...real!, trial, ...written, ...generated, ...harder].flatMap(({ confidences }) => confidences));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
