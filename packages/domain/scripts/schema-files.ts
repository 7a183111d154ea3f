/** The JSON Schemas of the domain as files: one for every schema that the package exports, each complete by itself. */
import { z } from "zod";
import * as domain from "../src/index.ts";

/** A JSON Schema, as far as it is looked at here. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Every exported schema by its name. */
const shapes = Object.entries<unknown>(domain).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
);

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** A name in place of an address: the project has no site that would have to answer for it. */
const idOf = (name: string): string => `urn:plandiff:${domain.FORMAT_VERSION}:${kebab(name)}`;

/** The schemas of what people and programs write, by file name. Shapes inside others stand in `$defs` by their name. */
export function schemaFiles(): ReadonlyMap<string, JsonSchema> {
  for (const [name, shape] of shapes) z.globalRegistry.add(shape, { ...z.globalRegistry.get(shape), id: name });
  return new Map(shapes.map(([name, shape]) => [`${kebab(name)}.json`, schemaOf(name, shape)]));
}

/** The text of a schema file. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, undefined, 2)}\n`;

function schemaOf(name: string, shape: z.ZodType): JsonSchema {
  const { $schema, $defs = {} } = z.toJSONSchema(shape, { io: "input", override: tidy });
  const { [name]: own, ...inside } = $defs;
  const within = Object.keys(inside).length > 0 ? { $defs: inside } : {};
  return { $schema, $id: idOf(name), title: name, ...own, ...within };
}

/** zod bounds every whole number by what JavaScript holds exactly, which says nothing about plans. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
