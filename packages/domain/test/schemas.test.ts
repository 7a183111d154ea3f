import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type JsonSchema, schemaFiles, schemaText } from "../scripts/schema-files.ts";

const folder = join(import.meta.dirname, "../schemas");
const files = schemaFiles();

describe("the shipped JSON Schemas", () => {
  test("are one for each shape, and no others (pnpm --filter @plandiff/domain schemas)", () => {
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted());
  });

  test.each([...files])("%s is in step with its shape", (name, schema) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(schemaText(schema));
  });

  test.each([
    "change",
    "comparison",
    "decision",
    "deliverable",
    "diagnostic",
    "diff-output",
    "entry",
    "legal-reference",
    "lineage",
    "party",
    "period",
    "place",
    "plan",
    "read-output",
    "responsibility",
    "review-file",
    "schedule",
    "task",
    "verdict",
  ])("%s is among them, with a name of its own", (name) => {
    expect(files.get(`${name}.json`)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:plandiff:1.0:${name}`,
      title: expect.stringMatching(/^[A-Z]/),
      description: expect.any(String),
    });
  });

  test("refer to nothing outside themselves", () => {
    for (const [name, schema] of files) {
      const within = new Set(Object.keys(schema["$defs"] ?? {}).map((key) => `#/$defs/${key}`));
      const referred = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map((found) => found[1] ?? "");
      expect(
        referred.filter((ref) => !within.has(ref)),
        name,
      ).toEqual([]);
    }
  });
});

interface Property {
  readonly path: string;
  readonly schema: JsonSchema;
  /** Is the object that holds it described? */
  readonly inDescribed: boolean;
}

const isObject = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** Every property of every object in a schema. */
function propertiesOf(schema: unknown, path = ""): Property[] {
  if (!isObject(schema)) return [];
  const own = isObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const inDescribed = "description" in schema;
  return [
    ...own.flatMap(([key, member]) =>
      isObject(member) ? [{ path: `${path}.${key}`, schema: member, inDescribed }] : [],
    ),
    ...Object.entries(schema).flatMap(([key, member]) =>
      propertiesOf(member, key === "properties" ? path : `${path}.${key}`),
    ),
  ];
}

describe("every member is described in one line", () => {
  /** A text that can only be one word says which variant this is, and the variant's own description says what that means. */
  const namesVariant = ({ schema, inDescribed }: Property): boolean =>
    typeof schema["const"] === "string" && inDescribed;

  test.each([...files])("of %s", (_name, schema) => {
    const described = (member: JsonSchema): boolean => {
      if (typeof member["description"] === "string") return /^\S[^\n]*\S$/.test(member["description"]);
      const name = /^#\/\$defs\/(.*)$/.exec(String(member["$ref"]))?.[1];
      const target = name === undefined ? undefined : (schema["$defs"] as Record<string, unknown>)[name];
      return isObject(target) && described(target);
    };
    const members = propertiesOf(schema);
    const bare = members.filter((member) => !described(member.schema) && !namesVariant(member));
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(described(schema)).toBe(true);
  });
});
