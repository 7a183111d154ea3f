import { expect, test } from "vitest";
import { readText } from "./reading.ts";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const header = [row(["Stt", "Nhiệm vụ", "Chủ trì"]), row(["---", "---", "---"])];
const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => row([`${i + 1}`, `Rà soát quy trình ${i + 1}`, "Văn phòng"]));

test.each([1, 399, 400, 401, 800, 801, 2000])(
  "a table of %s rows is one table, with the lines of its source",
  async (count) => {
    const text = ["# KẾ HOẠCH NĂM 2026", "", ...header, ...rows(count), "", "Nơi nhận:", "", "- Lưu: VT."].join("\n");
    const { value } = await readText(text, "plan.md");
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    expect(value.tasks.map((task) => task.text)).toEqual(numbers.map((number) => `Rà soát quy trình ${number}`));
    expect(value.tasks.map(({ place }) => place)).toEqual(
      numbers.map((number) => ({ kind: "lines", first: number + 4, last: number + 4 })),
    );
    expect(value.title).toBe("KẾ HOẠCH NĂM 2026");
    expect(value.recipients).toEqual(["Lưu: VT."]);
  },
);

test("two tables of one header are one plan, and what stands between them is kept", async () => {
  const second = [...header, row(["2", "Tập huấn", "Sở Nội vụ"])];
  const text = [...header, row(["1", "Họp", "Văn phòng"]), "", "Phụ lục", "", ...second].join("\n");
  const { value } = await readText(text, "plan.md");
  expect(value.tasks.map(({ number }) => number)).toEqual(["1", "2"]);
  expect(value.otherText.map((other) => other.text)).toContain("Phụ lục");
});

test("a table is known without the name of its file", async () => {
  const { value } = await readText([...header, row(["1", "Họp", "Văn phòng"])].join("\n"), "-");
  expect(value.tasks[0]?.written.lead).toBe("Văn phòng");
});

test("what tools write about a page at its head makes it no plan file, and is kept", async () => {
  const front = ["---", "title: Work plan", "layout: page", "period: this year", "---", ""];
  const text = [...front, "# KẾ HOẠCH NĂM 2026", "", ...header, row(["1", "Họp", "Văn phòng"])].join("\n");
  for (const name of ["plan.md", "-"]) {
    const { value } = await readText(text, name);
    expect(value.title).toBe("KẾ HOẠCH NĂM 2026");
    expect(value.tasks[0]).toMatchObject({ text: "Họp", place: { kind: "lines", first: 11, last: 11 } });
    expect(value.otherText.map((other) => other.text).join("\n")).toContain("layout: page");
  }
});

test("the title of a page without a heading is the one at its head", async () => {
  const front = ["---", "layout: page", 'title: "KẾ HOẠCH CÔNG TÁC NĂM 2027"', "---", ""];
  const { value } = await readText([...front, ...header, row(["1", "Họp", "Văn phòng"])].join("\n"), "plan.md");
  expect(value.title).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2027");
  expect(value.period?.label).toBe("2027");
});

test("numbers in the cells of the tasks are numbers where no column has them, and nearly all have one", async () => {
  const table = (...tasks: string[]): string =>
    [row(["Action", "Lead"]), row(["---", "---"]), ...tasks.map((task) => row([task, "Parks team"]))].join("\n");
  const numbered = await readText(
    table("**1.1** Plant street trees", "1.2 Open the lido", "2.1 Mow verges"),
    "plan.md",
  );
  expect(numbered.value.tasks.map(({ number, text }) => [number, text])).toEqual([
    ["1.1", "Plant street trees"],
    ["1.2", "Open the lido"],
    ["2.1", "Mow verges"],
  ]);
  const plain = await readText(table("2. stage of the lido", "Mow verges", "Plant trees"), "plan.md");
  expect(plain.value.tasks.map(({ text }) => text)).toEqual(["2. stage of the lido", "Mow verges", "Plant trees"]);
});
