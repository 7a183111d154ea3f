// Makes the tables of members in docs/json.md from the schemas: each shape with its members, their values and meaning.
import * as domain from "@plandiff/domain";

/** A JSON Schema, as far as these tables read one. */
interface Json {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly items?: Json;
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
}

/** The shapes, in the order in which a reader meets them. */
const shapes = [
  "ReadOutput",
  "Plan",
  "Period",
  "Decision",
  "Signer",
  "Task",
  "Responsibility",
  "Party",
  "Schedule",
  "Occurrence",
  "RecurringDay",
  "RecurringWeekday",
  "Deliverable",
  "LegalReference",
  "Written",
  "OtherColumn",
  "OtherText",
  "Diagnostic",
  "Place",
  "DiffOutput",
  "ComparedPlan",
  "Comparison",
  "Summary",
  "Entry",
  "Evidence",
  "Alternative",
  "TaskPatch",
  "Change",
  "ChangedParty",
  "RedlineSpan",
  "Lineage",
  "LineageEvent",
  "DraftOutput",
  "DraftPlan",
  "DraftTask",
  "Proposal",
  "DraftReason",
  "LeftTask",
  "EditorFinding",
] as const;

/** Closed lists too long for a cell, and where they stand. */
const lists: Readonly<Record<string, string>> = {
  DiagnosticCode: "[a code](diagnostics.md)",
  Finding: "[a finding](glossary.md#findings)",
};

const jsonOf = (name: keyof typeof domain): Json => {
  const schema: unknown = domain[name];
  return (schema as { toJSONSchema(options: { io: "output" }): Json }).toJSONSchema({ io: "output" });
};

/** A schema without the words about it: two that print alike are one shape. */
const shapeOf = (schema: unknown): string =>
  JSON.stringify(schema, (key, value: unknown) => (key === "description" || key === "$schema" ? undefined : value));

const known = new Map(
  [...Object.keys(lists), ...shapes].map((name) => [shapeOf(jsonOf(name as keyof typeof domain)), name]),
);

const link = (name: string): string => lists[name] ?? `[${name}](#${name.toLowerCase()})`;
const day = shapeOf(jsonOf("Day"));

/** What a member may hold, in words. */
function valueOf(schema: Json): string {
  const name = known.get(shapeOf(schema));
  if (name) return link(name);
  if (shapeOf(schema) === day) return "day";
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(" · ");
  if (schema.items) return `list of ${valueOf(schema.items)}`;
  if (schema.anyOf) return schema.anyOf.map((each) => valueOf(each)).join(" or ");
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(", ")} }`;
  return (
    { string: "text", integer: "whole number", boolean: "true or false", object: "values by name" }[
      schema.type ?? ""
    ] ??
    schema.type ??
    ""
  );
}

const rowsOf = ({ properties = {}, required = [] }: Json): string[] =>
  Object.entries(properties).map(
    ([name, member]) =>
      `| \`${name}\`${required.includes(name) ? "" : "?"} | ${valueOf(member)} | ${member.description ?? ""} |`,
  );

/** The members by which the alternatives of a union are told apart. */
const TELLING = new Set(["kind", "field", "nature"]);

/** An alternative in one line: what its telling members hold. */
const tellingOf = ({ properties = {} }: Json): string =>
  Object.entries(properties)
    .filter(([name, { const: constant, enum: values }]) => TELLING.has(name) && (constant !== undefined || values))
    .map(([name, member]) => `${name}: ${valueOf(member)}`)
    .join("; ");

const table = (schema: Json): string =>
  ["| member | value | meaning |", "| --- | --- | --- |", ...rowsOf(schema)].join("\n");

/** An alternative without its constant members: the line above its table names them. */
const withoutConstants = ({ properties = {}, ...schema }: Json): Json => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(properties).filter(([name, member]) => member.const === undefined || !TELLING.has(name)),
  ),
});

function shapeSection(name: (typeof shapes)[number]): string {
  const schema = jsonOf(name);
  const title = `### ${name}\n\n${schema.description}.`;
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (!alternatives) return `${title}\n\n${table(schema)}`;
  return [
    title,
    ...alternatives.map((each) => `**${each.description}**: ${tellingOf(each)}.\n\n${table(withoutConstants(each))}`),
  ].join("\n\n");
}

/** The tables of all shapes. */
export const members = (): string => shapes.map(shapeSection).join("\n\n");

/** Every member that has no words about it. */
export const unsaid = (): string[] =>
  shapes.flatMap((name) => {
    const schema = jsonOf(name);
    return (schema.oneOf ?? schema.anyOf ?? [schema]).flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([member, { description, const: constant }]) =>
        description || constant !== undefined ? [] : [`${name}.${member}`],
      ),
    );
  });
