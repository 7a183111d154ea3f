/** Comparisons and plans as YAML: for people who keep plans in files and mend them by hand. */
import type { DiffOutput, ReadOutput } from "@plandiff/domain";
import type { FindingsOutput } from "./json.ts";
import { inOrder } from "./member-order.ts";

/** Only this form needs the writer, so it is loaded when it is asked for. */
async function write(value: unknown): Promise<string> {
  const { writeYaml } = await import("./write-yaml.ts");
  return writeYaml(inOrder(value));
}

/** A comparison as YAML, with a final line feed; it reads back as the same value. */
export const diffYaml = async (output: DiffOutput): Promise<string> => write(output);

/** A read plan as YAML, with a final line feed; it reads back as the same value. */
export const planYaml = async (output: ReadOutput): Promise<string> => write(output);

/** What a check found, as YAML, with a final line feed. */
export const findingsYaml = async (output: FindingsOutput): Promise<string> => write(output);
