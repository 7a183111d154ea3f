// Columns that the user names by their numbers, and headers in which only a person can tell.
import { UsageError } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { readPlan } from "../src/index.ts";
import { DOWN, GOES_ON, cell, row, table, wordOf } from "./office-files.ts";
import { bytesOf, readText, register } from "./reading.ts";

const ROWS = [
  ["Mã", "Khoản", "Ai làm", "Xong lúc"],
  ["1", "Họp giao ban", "Văn phòng", "Hằng tháng"],
  ["2", "Tập huấn kỹ năng số", "Ban Văn hóa", "Tháng 3/2026"],
];
const columns = { number: 1, task: 2, lead: 3, time: 4 };
const WANTED = [
  ["1", "Họp giao ban", "Văn phòng", "Hằng tháng"],
  ["2", "Tập huấn kỹ năng số", "Ban Văn hóa", "Tháng 3/2026"],
];
type Options = Parameters<typeof readPlan>[1];
const read = async (bytes: Uint8Array, name: string, more: Partial<Options>): Promise<(string | undefined)[][]> => {
  const { value } = await readPlan({ bytes, name }, { register, ...more });
  return value.tasks.map(({ number, text, written }) => [number, text, written.lead, written.time]);
};

test.each([
  ["plan.csv", bytesOf(ROWS.map((cells) => cells.join(";")).join("\n"))],
  ["plan.txt", bytesOf(ROWS.map((cells) => cells.join("\t")).join("\n"))],
  ["plan.docx", wordOf(table(...ROWS.map((cells) => row(...cells))))],
])("an odd header in %s", async (name, bytes) => {
  await expect(read(bytes, name, {})).rejects.toBeInstanceOf(UsageError);
  expect(await read(bytes, name, { columns })).toEqual(WANTED);
});

test("a merged cell below an odd header stands in each task that it covers", async () => {
  const [header = [], first = [], second = []] = ROWS;
  const body = table(
    row(...header),
    row(first[0]!, first[1]!, cell("Văn phòng", DOWN), first[3]!),
    row(second[0]!, second[1]!, cell("", GOES_ON), second[3]!),
  );
  expect(await read(wordOf(body), "plan.docx", { columns })).toEqual([
    WANTED[0],
    ["2", "Tập huấn kỹ năng số", "Văn phòng", "Tháng 3/2026"],
  ]);
});

test("what is given counts more than what a name says, and the rest keeps its name", async () => {
  const text = "Stt\tNhiệm vụ\tViệc cụ thể\tChủ trì\n1\tNhóm A\tHọp giao ban\tVăn phòng\n";
  const { value } = await readText(text, "plan.txt", { columns: { task: 3 } });
  expect(value.tasks[0]).toMatchObject({ text: "Họp giao ban", otherColumns: [{ name: "Nhiệm vụ", text: "Nhóm A" }] });
});

describe("is an error that says what to do", () => {
  const codeOf = async (text: string, more: Partial<Options> = {}): Promise<unknown> => {
    const error: unknown = await readText(text, "plan.txt", more).catch((thrown: unknown) => thrown);
    return error instanceof UsageError ? [error.code, error.args["columns"]] : error;
  };
  const twice = "Stt\tNội dung công việc\tNhiệm vụ\tChủ trì\n1\tA\tHọp\tVăn phòng\n";

  test("a header with two columns for the task, unless one is given", async () => {
    expect(await codeOf(twice)).toEqual(["header-ambiguous", "Nội dung công việc, Nhiệm vụ"]);
    const { value } = await readText(twice, "plan.txt", { columns: { task: 3 } });
    expect(value.tasks[0]?.text).toBe("Họp");
  });

  test.each([
    [
      "Stt\tNội dung\tNhiệm vụ cụ thể\tLãnh đạo phụ trách\tĐơn vị chủ trì\n1\tNhân sự\tHọp\tÔng A\tVăn phòng\n",
      "Nội dung",
    ],
    ["No\tObjective\tAction\tResponsible\tLead\n1\tSafe roads\tHọp\tMs B\tVăn phòng\n", "Objective"],
  ])("but not one in which one name says it more closely than the other", async (text, wide) => {
    const { value } = await readText(text, "plan.txt");
    expect(value.tasks[0]).toMatchObject({ text: "Họp", written: { lead: "Văn phòng" } });
    expect(value.tasks[0]?.otherColumns?.map(({ name }) => name)).toContain(wide);
  });

  test("a column that no row has", async () => {
    expect(await codeOf(twice, { columns: { task: 9 } })).toEqual(["columns-unfit", "9"]);
  });
});

describe("a table that names no task", () => {
  test.each([
    ["plan.csv", "Topic,Why,Lead member,Date\nFlood wall,Asked for in May,Cllr Ames,12 June 2026\n"],
    [
      "plan.md",
      "| Deliverables | Team lead | Target date |\n| --- | --- | --- |\n| Flood wall | Cllr Ames | 12 June 2026 |\n",
    ],
    ["plan.csv", "TT,Đề án,Cơ quan chủ trì,Thời gian trình\n1,Flood wall,Cllr Ames,12 June 2026\n"],
  ])("is read by what its tasks are about or bring forth: %s %j", async (name, text) => {
    const { value } = await readText(text, name);
    expect(value.tasks).toHaveLength(1);
    expect(value.tasks[0]).toMatchObject({ text: "Flood wall", written: { lead: "Cllr Ames", time: "12 June 2026" } });
  });

  test("and not where nothing says who or when", async () => {
    await expect(
      readText("| Topic | Notes |\n| --- | --- |\n| Flood wall | long |\n", "plan.md"),
    ).rejects.toBeInstanceOf(UsageError);
  });
});
