import type { DraftOutput, Plan } from "@plandiff/domain";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { draftDocx, draftXlsx, explanationDocx, planDocx } from "../src/index.ts";
import { explanationRows } from "../src/draft/explanation-rows.ts";
import { isOpen } from "../src/draft/open-points.ts";
import { officialParts } from "../src/word/official-parts.ts";
import { part, parts } from "./fixtures/archive.ts";
import { output, previous } from "./fixtures/first-version.ts";
import { type Element, all, textOf } from "./fixtures/markup.ts";
import { onePlan } from "./fixtures/one-plan.ts";

const vi = { language: "vi" } as const;
const documentOf = (bytes: Uint8Array): Element => part(bytes, "word/document.xml");
const ids = (element: Element, name: string): string[] =>
  all(element, name).map(({ attributes }) => attributes["w:id"] ?? "");

describe("a first version as an official paper", async () => {
  const head: Omit<Partial<Plan>, "tasks"> = {
    title: "Kế hoạch công tác năm 2026",
    decision: { signer: { name: "Lê Lan" } },
  };
  const proposals: DraftOutput["proposals"] = [
    ...output.proposals,
    { ...output.proposals[2]!, field: "decision", from: "Lê Lan" },
    { ...output.proposals[2]!, field: "otherText", item: 9, from: "nowhere" },
    { ...output.proposals[1]!, task: "2", field: "text", to: "số …/QĐ-TTg" },
  ];
  const draft: DraftOutput = { ...output, proposals, plan: { ...output.plan, ...head } };
  const bytes = await draftDocx(draft, vi);
  const document = documentOf(bytes);
  const comments = part(bytes, "word/comments.xml");

  it("has a comment for each open point and each blank, none without its place", () => {
    const wanted = proposals.filter(isOpen).map((_, i) => String(i));
    expect(wanted.length).toBeGreaterThan(4);
    for (const name of ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"])
      expect(ids(document, name).toSorted()).toEqual(wanted);
    expect(ids(comments, "w:comment")).toEqual(wanted);
    for (const comment of all(comments, "w:comment")) {
      expect(comment.attributes["w:author"]).toBe("plandiff");
      expect(comment.attributes["w:date"]).toMatch(/^2026-01-01T00:00:00/);
      expect(textOf(comment).length).toBeGreaterThan(5);
    }
  });

  it("begins with the kind of paper in capitals, and its subject below", () => {
    const lines = all(document, "w:p").map((one) => textOf(one));
    const at = lines.indexOf("KẾ HOẠCH");
    expect(lines[at + 1]).toBe("công tác năm 2026");
  });

  it("has one table of tasks whose header comes again on every page, and closes as papers do", () => {
    expect(all(document, "w:tblHeader")).toHaveLength(1);
    expect(textOf(document)).toContain("./.");
  });

  it("holds no comments where nothing is open", async () => {
    const settled = await draftDocx({ ...output, proposals: [] }, vi);
    expect(ids(documentOf(settled), "w:commentReference")).toEqual([]);
  });
});

describe("a plan with its decision", async () => {
  const otherText = [
    "TỔ CÔNG TÁC",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 16/QĐ-TCT",
    "QUYẾT ĐỊNH",
    "BAN HÀNH KẾ HOẠCH NĂM 2024",
    "Theo đề nghị của Chánh Văn phòng.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2024.",
    "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
    "Nơi nhận:",
    "(Ban hành kèm theo Quyết định số 16/QĐ-TCT ngày 07/02/2024)",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục tiêu",
    "Bối cảnh chung.",
    "II. CÁC NHIỆM VỤ",
    "Stt Nhiệm vụ Chủ trì",
    "III. TỔ CHỨC THỰC HIỆN",
    "Giao Văn phòng theo dõi.",
  ].map((text) => ({ text }));
  const plan: Plan = { ...onePlan.plan, body: "Tổ công tác cải cách", otherText };
  const document = documentOf(await planDocx(plan, vi));

  it("is told apart into the decision, the headings and what follows the table", () => {
    expect(officialParts(plan)).toEqual({
      cover: {
        headings: ["BAN HÀNH KẾ HOẠCH NĂM 2024"],
        proposals: ["Theo đề nghị của Chánh Văn phòng."],
        articles: [
          "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2024.",
          "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
        ],
      },
      attachedTo: "(Ban hành kèm theo Quyết định số 16/QĐ-TCT ngày 07/02/2024)",
      aims: "I. MỤC ĐÍCH, YÊU CẦU",
      tasks: "II. CÁC NHIỆM VỤ",
      before: ["Bối cảnh chung."],
      after: ["III. TỔ CHỨC THỰC HIỆN", "Giao Văn phòng theo dõi."],
    });
  });

  it("has the decision upright and the plan across, each with its own page numbers", () => {
    expect(all(document, "w:pgSz").map(({ attributes }) => attributes["w:orient"])).toEqual(["portrait", "landscape"]);
    expect(all(document, "w:pgNumType").map(({ attributes }) => attributes["w:start"])).toEqual(["1", "1"]);
    expect(textOf(document)).toMatch(/QUYẾT ĐỊNH.*Điều 1\..*Điều 2\..*\(Ban hành kèm theo.*III\. TỔ CHỨC THỰC HIỆN/s);
  });
});

it("a plan that is attached to a decision has no number and day in its own head, and one by itself has room for them", async () => {
  const attached = [{ text: "(Kèm theo Quyết định số /QĐ-UBND ngày tháng năm 2026)" }];
  const text = async (plan: Partial<Omit<Plan, "tasks">>): Promise<string> =>
    textOf(documentOf(await draftDocx({ ...output, plan: { ...output.plan, decision: {}, ...plan } }, vi)));
  expect(await text({ otherText: attached })).not.toContain("Số: …");
  expect(await text({ otherText: attached })).toContain("(Kèm theo Quyết định số /QĐ-UBND");
  expect(await text({})).toContain("Số: …");
});

describe("the explanation of a first version", async () => {
  const rows = explanationRows(output, previous, "vi");

  it("has every task of both sides once: carried, then left out", () => {
    const tasks = rows.filter(({ kind }) => kind === "task");
    expect(tasks.map((row) => [row.previous[0]?.text, row.next[0]?.text])).toEqual([
      ["1. Họp giao ban", "1. Họp giao ban"],
      ["3. Nâng cấp trụ sở", "2. Nâng cấp trụ sở"],
      ["2. Họp chuyên đề", undefined],
    ]);
    expect(tasks.at(-1)?.why).toEqual(["việc làm một lần “chuyên đề”"]);
  });

  it("marks the words that differ, and no number", () => {
    const [, first] = [null, rows.find(({ kind }) => kind === "task")];
    expect(first?.next.map(({ differs }) => differs)).toEqual([undefined, undefined]);
    const changed = explanationRows(
      { ...output, plan: { ...output.plan, tasks: [{ ...output.plan.tasks[0]!, text: "Họp lớn giao ban" }] } },
      previous,
      "vi",
    ).find(({ kind }) => kind === "task")?.next[0];
    expect(changed?.text.slice(...(changed.differs ?? [0, 0]))).toBe("lớn");
  });

  it("is a Word file across, with the reasons beside both plans", async () => {
    const document = documentOf(await explanationDocx(output, previous, vi));
    const text = textOf(document);
    for (const words of ["BẢN SO SÁNH, THUYẾT MINH", "(Không tiếp tục)", "chuyển theo kỳ", "việc làm một lần"])
      expect(text).toContain(words);
    expect(all(document, "w:pgSz")[0]?.attributes["w:orient"]).toBe("landscape");
  });

  it("stands in the workbook, beside the tasks", async () => {
    const { sheets } = await readXlsx(await draftXlsx(output, previous, vi));
    expect(sheets.map(({ name }) => name)).toEqual(["Nhiệm vụ", "So sánh, thuyết minh", "Thông tin chung"]);
    expect(sheets[1]?.rows).toHaveLength(rows.length + 1);
  });
});

it.each(["<w:p/>&amp;\"'", "a\u0000\u001B[2Jb\uFFFE", "=1+1"])("words of a document stay words: %j", async (words) => {
  const hostile: DraftOutput = {
    ...output,
    plan: { ...output.plan, title: words, tasks: output.plan.tasks.map((task) => ({ ...task, text: words })) },
    proposals: output.proposals.map((one) => ({ ...one, from: words, to: words, source: words })),
  };
  for (const bytes of [await draftDocx(hostile, vi), await explanationDocx(hostile, previous, vi)])
    // Every part is read strictly.
    expect([...parts(bytes).keys()]).toContain("word/document.xml");
  const { sheets } = await readXlsx(await draftXlsx(hostile, previous, vi));
  expect(sheets).toHaveLength(3);
});
