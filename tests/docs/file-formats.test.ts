// docs/file-formats.md: its examples are read, and all of them are the same plan.
import { labelOf, parsePeriod, type Plan } from "@plandiff/domain";
import { createRegister, lexicons } from "@plandiff/lexicon";
import { readPlan } from "@plandiff/read";
import { describe, expect, test } from "vitest";
import { codeBlocks, readPage, section, tableRows } from "./markdown.ts";

const page = readPage("docs/file-formats.md");
const register = createRegister();

const examples = [
  ...codeBlocks(page, "text").map((text, layout) => ({ name: `text, layout ${layout + 1}`, file: "plan.txt", text })),
  ...codeBlocks(page, "csv").map((text) => ({ name: "CSV", file: "plan.csv", text })),
  ...codeBlocks(page, "yaml").map((text) => ({ name: "YAML", file: "plan.yaml", text })),
];

async function read(text: string, name: string): Promise<Plan> {
  const { value } = await readPlan({ bytes: new TextEncoder().encode(text), name }, { register });
  return value;
}

/** What every form can tell of a task: all but its place and the marks between the items of a cell. */
const content = ({ period, tasks }: Plan) => ({
  period,
  tasks: tasks.map(({ place: _, written: __, ...task }) => task),
});

test("there are seven examples", () => {
  expect(examples).toHaveLength(7);
});

test("the plan without a table is read as the page says", async () => {
  const { tasks } = await read(codeBlocks(page, "prose")[0] ?? "", "plan.txt");
  expect(tasks.map((task) => [task.number, ...task.section])).toEqual(
    ["1", "2", "3", "4"].map((number) => [number, "II. NHIỆM VỤ"]),
  );
  expect(tasks.map(({ responsibilities }) => responsibilities.length)).toEqual([1, 1, 2, 0]);
  expect(tasks.map(({ schedule }) => schedule.kind)).toEqual(["due", "due", "due", "unspecified"]);
});

describe("the same plan", () => {
  test.each(examples)("$name", async ({ text, file }) => {
    const plan = await read(text, file);
    const yaml = await read(codeBlocks(page, "yaml")[0] ?? "", "plan.yaml");
    expect(plan.tasks).toHaveLength(2);
    expect({ ...content(plan), period: yaml.period }).toEqual(content(yaml));
  });
});

test.each(tableRows(section(page, "CSV")))(
  "a header of the column %s",
  (column = "", vietnamese = "", english = "") => {
    for (const header of vietnamese.split(", ")) expect(lexicons.vi.readColumn(header), header).toBe(column);
    for (const header of english.split(", ")) expect(lexicons.en.readColumn(header), header).toBe(column);
  },
);

test.each(tableRows(section(page, "Periods")))("the period %s", (written = "") => {
  const period = parsePeriod(written);
  expect(period).toBeDefined();
  expect(period && labelOf(period)).not.toBe("");
});
