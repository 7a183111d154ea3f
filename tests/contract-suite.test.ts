// One plan, many formats: whatever a plan is written in, the same plan is read, its places aside.
import type { Plan } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { accountFor, readPlan } from "@plandiff/read";
import { describe, expect, test } from "vitest";
import { officePlan } from "./contract/sample-plan.ts";
import { excelFile, odsFile, wordFile } from "./contract/write-office.ts";
import { markdown, page, separated, tabbed } from "./contract/write-text.ts";

const register = createRegister();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const formats: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ["plan.csv", () => bytesOf(separated(officePlan, ","))],
  ["plan.tsv", () => bytesOf(separated(officePlan, "\t"))],
  ["plan.md", () => bytesOf(markdown(officePlan))],
  ["plan.html", () => bytesOf(page(officePlan))],
  ["plan.docx", () => wordFile(officePlan)],
  ["plan.xlsx", () => excelFile(officePlan)],
  ["plan.ods", () => odsFile(officePlan)],
];

/** A plan without the places where it was found. */
const withoutPlaces = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === "place" ? undefined : value)));

const read = (bytes: Uint8Array, name: string) => readPlan({ bytes, name }, { register });

test("plain text, in which a cell has one line, reads to the same plan but for the lines", async () => {
  const flat = { ...officePlan, rows: officePlan.rows.map((row) => row.map((cell) => cell.replaceAll("\n", " "))) };
  const { value } = await read(bytesOf(tabbed(flat)), "plan.txt");
  const wanted = await read(bytesOf(page(flat)), "plan.html");
  expect(withoutPlaces(value)).toEqual(withoutPlaces(wanted.value));
});

describe.each(formats)("%s", (name, write) => {
  test("reads to the same plan", async () => {
    const wanted = await read(bytesOf(page(officePlan)), "plan.html");
    const { value } = await read(await write(), name);
    expect(withoutPlaces(value)).toEqual(withoutPlaces(wanted.value));
  });

  test("loses nothing", async () => {
    const bytes = await write();
    const { unplaced, characters } = await accountFor({ bytes, name }, await read(bytes, name));
    expect(unplaced).toEqual([]);
    expect(characters).toBeGreaterThan(800);
  });
});
