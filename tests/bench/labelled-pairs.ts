// The labelled pairs of plans as typed plans with their links by index, whatever form they are kept in.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Plan, parsePeriod } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { readPlan } from "@plandiff/read";

/** How two tasks are linked, and what became of their lead and time. */
export interface LabelledLink {
  readonly kind: "carried-over" | "split" | "merged" | "possible" | "superseded";
  readonly previous: readonly string[];
  readonly next: readonly string[];
  readonly lead?: string;
  readonly schedule?: string;
}

/** Two plans and the truth about them. */
export interface LabelledPair {
  readonly name: string;
  readonly previous: Plan;
  readonly next: Plan;
  readonly links: readonly LabelledLink[];
}

interface Gold {
  readonly documents?: readonly string[];
  readonly periods: readonly string[];
  readonly links: readonly LabelledLink[];
}

const labelled = join(import.meta.dirname, "..", "labelled");
const examples = join(import.meta.dirname, "..", "..", "examples");
const register = createRegister();

async function readSide(file: string, period: string | undefined): Promise<Plan> {
  const given = period === undefined ? undefined : parsePeriod(period);
  const { value } = await readPlan(
    { bytes: readFileSync(file), name: file },
    { register, ...(given && { period: given }) },
  );
  return value;
}

/** One labelled pair of a folder. */
export async function readLabelledPair(folder: string): Promise<LabelledPair> {
  const gold = JSON.parse(readFileSync(join(labelled, folder, "gold.json"), "utf8")) as Gold;
  const files = gold.documents
    ? gold.documents.map((name) => join(examples, name))
    : ["previous.csv", "next.csv"].map((name) => join(labelled, folder, name));
  const [previous, next] = await Promise.all(files.map((file, i) => readSide(file, gold.periods[i])));
  return { name: folder, previous: previous!, next: next!, links: gold.links };
}

/** All labelled pairs of a set: `real`, `dev`, `held-out`, `ordinary`, `ordinary-held-out` or `fresh`. */
export const readLabelledSet = (set: string): Promise<LabelledPair[]> =>
  Promise.all(
    readdirSync(join(labelled, set))
      .toSorted()
      .map((name) => readLabelledPair(join(set, name))),
  );

interface GeneratedGold {
  readonly carried: readonly [number, number, { readonly leads: boolean; readonly time: string }][];
  readonly split: readonly [number, readonly number[]][];
  readonly merged: readonly [readonly number[], number][];
}

/** A pair written by generate.mjs. */
export async function readGeneratedPair(folder: string, name: string): Promise<LabelledPair> {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as GeneratedGold;
  const [previous, next] = await Promise.all([
    readSide(join(folder, "a.csv"), "2025"),
    readSide(join(folder, "b.csv"), "2026"),
  ]);
  const before = (i: number): string => previous.tasks[i]!.id;
  const after = (j: number): string => next.tasks[j]!.id;
  return {
    name,
    previous: previous,
    next: next,
    links: [
      ...gold.carried.map(([i, j, change]): LabelledLink => ({
        kind: "carried-over",
        previous: [before(i)],
        next: [after(j)],
        lead: change.leads ? "changed" : "same",
        schedule: change.time,
      })),
      ...gold.split.map(([i, js]): LabelledLink => ({ kind: "split", previous: [before(i)], next: js.map(after) })),
      ...gold.merged.map(([is, j]): LabelledLink => ({ kind: "merged", previous: is.map(before), next: [after(j)] })),
    ],
  };
}
