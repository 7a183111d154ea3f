/** The working form of a first version: read with its faults told by their path, and kept with its comments. */
import { existsSync, readFileSync } from "node:fs";
import { DraftOutput, type Period, UsageError } from "@plandiff/domain";
import { draftYamlWriter } from "@plandiff/report";
import { writeFile } from "./output/write-file.ts";
import type { Provenance } from "./provenance.ts";
import { readYamlFile } from "./yaml-file.ts";

/** Reads a first version (YAML or JSON) that is for this period. */
export function readDraft(bytes: Uint8Array, name: string, period: Period): DraftOutput {
  const draft = readYamlFile(DraftOutput, new TextDecoder().decode(bytes), { name });
  const { plan } = draft;
  if (plan.period && (plan.period.start !== period.start || plan.period.end !== period.end))
    throw new UsageError("flag-value-wrong", {
      args: { flag: "--period", value: period.label, allowed: plan.period.label },
      file: name,
    });
  return draft;
}

/** Makes what keeps a first version: in one step, and with the comments that a person wrote into the file. */
export async function draftKeeper(file: string): Promise<(draft: DraftOutput) => void> {
  const write = await draftYamlWriter();
  return (draft) => {
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    writeFile(file, new TextEncoder().encode(write(draft, before)), true);
  };
}

/** Where the tasks of a first version came from; nothing where the file is none. */
export function readOrigins(bytes: Uint8Array): Provenance | undefined {
  const draft = draftIn(bytes);
  return (
    draft && {
      from: draft.proposals.find(({ reason }) => reason.code === "period-set")?.from,
      origins: new Map(draft.plan.tasks.map(({ id, carriedFrom }) => [id, carriedFrom])),
    }
  );
}

function draftIn(bytes: Uint8Array): DraftOutput | undefined {
  try {
    return readYamlFile(DraftOutput, new TextDecoder().decode(bytes), { name: "" });
  } catch {
    return undefined;
  }
}
