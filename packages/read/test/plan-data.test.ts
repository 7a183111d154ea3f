import { type Plan, UsageError } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { exampleText, readText } from "./reading.ts";

const trouble = async (text: string, name: string): Promise<UsageError> => {
  const error: unknown = await readText(text, name).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
};
const yaml = async (text: string): Promise<Plan> => (await readText(text, "plan.yaml")).value;

describe.each(["2023-q4.txt", "2024.txt", "2025.txt"])("what was read from %s and written out", (name) => {
  test("reads back to the same plan", async () => {
    const { value, diagnostics } = await readText(exampleText(name));
    const output = { formatVersion: "1.0", plan: value, diagnostics };
    expect((await readText(stringify(output, { lineWidth: 0 }), "plan.yaml")).value).toEqual(value);
    expect((await readText(JSON.stringify(output, null, 2), "plan.json")).value).toEqual(value);
    expect((await readText(stringify(value), "plan")).value).toEqual(value);
  });
});

describe("a plan written by hand", () => {
  test("needs little more than texts, and is read like the cells of a table", async () => {
    const plan = await yaml(`
# our plan
title: Kế hoạch công tác năm 2025
period: 2025
objectives: Nâng cao chất lượng
tasks:
  - text: Họp giao ban
    lead: Văn phòng; Sở Nội vụ
    time: trước ngày 30/6
  - number: 7.
    title: Tập huấn theo Quyết định số 12/QĐ-UBND
    leads: [Sở Nội vụ, Sở Tài chính]
    coordinators:
      - Sở Tư pháp
    deliverables: [Lớp học, Báo cáo]
    section: Nhân lực
    otherColumns: { Kinh phí: 50 triệu }
  - Chỉ một câu
`);
    expect(plan.period).toEqual({ start: "2025-01-01", end: "2025-12-31", label: "2025" });
    expect(plan.objectives).toEqual(["Nâng cao chất lượng"]);
    const [first, second, third] = plan.tasks;
    expect(first?.responsibilities.map(({ role, party }) => `${role} ${party.name}`)).toEqual([
      "lead Văn phòng",
      "lead Sở Nội vụ",
    ]);
    expect(first?.schedule).toMatchObject({ kind: "due", occurrences: [{ bound: "before", end: "2025-06-29" }] });
    expect(first?.place).toEqual({ kind: "path", path: "tasks[0]" });
    expect(second).toMatchObject({
      id: "7",
      number: "7",
      section: ["Nhân lực"],
      deliverables: [{ text: "Lớp học" }, { text: "Báo cáo" }],
      references: [{ number: "12/QĐ-UBND" }],
      otherColumns: [{ name: "Kinh phí", text: "50 triệu" }],
    });
    expect(third?.text).toBe("Chỉ một câu");
  });

  test("may be a bare list of tasks in JSON", async () => {
    const { value } = await readText(
      '[{"number":"1","title":"Họp","leads":["Văn phòng"],"coordinators":[],"time":"Tháng 5/2025","deliverables":["Biên bản"]}]',
      "-",
    );
    expect(value.tasks[0]).toMatchObject({
      id: "1",
      text: "Họp",
      schedule: { kind: "due" },
      written: { lead: "Văn phòng" },
    });
    expect(value.period?.label).toBe("2025");
  });

  test("may mix short tasks with full ones", async () => {
    const full = (await readText(exampleText("2024.txt"))).value.tasks[0]!;
    const { value } = await readText(JSON.stringify({ language: "vi", tasks: [{ text: "Họp" }, full] }), "plan.json");
    expect(value.tasks[0]).toMatchObject({ id: "r1", text: "Họp" });
    expect(value.tasks[1]).toEqual(full);
  });
});

describe("a plan file with a fault", () => {
  test.each([
    ["a member that no task has", "tasks:\n  - text: a\n    leed: b\n", "tasks[0].leed", 3],
    ["a number where a list belongs", "tasks: 5\n", "tasks", 1],
    ["no tasks at all", "title: x\nperiod: 2025\n", "tasks", 1],
    ["a period that is none", "period: soon\ntasks: []\n", "period", 1],
    ["an object where a text belongs", "tasks:\n  - text: a\n    lead: { name: b }\n", "tasks[0].lead", 3],
    [
      "a schedule of no kind",
      "language: vi\ntasks:\n  - id: '1'\n    text: a\n    section: []\n    responsibilities: []\n    schedule: { kind: never, written: x }\n    deliverables: []\n    references: []\n    written: {}\n",
      "tasks[0].schedule.kind",
      7,
    ],
  ])("names %s, with its path and line", async (_, text, path, line) => {
    const error = await trouble(text, "plan.yaml");
    expect(error.code).toBe("plan-field-wrong");
    expect(error.args["path"]).toBe(path);
    expect(error.args["line"]).toBe(line);
    expect(error.place).toEqual({ kind: "path", path });
  });

  test("names the line of a key that comes twice, and of broken syntax", async () => {
    const twice = await trouble("title: a\nperiod: 2025\ntitle: b\ntasks: []\n", "plan.yaml");
    expect([twice.code, twice.place]).toEqual(["plan-malformed", { kind: "lines", first: 3, last: 3 }]);
    const broken = await trouble('{\n  "tasks": [\n    { "text": "a", }\n  ]\n}', "plan.json");
    expect([broken.code, broken.place]).toEqual(["plan-malformed", { kind: "lines", first: 3, last: 3 }]);
  });

  test("of a newer version asks for a newer program; a newer minor version is read", async () => {
    expect((await trouble("formatVersion: '2.0'\nplan: { tasks: [] }\n", "plan.yaml")).code).toBe("version-newer");
    const { value } = await readText(
      '{"formatVersion":"1.9","plan":{"language":"vi","tasks":[],"mood":"good"}}',
      "plan.json",
    );
    expect(value.tasks).toEqual([]);
  });
});
