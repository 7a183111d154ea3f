// plandiff draft on the real plans: what it writes, in every form, and what it refuses.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { taskRef } from "@plandiff/compare";
import { DiffOutput, DraftOutput, type Proposal, ReadOutput, type TaskRef } from "@plandiff/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { examples, run } from "./program.ts";

const { q4, y2024, y2025 } = examples;
const asked = ["draft", y2025, "--period", "2026", "--as-of", "2026-11-21", "--history", q4, "--history", y2024];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-draft-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("draft", () => {
  test("as JSON is what the schema says, and every task stands in it once", async () => {
    const { code, stdout } = await run([...asked, "--format", "json"]);
    expect(code).toBe(0);
    const data = JSON.parse(stdout);
    const output = DraftOutput.parse(data);
    expect(output).toEqual(data);
    const found = [...output.plan.tasks.flatMap(({ carriedFrom }) => carriedFrom), ...output.left.map(({ id }) => id)];
    expect(found.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  });

  test("rolls what the plan of 2025 plans for, and keeps its facts", async () => {
    const { stdout } = await run([...asked, "--format", "json"]);
    const { plan } = DraftOutput.parse(JSON.parse(stdout));
    const times = plan.tasks.map(({ written }) => written.time);
    expect(times).toContain("Tháng 7/2026 và tháng 01/2027");
    expect(times).toContain("Trước ngày 20 các tháng 3, 6, 9, 12/2026");
    const drawn = plan.tasks.find(({ text }) => text.startsWith("Xây dựng Kế hoạch"));
    expect(drawn?.text).toContain("năm 2027");
    expect(drawn?.deliverables[0]?.text).toContain("năm 2027");
    expect(JSON.stringify(plan)).toContain("Công điện số 131/CĐ-TTg ngày 11/12/2024");
  });

  test("asks who holds the work that left the Government Office, and puts nobody in its place", async () => {
    const { proposals } = DraftOutput.parse(JSON.parse((await run([...asked, "--format", "json"])).stdout));
    const moved = proposals.filter(({ reason }) => reason.code === "function-moved");
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ state }) => state === "open")).toBe(true);
    const before = await run(["draft", y2025, "--period", "2026", "--as-of", "2025-12-31", "--format", "json"]);
    const earlier = DraftOutput.parse(JSON.parse(before.stdout)).proposals;
    expect(earlier.filter(({ reason }) => reason.code === "function-moved")).toEqual([]);
  });

  test("is written to files by their names, and the YAML is a plan that can be read and compared", async () => {
    const [yaml, page] = [join(folder, "draft.yaml"), join(folder, "draft.md")];
    expect(await run([...asked, "--no-input", "-o", yaml, "-o", page])).toMatchObject({ code: 0, stdout: "" });
    expect(DraftOutput.safeParse(parse(readFileSync(yaml, "utf8"))).success).toBe(true);
    expect(readFileSync(page, "utf8")).toContain("## 15 nhiệm vụ");
    const compared = await run(["diff", y2025, yaml, "--format", "json"]);
    const { summary } = JSON.parse(compared.stdout).comparisons[0];
    expect(summary).toMatchObject({ carriedOver: 15, added: 0, dropped: 3 });
  });

  test("remembers where its tasks came from, whatever is written into them, and only of the plan it was made from", async () => {
    const yaml = join(folder, "rewritten.yaml");
    await run([...asked, "--no-input", "-o", yaml]);
    const output = DraftOutput.parse(parse(readFileSync(yaml, "utf8")));
    const [first, ...rest] = output.plan.tasks;
    const words = {
      text: "Khảo sát mức độ hài lòng của nông dân",
      responsibilities: [],
      deliverables: [],
      references: [],
    };
    const rewritten = { ...first!, ...words, written: {}, schedule: { kind: "unspecified", written: "" } };
    writeFileSync(yaml, stringify({ ...output, plan: { ...output.plan, tasks: [rewritten, ...rest] } }));
    const outcomes = async (previous: string): Promise<unknown[]> => {
      const { stdout } = await run(["diff", previous, yaml, "--format", "json"]);
      const { entries } = DiffOutput.parse(JSON.parse(stdout)).comparisons[0]!;
      return entries.filter(({ next }) => next.includes("1")).map(({ outcome, previous: from }) => [outcome, from]);
    };
    expect(await outcomes(y2025)).toEqual([["carried-over", ["1"]]]);
    expect(await outcomes(y2024)).toEqual([["added", []]]);
  });

  test("is told from a plan that only speaks of such things", async () => {
    const file = join(folder, "odd.csv");
    writeFileSync(file, 'Stt,Nhiệm vụ,Chủ trì,Thời gian\n1,"carriedFrom: [1, {",Văn phòng,Hằng quý\n');
    expect((await run(["diff", file, file, "--period", "2025", "--period", "2026"])).code).toBe(0);
  });

  test("goes to Word with the table that explains it beside, which is never overwritten unasked", async () => {
    const [word, sheet] = [join(folder, "draft.docx"), join(folder, "draft.xlsx")];
    const args = [...asked, "--no-input", "--lang", "vi", "-o", word, "-o", sheet];
    const { code, stderr } = await run(args);
    expect(code).toBe(0);
    expect(stderr).toContain("draft-thuyet-minh.docx");
    const back = await run(["diff", y2025, word, "--format", "json"]);
    expect(JSON.parse(back.stdout).comparisons[0].summary).toMatchObject({ carriedOver: 15, added: 0, dropped: 3 });
    rmSync(word);
    rmSync(sheet);
    const refused = await run(args);
    expect({ code: refused.code, written: existsSync(word) }).toEqual({ code: 2, written: false });
    expect(refused.stderr).toContain("draft-thuyet-minh.docx");
  });

  test("as a workbook is read again as the plan of its own period, not of the one that it is compared with", async () => {
    const sheet = join(folder, "again.xlsx");
    await run(["draft", examples.y2025, "--period", "2026", "--as-of", "2026-02-01", "--no-input", "-o", sheet]);
    const { stdout } = await run(["read", sheet, "--format", "json"]);
    const { period, title } = JSON.parse(stdout).plan;
    expect(period).toEqual({ start: "2026-01-01", end: "2026-12-31", label: "2026" });
    expect(title).toMatch(/năm 2026/);
  });

  test("as text tells reasons in the reader's language", async () => {
    const { stdout } = await run([...asked, "--lang", "en"]);
    expect(stdout).toContain("First version of the plan 2026");
    expect(stdout).toContain("rolled with the period");
  });
});

describe("draft and the review before it", () => {
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await run([...asked, "--format", "json", ...args]);
    expect(code).toBe(0);
    return { output: DraftOutput.parse(JSON.parse(stdout)), stderr };
  };
  const reviewFile = async (write: (refs: { previous: TaskRef; next: TaskRef }) => unknown): Promise<string> => {
    const { stdout } = await run(["read", y2024, "--format", "json"]);
    const after = await run(["read", y2025, "--format", "json"]);
    const ref = (text: string, id: string): TaskRef =>
      taskRef(ReadOutput.parse(JSON.parse(text)).plan.tasks.find((task) => task.id === id)!);
    const verdict = write({ previous: ref(stdout, "9"), next: ref(after.stdout, "12") });
    const file = join(folder, "review.yaml");
    writeFileSync(file, stringify({ formatVersion: "1.0", verdicts: [verdict] }));
    return file;
  };

  test("what a reviewer wrote is told, and a link that was refused is no line of work", async () => {
    const none = join(folder, "none.yaml");
    writeFileSync(none, "");
    const why = "Phiên họp này nay do Bộ Tư pháp chuẩn bị";
    const file = await reviewFile(({ previous, next }) => ({
      kind: "not-same",
      previous: [previous],
      next: [next],
      by: "Lan",
      why,
    }));
    const { output } = await json("--review", none, "--review", file);
    const said = output.proposals.filter(({ reason }) => reason.code === "reviewer-said");
    expect(said.map(({ reason }) => reason.args)).toContainEqual({ why, by: "Lan" });
    const before = (await json()).output.proposals;
    const codes = (all: readonly Proposal[], from: string): string[] =>
      all.filter((one) => one.from === from).map(({ reason }) => reason.code);
    expect(codes(before, "Tháng 7/2025 và tháng 01/2026")).toEqual(["rolled-before"]);
    expect(codes(output.proposals, "Tháng 7/2025 và tháng 01/2026")).toEqual(["date-rolled"]);
  });

  test("a verdict that does not hold any more is told, and a named file must be there", async () => {
    const file = await reviewFile(({ previous, next }) => ({
      kind: "same",
      previous: [{ ...previous, id: "99", fingerprint: "0000000000000000" }],
      next: [next],
    }));
    const { stderr } = await json("--review", file, "--review", file);
    expect(stderr).toContain("same 99");
    const missing = await run([...asked, "--review", join(folder, "missing.yaml")]);
    expect([missing.code, missing.stderr.includes("missing.yaml")]).toEqual([2, true]);
  });
});

describe("draft refuses", () => {
  test.each([
    ["no period", ["draft", y2025]],
    ["a period that is none", ["draft", y2025, "--period", "soon"]],
    ["a day that is none", ["draft", y2025, "--period", "2026", "--as-of", "2026-02-30"]],
    ["a form that it does not write", ["draft", y2025, "--period", "2026", "--format", "ics"]],
    ["a file that is not there", ["draft", "none.txt", "--period", "2026"]],
  ])("%s", async (_, args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
