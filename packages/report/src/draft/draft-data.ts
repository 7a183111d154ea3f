/** A first version as data: JSON for programs, YAML to go on working in. */
import type { DraftOutput } from "@plandiff/domain";
import { inOrder } from "../data/member-order.ts";

const INDENT = 2;

/** A first version as JSON, without a final line feed. */
export const draftJson = (output: DraftOutput): string => JSON.stringify(inOrder(output), undefined, INDENT);

/** Writes a first version as YAML over the text that held it before, keeping the comments of that text. */
export type DraftYamlWriter = (output: DraftOutput, before?: string) => string;

/** Loads the writer of YAML, for who writes often. */
export async function draftYamlWriter(): Promise<DraftYamlWriter> {
  const { rewriteYaml } = await import("../data/rewrite-yaml.ts");
  const { writeYaml } = await import("../data/write-yaml.ts");
  return (output, before) => (before === undefined ? writeYaml(inOrder(output)) : rewriteYaml(before, inOrder(output)));
}

/**
 * A first version as YAML, with a final line feed; it reads back as the same value. Written over the text that held it
 * before, it keeps the comments of that text.
 */
export const draftYaml = async (output: DraftOutput, before?: string): Promise<string> =>
  (await draftYamlWriter())(output, before);
