// One plan, many formats: whatever a plan is written in, the same plan is read, its places aside.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type DraftTask, type Plan, type Task, parsePeriod } from "@plandiff/domain";
import { draftPlan } from "@plandiff/draft";
import { createRegister } from "@plandiff/lexicon";
import { accountFor, readPlan } from "@plandiff/read";
import { draftDocx, planDocx, planHtml, planMarkdown, planXlsx } from "@plandiff/report";
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

/** What a document holds of a plan: headings and letterheads are written anew, and a blank decision may be left out. */
const content = ({ otherText: _, decision, ...plan }: Plan): unknown =>
  withoutPlaces({ ...plan, ...(decision?.number !== undefined && { decision }), otherText: [] });

describe.each(["2023-q4", "2024", "2025"])("what we write of the real plan of %s we read back", (name) => {
  const forms: readonly (readonly [string, (plan: Plan) => Promise<Uint8Array> | Uint8Array])[] = [
    ["docx", (plan) => planDocx(plan, { language: "vi" })],
    ["xlsx", (plan) => planXlsx(plan, { language: "vi" })],
    ["html", async (plan) => bytesOf(await planHtml(plan, { language: "vi" }))],
    ["md", (plan) => bytesOf(planMarkdown({ formatVersion: "1.0", plan, diagnostics: [] }, { language: "vi" }))],
  ];
  test.each(forms)("from %s", async (form, write) => {
    const bytes = readFileSync(join(import.meta.dirname, "../examples", `${name}.txt`));
    const { value } = await read(bytes, `${name}.txt`);
    const written = await write(value);
    const again = await read(written, `plan.${form}`);
    expect(content(again.value)).toEqual(content(value));
    expect((await accountFor({ bytes: written, name: `plan.${form}` }, again)).unplaced).toEqual([]);
  });
});

test.each([
  ["2023-q4", "2024"],
  ["2024", "2025"],
  ["2025", "2026"],
])("the official paper of a draft from the real plan of %s reads back to the draft", async (name, label) => {
  const period = parsePeriod(label)!;
  const bytes = readFileSync(join(import.meta.dirname, "../examples", `${name}.txt`));
  const { value: last } = await read(bytes, `${name}.txt`);
  const output = draftPlan(last, { period, register, asOf: period.start });
  const again = await read(await draftDocx(output, { language: "vi" }), "draft.docx");
  const withoutOrigin = ({ otherText: _, tasks, ...plan }: Plan): unknown =>
    withoutPlaces({
      ...plan,
      otherText: [],
      // What a first version remembers of the last plan is not printed.
      tasks: tasks.map(({ carriedFrom: _from, state: _state, ...task }: Task & Partial<DraftTask>) => task),
    });
  expect(withoutOrigin(again.value)).toEqual(withoutOrigin(output.plan));
});

const printed = join(import.meta.dirname, "contract/pdf");

describe.each(readdirSync(printed).filter((name) => name !== "README.md"))("%s", (name) => {
  const source = { bytes: new Uint8Array(readFileSync(join(printed, name))), name };

  test("reads to the plan that it was printed from", async () => {
    const example = name.slice(0, "2023-q4".length);
    const { value } = await read(readFileSync(join(import.meta.dirname, "../examples", `${example}.txt`)), "plan.txt");
    expect(content((await read(source.bytes, name)).value)).toEqual(content(value));
  });

  test("loses nothing", async () => {
    expect((await accountFor(source, await read(source.bytes, name))).unplaced).toEqual([]);
  });
});
