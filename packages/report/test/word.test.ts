import type { Plan } from "@plandiff/domain";
import { describe, expect, it } from "vitest";
import { diffDocx, diffRedlineDocx, planDocx } from "../src/index.ts";
import { taskCells } from "../src/rows/task-cells.ts";
import { part, parts } from "./fixtures/archive.ts";
import { everywhere } from "./fixtures/everywhere.ts";
import { type Element, all, textOf } from "./fixtures/markup.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";
import { threePlans } from "./fixtures/three-plans.ts";

const vi = { language: "vi", plans } as const;
const documentOf = (bytes: Uint8Array): Element => part(bytes, "word/document.xml");

/** The tables of a document as rows of cells, a cell as its paragraphs. */
const tables = (document: Element): string[][][][] =>
  all(document, "w:tbl").map((table) =>
    all(table, "w:tr").map((row) => all(row, "w:tc").map((cell) => all(cell, "w:p").map((one) => textOf(one)))),
  );
const table = (bytes: Uint8Array, index: number): string[][][] => tables(documentOf(bytes))[index] ?? [];
const attribute = (element: Element | undefined, name: string): string => element?.attributes[name] ?? "";

describe("the comparison table as officials hand it in", async () => {
  const bytes = await diffDocx(pair, vi);
  const document = documentOf(bytes);

  it("lies across on A4 with the margins and the type of Decree 30", () => {
    const [size] = all(document, "w:pgSz");
    const [margin] = all(document, "w:pgMar");
    expect(size?.attributes).toMatchObject({ "w:w": "16838", "w:h": "11906", "w:orient": "landscape" });
    expect(margin?.attributes).toMatchObject({
      "w:left": "1701",
      "w:right": "851",
      "w:top": "1134",
      "w:bottom": "851",
    });
    expect(attribute(all(part(bytes, "word/styles.xml"), "w:rFonts")[0], "w:ascii")).toBe("Times New Roman");
  });
  it("begins with the letterhead, the title and the sums", () => {
    const text = textOf(document);
    expect(text).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*BẢN SO SÁNH, THUYẾT MINH.*Tổng hợp:.*tiếp tục/s);
  });
  it("has the previous text, the next text and the explanation, under a header that comes again", () => {
    const [header = []] = table(bytes, 1);
    expect(header).toEqual([["Kế hoạch 2024"], ["Kế hoạch 2025 (dự thảo)"], ["Nội dung thay đổi, thuyết minh"]]);
    expect(all(document, "w:tblHeader")).toHaveLength(1);
  });
  it("has a row for every entry, with every task in it", () => {
    const [, ...rows] = table(bytes, 1);
    expect(rows).toHaveLength(pair.comparisons[0]?.entries.length ?? 0);
    for (const [side, plan] of plans.entries())
      for (const { number, text } of plan.tasks) {
        const wanted = `${number}. ${text}`.replaceAll(/\s+/g, "");
        const found = rows.filter((row) =>
          (row[side] ?? []).some((line) => line.replaceAll(/\s+/g, "").includes(wanted)),
        );
        expect(found, wanted).toHaveLength(1);
      }
  });
  it("names what is new and what ended", () => {
    const [, ...rows] = table(bytes, 1);
    const { added = 0, dropped = 0 } = pair.comparisons[0]?.summary ?? {};
    expect(rows.filter(([previous]) => previous?.[0] === "(Nhiệm vụ mới)")).toHaveLength(added);
    expect(rows.filter(([, next]) => next?.[0] === "(Không tiếp tục)")).toHaveLength(dropped);
  });
  it("strikes what went and slants what came", () => {
    const struck = all(document, "w:r")
      .filter((run) => all(run, "w:strike").length > 0)
      .map((run) => textOf(run));
    expect(struck.join("|")).toContain("hoặc phối hợp chỉ đạo, đôn đốc");
    const slanted = all(document, "w:r").filter((run) => all(run, "w:i").length > 0 && all(run, "w:b").length > 0);
    expect(slanted.map((run) => textOf(run)).join("|")).toContain("nhất là");
  });
  it("shows at least the texts where only the comparison is at hand", async () => {
    const [, ...rows] = table(await diffDocx(pair, { language: "vi" }), 1);
    expect(rows).toHaveLength(pair.comparisons[0]?.entries.length ?? 0);
  });
  it("speaks English without the motto of another country", async () => {
    const text = textOf(documentOf(await diffDocx(pair, { language: "en", plans })));
    expect(text).toContain("What changed, and why");
    expect(text).not.toContain("CỘNG HÒA");
  });
  it("ends with the lines of work where there are three plans", async () => {
    const all3 = tables(documentOf(await diffDocx(threePlans, { language: "vi" })));
    expect(all3.at(-1)?.length).toBe(threePlans.lineages.length + 1);
  });
});

/** What is left of a tracked table once everything is accepted, or rejected: rows of cells. */
function settled(document: Element, kept: "w:ins" | "w:del"): string[][] {
  const gone = kept === "w:ins" ? "w:del" : "w:ins";
  const [, tracked] = all(document, "w:tbl");
  const isMarked = (element: Element | undefined, holder: string): boolean =>
    all(element ?? { name: "", attributes: {}, children: [] }, holder).some(({ children }) =>
      children.some((child) => typeof child !== "string" && child.name === gone),
    );
  return (tracked ? all(tracked, "w:tr") : [])
    .filter((row) => !isMarked(row, "w:trPr"))
    .map((row) =>
      all(row, "w:tc").map((cell) =>
        all(cell, "w:p")
          .filter((paragraph) => !isMarked(all(paragraph, "w:pPr")[0], "w:rPr"))
          .map((paragraph) =>
            textOf(paragraph, new Set([gone]))
              .replaceAll(/\s+/g, " ")
              .trim(),
          )
          .filter((line) => line !== "")
          .join("\n"),
      ),
    );
}

const written = ({ tasks }: Plan): string[][] =>
  tasks.map((task) => {
    const { number, text, lead, coordinating, time, deliverables } = taskCells(task);
    return [number, text, lead, coordinating, time, deliverables.join("\n")].map((cell) => cell.replaceAll(/ +/g, " "));
  });

describe("the redline", async () => {
  const bytes = await diffRedlineDocx(pair, vi);
  const document = documentOf(bytes);
  const [previous, next] = plans as [Plan, Plan];

  it("gives the next plan once everything is accepted", () => {
    const [, ...rows] = settled(document, "w:ins");
    expect(rows.toSorted()).toEqual(written(next).toSorted());
  });
  it("gives the previous plan once everything is rejected", () => {
    const [, ...rows] = settled(document, "w:del");
    expect(rows.toSorted()).toEqual(written(previous).toSorted());
  });
  it("numbers its changes from 1, each once, all of one author and day", () => {
    const changes = [...all(document, "w:ins"), ...all(document, "w:del")];
    const ids = changes.map((change) => Number(attribute(change, "w:id"))).toSorted((a, b) => a - b);
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    expect(new Set(changes.map((change) => attribute(change, "w:author")))).toEqual(new Set(["plandiff"]));
    expect(new Set(changes.map((change) => attribute(change, "w:date")))).toEqual(new Set(["2025-01-01T00:00:00Z"]));
  });
});

describe("a plan as a Word file", async () => {
  const bytes = await planDocx(onePlan.plan, { language: "vi" });

  it("has one row a task, its sections and its further columns", () => {
    const [header = [], ...rows] = table(bytes, 1);
    expect(header.map(([name]) => name)).toEqual([
      "Stt",
      "Nhiệm vụ",
      "Chủ trì",
      "Phối hợp",
      "Thời gian",
      "Sản phẩm",
      "Kinh phí",
    ]);
    expect(rows.filter((row) => row.length === 1).map(([cell]) => cell?.[0])).toEqual([
      "I. Công tác thường xuyên",
      "II. Các phiên họp",
    ]);
    expect(rows.filter((row) => row.length > 1).map(([, text]) => text?.[0])).toEqual(
      onePlan.plan.tasks.map(({ text }) => text),
    );
  });
  it("has a paragraph for each deliverable", () => {
    const [row] = table(bytes, 1).filter(([number]) => number?.[0] === "3");
    expect(row?.[5]).toEqual(["- Báo cáo tổng kết", "- Thông báo kết luận"]);
  });
  it("holds the head and the foot of the plan", () => {
    const text = textOf(documentOf(bytes));
    const { title = "", legalBases, objectives, decision } = onePlan.plan;
    for (const words of [title, ...legalBases, ...objectives, decision?.signer?.name ?? ""])
      expect(text).toContain(words);
    expect(text).toContain("Hà Nội, ngày 07 tháng 02 năm 2024");
  });
});

describe("a hostile document", () => {
  it.each(["<w:p/>&amp;\"'", "a\u0000\u001B[2Jb\uFFFE\uD800", "]]>", "{MERGEFIELD x}"])(
    "cannot leave its text: %j",
    async (words) => {
      const { output, plans: hostile, read } = everywhere(words);
      for (const bytes of [
        await diffDocx(output, { language: "vi", plans: hostile }),
        await planDocx(read.plan, { language: "vi" }),
      ])
        // Every part is read strictly.
        expect([...parts(bytes).keys()]).toContain("word/document.xml");
    },
  );
});
