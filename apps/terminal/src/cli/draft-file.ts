/** The working form of a first version: read with its faults told by their path, and kept with its comments. */
import { existsSync, readFileSync } from "node:fs";
import { DraftOutput, FORMAT_VERSION, type Period, UsageError } from "@plandiff/domain";
import { draftYamlWriter } from "@plandiff/report";
import { parse } from "yaml";
import { writeFile } from "./output/write-file.ts";
import type { Provenance } from "./provenance.ts";

/** Reads a first version (YAML or JSON) that is for this period. */
export function readDraft(bytes: Uint8Array, name: string, period: Period): DraftOutput {
  const parsed = DraftOutput.safeParse(valueOf(new TextDecoder().decode(bytes), name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
    const field = path.replace(/^\./, "");
    const args = { path: field, field, expected: issue?.message ?? "" };
    throw new UsageError("plan-field-wrong", { args, file: name, place: { kind: "path", path: field } });
  }
  const { formatVersion, plan } = parsed.data;
  if (Number.parseInt(formatVersion, 10) > Number.parseInt(FORMAT_VERSION, 10))
    throw new UsageError("version-newer", { args: { version: formatVersion, known: FORMAT_VERSION }, file: name });
  if (plan.period && (plan.period.start !== period.start || plan.period.end !== period.end))
    throw new UsageError("flag-value-wrong", {
      args: { flag: "--period", value: period.label, allowed: plan.period.label },
      file: name,
    });
  return parsed.data;
}

function valueOf(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new UsageError("plan-malformed", { args: { reason }, file: name });
  }
}

/** Makes what keeps a first version: in one step, and with the comments that a person wrote into the file. */
export async function draftKeeper(file: string): Promise<(draft: DraftOutput) => void> {
  const write = await draftYamlWriter();
  return (draft) => {
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    writeFile(file, new TextEncoder().encode(write(draft, before)), true);
  };
}

/** Where the tasks of a first version came from; nothing where the file holds none. */
export function readOrigins(bytes: Uint8Array): Provenance | undefined {
  const parsed = DraftOutput.safeParse(valueOf(new TextDecoder().decode(bytes), ""));
  if (!parsed.success) return undefined;
  const { plan, proposals } = parsed.data;
  return {
    from: proposals.find(({ reason }) => reason.code === "period-set")?.from,
    origins: new Map(plan.tasks.map(({ id, carriedFrom }) => [id, carriedFrom])),
  };
}
