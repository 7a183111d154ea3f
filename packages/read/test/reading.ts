/** What the tests of this room share: reading a text as if it came from a file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan, Read } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { type Audit, type ReadOptions, accountFor, readPlan } from "../src/index.ts";

export const register = createRegister();

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const exampleText = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../examples", name), "utf8");

export const readText = (text: string, name = "plan.txt", options: Partial<ReadOptions> = {}): Promise<Read<Plan>> =>
  readPlan({ bytes: bytesOf(text), name }, { register, ...options });

export const auditText = async (text: string, name = "plan.txt"): Promise<Audit> => {
  const source = { bytes: bytesOf(text), name };
  return accountFor(source, await readPlan(source, { register }));
};

/** The cells of a plan, for comparison with what was written down by hand. */
export const cellsOf = ({ tasks }: Plan): unknown[] =>
  tasks.map(({ number, text, written, deliverables }) => ({
    number,
    text,
    ...written,
    deliverables: deliverables.map((deliverable) => deliverable.text),
  }));
