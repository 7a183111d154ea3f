// docs/json.md: its tables are those of the schemas.
import { join } from "node:path";
import { Change, FORMAT_VERSION } from "@plandiff/domain";
import { expectGolden } from "@plandiff/testing";
import { expect, test } from "vitest";
import { readPage, root, section, tableRows } from "./markdown.ts";
import { members, unsaid } from "./members.ts";

const page = readPage("docs/json.md");

test("every member stands in a table, as the schemas have it", () => {
  const between = /(<!-- members -->\n)[^]*?(<!-- \/members -->)/;
  const [, opening = "", closing = ""] = between.exec(page) ?? [];
  expectGolden(
    page.replace(between, () => `${opening}\n${members()}\n\n${closing}`),
    join(root, "docs/json.md"),
  );
});

test("every member has words about it", () => {
  expect(unsaid()).toEqual([]);
});

test("the version is the one that is written", () => {
  expect(section(page, "Versions")).toContain(`now \`"${FORMAT_VERSION}"\``);
});

test("the kinds of change are those of the schemas, field by field", () => {
  const rows = tableRows(section(page, "What can change"));
  const told = rows.flatMap(([field = "", real = "", virtual = ""]) =>
    Object.entries({ real, virtual }).flatMap(([nature, kinds]) =>
      kinds
        .split(", ")
        .filter((kind) => kind !== "")
        .map((kind) => `${field} ${nature} ${kind}`),
    ),
  );
  expect(told.toSorted()).toEqual([...possible()].toSorted());
});

/** Every field of a task with a nature and a kind that the schemas allow together. */
function possible(): Set<string> {
  const ofHead = new Set(["title", "objectives", "requirements", "legalBases", "signer", "recipients"]);
  // The two kinds of one schema that belong to one field each.
  const elsewhere = new Set(["number virtual moved", "section virtual renumbered"]);
  const all = Change.options.flatMap(({ shape: { field, nature, kind } }) =>
    valuesOf(field)
      .filter((name) => !ofHead.has(name))
      .flatMap((name) => valuesOf(nature).flatMap((which) => valuesOf(kind).map((what) => `${name} ${which} ${what}`))),
  );
  return new Set(all.filter((change) => !elsewhere.has(change)));
}

function valuesOf(
  schema: { readonly options: readonly string[] } | { readonly values: ReadonlySet<string> },
): string[] {
  return "options" in schema ? [...schema.options] : [...schema.values];
}
