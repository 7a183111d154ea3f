/** Files of our own in YAML or JSON, held against their schema: what is wrong in them is told by its path. */
import { FORMAT_VERSION, UsageError } from "@plandiff/domain";
import { parseYaml } from "./parse-yaml.ts";

/** A schema, as far as it is asked here. */
interface Schema<T> {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
            /** What the value may be, where that is a closed list. */
            readonly values?: readonly unknown[] | undefined;
          }[];
        };
      };
}

/** The value of a file. Throws where it is no YAML, breaks the schema, or was written in a later major version. */
export function readYamlFile<T extends { readonly formatVersion: string }>(
  schema: Schema<T>,
  text: string,
  { name, empty }: { readonly name: string; readonly empty?: T },
): T {
  const parsed = schema.safeParse(parseYaml(text, { file: name }) ?? empty);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
    const field = path.replace(/^\./, "");
    const args = { field, expected: issue?.values?.join(", ") ?? issue?.message ?? "" };
    throw new UsageError("plan-field-wrong", { args, file: name, place: { kind: "path", path: field } });
  }
  const { formatVersion } = parsed.data;
  if (major(formatVersion) > major(FORMAT_VERSION))
    throw new UsageError("version-newer", { args: { version: formatVersion, known: FORMAT_VERSION }, file: name });
  return parsed.data;
}

const major = (version: string): number => Number(version.split(".")[0]);
