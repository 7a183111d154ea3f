// What a user asks for less of, and a user's own register of bodies.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiffOutput } from "@plandiff/domain";
import { afterAll, expect, test } from "vitest";
import { examples, run } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "plandiff-narrowing-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const plans = [examples.y2024, examples.y2025];

async function narrowed(...flags: string[]): Promise<DiffOutput> {
  const { stdout, code } = await run(["diff", ...plans, "--format", "json", ...flags]);
  expect(code).toBe(1);
  return DiffOutput.parse(JSON.parse(stdout));
}

test("--only keeps the groups asked for and says how much is left out", async () => {
  const { comparisons, notes } = await narrowed("--only", "dropped,possible");
  expect(new Set(comparisons[0]!.entries.map(({ outcome }) => outcome))).toEqual(new Set(["dropped", "possible"]));
  expect(comparisons[0]!.entries).toHaveLength(7);
  expect(notes).toContainEqual({ code: "entries-left-out", severity: "note", args: { count: 16 } });
});

test("--changed lead keeps the tasks whose lead really changed", async () => {
  const { comparisons } = await narrowed("--changed", "lead");
  expect(comparisons[0]!.entries.map(({ previous }) => previous)).toEqual([["1"], ["8"]]);
});

test("--party knows a body by its short name, --month by the schedule", async () => {
  const { comparisons } = await narrowed("--party", "VPCP", "--month", "2025-06");
  expect(comparisons[0]!.entries.map(({ next }) => next)).toEqual([["9"]]);
});

test("the text says in a line what is not shown", async () => {
  const { stdout } = await run(["diff", ...plans, "--only", "added"]);
  expect(stdout).toContain("17 mục không hiện");
  expect(stdout).not.toContain("Có thay đổi (");
});

test("a body of the user's own register is its successor, not another body", async () => {
  const header = "STT,Nhiệm vụ,Chủ trì,Thời gian\n";
  const previous = file(
    "previous.csv",
    `${header}1,Vận hành kho dữ liệu dùng chung của trường,Phòng Máy tính,Tháng 3/2024\n`,
  );
  const next = file(
    "next.csv",
    `${header}1,Vận hành kho dữ liệu dùng chung của trường,Trung tâm Dữ liệu số,Tháng 3/2025\n`,
  );
  const register = file(
    "register.yaml",
    [
      "bodies:",
      "  - { key: phong-may-tinh, name: Phòng Máy tính }",
      "  - { key: tt-du-lieu, name: Trung tâm Dữ liệu số }",
      "successions:",
      "  - { from: phong-may-tinh, to: [tt-du-lieu], effective: 2024-09-01, kind: renamed, source: Quyết định 12/QĐ-ĐH, verified: true }",
      "",
    ].join("\n"),
  );
  expect((await run(["diff", previous, next])).code).toBe(1);
  const { code, stdout } = await run(["diff", previous, next, "--register", register, "--format", "json"]);
  expect(code).toBe(0);
  const [entry] = DiffOutput.parse(JSON.parse(stdout)).comparisons[0]!.entries;
  expect(entry!.changes).toContainEqual(
    expect.objectContaining({ field: "lead", kind: "succeeded", source: "Quyết định 12/QĐ-ĐH", verified: true }),
  );
});

test("a fault in a register is told by its place", async () => {
  const register = file("wrong.yaml", "successions:\n  - { from: a, to: [b], kind: renamed }\n");
  const { code, stderr } = await run(["diff", ...plans, "--register", register]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^plandiff: [^\n]*successions\[0\][^\n]*\n$/);
});
