/** The working form of a first version: read with its faults told by their path, and kept with its comments. */
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
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

/**
 * Makes what keeps a first version and gives the name of the file that holds it: in one step, and with the comments that a
 * person wrote into it. Where somebody else wrote into the file meanwhile, both versions stay, and this one goes on in a
 * file beside it. `opened` is what the file held already.
 */
export async function draftKeeper(
  file: string,
  opened: DraftOutput | undefined,
): Promise<(draft: DraftOutput) => string> {
  const write = await draftYamlWriter();
  const textIn = (name: string): string | undefined => (existsSync(name) ? readFileSync(name, "utf8") : undefined);
  let name = file;
  let known = textIn(file);
  let kept = opened;
  return (draft) => {
    const before = textIn(name);
    const isOurs = before === undefined || before === known;
    if (!isOurs && draft === kept) return name;
    const target = isOurs ? name : freeBeside(file);
    const text = write(draft, known);
    writeFile(target, new TextEncoder().encode(text), isOurs);
    [name, known, kept] = [target, text, draft];
    return name;
  };
}

/** "draft-2026-2.yaml" beside "draft-2026.yaml": the first such name that is free. */
function freeBeside(file: string): string {
  const end = extname(file);
  const stem = file.slice(0, file.length - end.length);
  for (let number = 2; ; number++) {
    const name = `${stem}-${number}${end}`;
    if (!existsSync(name)) return name;
  }
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
