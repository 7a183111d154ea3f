import type { Plan } from "@plandiff/domain";
import { UsageError } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { auditText, bytesOf, readText, register } from "./reading.ts";

const rows = (plan: Plan): string[] =>
  plan.tasks.map(({ id, text, written }) =>
    [id, text, written.lead, written.coordinating, written.time, written.deliverable]
      .map((cell) => cell ?? "")
      .join("|"),
  );
const csv = async (text: string): Promise<Plan> => (await readText(text, "plan.csv")).value;

describe("a CSV with a header row", () => {
  test("may name its columns in Vietnamese, in any order", async () => {
    const plan = await csv(
      "Sản phẩm,Thời gian hoàn thành,Nội dung công việc,TT,Đơn vị phối hợp,Đơn vị chủ trì\nBiên bản,Hằng tháng,Họp giao ban,1,Các phòng,Văn phòng\n",
    );
    expect(rows(plan)).toEqual(["1|Họp giao ban|Văn phòng|Các phòng|Hằng tháng|Biên bản"]);
    expect(plan.tasks[0]?.schedule.kind).toBe("recurring");
    expect(plan.tasks[0]?.place).toEqual({ kind: "row", row: 2 });
  });

  test("may name each in two languages", async () => {
    const plan = await csv(
      "Stt / No.,Nhiệm vụ / Task,Chủ trì / Lead,Thời gian (Time)\n1,Cập nhật trang thông tin,Phòng Kế hoạch,Hằng quý\n",
    );
    expect(rows(plan)).toEqual(["1|Cập nhật trang thông tin|Phòng Kế hoạch||Hằng quý|"]);
  });

  test("may name them in English, with columns that the model does not know", async () => {
    const plan = await csv("No,Task,Owner,Budget,Due\n1,Run the survey,Data Unit,500 USD,Q2 2025\n");
    expect(rows(plan)).toEqual(["1|Run the survey|Data Unit||Q2 2025|"]);
    expect(plan.tasks[0]?.otherColumns).toEqual([{ name: "Budget", text: "500 USD" }]);
    expect(plan.language).toBe("en");
  });

  test.each([
    ["semicolons", "Stt;Nhiệm vụ;Chủ trì\n1;Họp, báo cáo;Văn phòng\n"],
    ["tabs", "Stt\tNhiệm vụ\tChủ trì\n1\tHọp, báo cáo\tVăn phòng\n"],
    ["quotes", 'Stt,Nhiệm vụ,Chủ trì\n1,"Họp, báo cáo",Văn phòng\n'],
    ["a separator that Excel names", "sep=;\nStt;Nhiệm vụ;Chủ trì\n1;Họp, báo cáo;Văn phòng\n"],
    ["Windows line ends", 'Stt,Nhiệm vụ,Chủ trì\r\n1,"Họp, báo cáo",Văn phòng\r\n'],
    ["a byte order mark", '\ufeffStt,Nhiệm vụ,Chủ trì\n1,"Họp, báo cáo",Văn phòng\n'],
  ])("may be written with %s", async (_, text) => {
    expect(rows(await csv(text))).toEqual(["1|Họp, báo cáo|Văn phòng|||"]);
  });

  test("may be UTF-16, as Excel writes it", async () => {
    const text = "\ufeffStt\tNhiệm vụ\tChủ trì\n1\tHọp giao ban\tVăn phòng\n";
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    const { value } = await readPlan({ bytes, name: "plan.txt" }, { register });
    expect(rows(value)).toEqual(["1|Họp giao ban|Văn phòng|||"]);
  });

  test("may hold cells of several lines: each line is a deliverable and a party of its own", async () => {
    const plan = await csv(
      'Nhiệm vụ,Chủ trì,Sản phẩm\nHọp,"Sở Nội vụ\nSở Tài chính","- Biên bản\n- Báo cáo\nkết quả"\n',
    );
    expect(plan.tasks[0]?.responsibilities.map(({ party }) => party.name)).toEqual(["Sở Nội vụ", "Sở Tài chính"]);
    expect(plan.tasks[0]?.deliverables).toEqual([{ text: "Biên bản" }, { text: "Báo cáo kết quả" }]);
    expect(plan.tasks[0]?.written.deliverable).toBe("- Biên bản - Báo cáo kết quả");
  });

  test("may have a title and notes above, sections between, and numbers that begin again in each", async () => {
    const text =
      "KẾ HOẠCH CÔNG TÁC NĂM 2025 CỦA SỞ NỘI VỤ,,\n,,\nStt,Nhiệm vụ,Chủ trì\nI,Cải cách thể chế,\n1,Rà soát,Phòng A\n2,Ban hành,Phòng B\nII,Tổ chức bộ máy,\n1,Sắp xếp,Phòng A\n";
    const plan = await csv(text);
    expect(plan.title).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2025 CỦA SỞ NỘI VỤ");
    expect(plan.period?.label).toBe("2025");
    expect(plan.tasks.map(({ id, section }) => [id, ...section])).toEqual([
      ["I Cải cách thể chế/1", "I Cải cách thể chế"],
      ["2", "I Cải cách thể chế"],
      ["II Tổ chức bộ máy/1", "II Tổ chức bộ máy"],
    ]);
    expect((await auditText(text, "plan.csv")).unplaced).toEqual([]);
  });

  test("may be nothing but a list of tasks", async () => {
    expect(rows(await csv("Nhiệm vụ\nHọp giao ban\nTập huấn\n"))).toEqual(["r1|Họp giao ban||||", "r2|Tập huấn||||"]);
    expect(rows(await csv("Nhiệm vụ,Chủ trì,Thời gian\nHọp giao ban,,\nTập huấn,,\n"))).toHaveLength(2);
  });

  test("puts a row that only goes on with the one above", async () => {
    const text =
      "Stt,Nhiệm vụ,Chủ trì,Sản phẩm\n1,Tổ chức tập huấn,Văn phòng,Lớp học\n,và đánh giá,,Báo cáo\n2,Họp,Văn phòng,\n";
    const { value, diagnostics } = await readText(text, "plan.csv");
    expect(value.tasks.map((task) => task.text)).toEqual(["Tổ chức tập huấn và đánh giá", "Họp"]);
    expect(diagnostics.map(({ code }) => code)).toContain("row-continued");
  });

  test("says which rows are ragged, and loses none of their cells", async () => {
    const text = "Stt,Nhiệm vụ,Chủ trì\n1,Họp,Văn phòng,thừa\n2,Tập huấn\n";
    const { value, diagnostics } = await readText(text, "plan.csv");
    expect(value.tasks[0]?.otherColumns).toEqual([{ name: "", text: "thừa" }]);
    const uncertain = diagnostics.filter(({ code }) => code === "cells-uncertain");
    expect(uncertain.map(({ args, place }) => [args["found"], args["expected"], place])).toEqual([
      [4, 3, { kind: "row", row: 2 }],
      [2, 3, { kind: "row", row: 3 }],
    ]);
  });

  test("may end in very many blank rows, or hold them", async () => {
    const blank = ",,\n".repeat(5000);
    const text = `TT,Nhiệm vụ,Chủ trì\n1,Họp giao ban,Văn phòng\n${blank}2,Tập huấn,Văn phòng\n${blank}`;
    const { tasks } = await csv(text);
    expect(tasks.map(({ id, place }) => [id, place])).toEqual([
      ["1", { kind: "row", row: 2 }],
      ["2", { kind: "row", row: 5003 }],
    ]);
  });

  test("infers the period from the dates, and says so", async () => {
    const { value, diagnostics } = await readText(
      "Nhiệm vụ,Thời gian\nHọp,Quý I/2025\nTập huấn,Tháng 5/2025\n",
      "plan.csv",
    );
    expect(value.period?.label).toBe("2025");
    expect(diagnostics.map(({ code }) => code)).toContain("period-inferred");
    const undated = await readText("Nhiệm vụ,Thời gian\nHọp,Thường xuyên\n", "plan.csv");
    expect(undated.value.period).toBeUndefined();
    expect(undated.diagnostics.map(({ code }) => code)).toContain("period-unknown");
  });
});

describe("a CSV that cannot be read", () => {
  const trouble = async (text: string): Promise<UsageError> => {
    const error: unknown = await readText(text, "plan.csv").then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UsageError);
    return error as UsageError;
  };

  test("names the columns that were found where none is the task", async () => {
    const { code, args } = await trouble("Tên,Giá\nBút,5000\n");
    expect(code).toBe("csv-header-unknown");
    expect(args["columns"]).toBe("Tên, Giá");
  });

  test("names the row of a quote that does not close", async () => {
    const { code, place } = await trouble('Stt,Nhiệm vụ\n1,"Họp\n2,Tập huấn\n');
    expect(code).toBe("csv-malformed");
    expect(place).toEqual({ kind: "row", row: 2 });
  });
});

test("nothing of a CSV is lost, whatever its cells hold", async () => {
  const cells = ["", "a", "Họp, báo", "1.", "I", "- x", '"q"', "  ", "trước 30/6", "é\u0301"];
  for (let seed = 0; seed < 60; seed++) {
    let n = seed * 7919 + 1;
    const next = (): string => cells[(n = (n * 48271) % 2147483647) % cells.length]!;
    const line = (): string => Array.from({ length: 1 + (n % 5) }, () => `"${next().replaceAll('"', '""')}"`).join(",");
    const text = `Stt,Nhiệm vụ,Chủ trì,Thời gian\n${Array.from({ length: 12 }, line).join("\n")}\n`;
    const source = { bytes: bytesOf(text), name: "plan.csv" };
    const { unplaced } = await accountFor(source, await readPlan(source, { register }));
    expect(unplaced).toEqual([]);
  }
});
