/** A first version as data: JSON for programs, YAML to go on working in. */
import type { DraftOutput } from "@plandiff/domain";
import { inOrder } from "../data/member-order.ts";

const INDENT = 2;

/** A first version as JSON, without a final line feed. */
export const draftJson = (output: DraftOutput): string => JSON.stringify(inOrder(output), undefined, INDENT);

/**
 * A first version as YAML, with a final line feed; it reads back as the same value. Written over the text that held it
 * before, it keeps the comments of that text.
 */
export async function draftYaml(output: DraftOutput, before?: string): Promise<string> {
  const value = inOrder(output);
  if (before !== undefined) return (await import("../data/rewrite-yaml.ts")).rewriteYaml(before, value);
  return (await import("../data/write-yaml.ts")).writeYaml(value);
}
