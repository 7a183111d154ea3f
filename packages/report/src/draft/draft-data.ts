/** A first version as data: JSON for programs, YAML to go on working in. */
import type { DraftOutput } from "@plandiff/domain";
import { inOrder } from "../data/member-order.ts";

const INDENT = 2;

/** A first version as JSON, without a final line feed. */
export const draftJson = (output: DraftOutput): string => JSON.stringify(inOrder(output), undefined, INDENT);

/** A first version as YAML, with a final line feed; it reads back as the same value. */
export async function draftYaml(output: DraftOutput): Promise<string> {
  const { writeYaml } = await import("../data/write-yaml.ts");
  return writeYaml(inOrder(output));
}
