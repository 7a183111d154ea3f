// Columns under names that no lexicon knows, told by what stands in them: said aloud, and never where two are alike.
import { UsageError } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { readText } from "./reading.ts";

const lines = (...rows: string[]): string => rows.join("\n");
const assumed = async (text: string) => {
  const { value, diagnostics } = await readText(text, "plan.csv");
  const told = diagnostics.filter(({ code }) => code === "column-assumed");
  return { tasks: value.tasks, told: told.map(({ args, severity }) => [args["column"], args["meaning"], severity]) };
};

describe("tasks", () => {
  test("are the long texts beside a lead and a time", async () => {
    const { tasks, told } = await assumed(
      lines(
        "Ref,This year we shall,Owner,By when,Ward",
        "1,Replace the boilers of the three oldest schools,Estates,June 2026,North",
        "2,Open the second walk-in clinic beside the station,Health,May 2026,South",
      ),
    );
    expect(tasks.map(({ text }) => text)).toEqual([
      "Replace the boilers of the three oldest schools",
      "Open the second walk-in clinic beside the station",
    ]);
    expect(tasks[0]!.otherColumns).toEqual([{ name: "Ward", text: "North" }]);
    expect(told).toEqual([["This year we shall", "task", "warning"]]);
  });

  test.each([
    [
      "two columns are as long",
      lines(
        "Ref,What we found,What we answered,Owner,By when",
        "1,Boilers are older than thirty years,Boilers will be replaced soon,Estates,June 2026",
        "2,The clinic is too far from the station,A clinic will open at the station,Health,May 2026",
      ),
    ],
    [
      "no more than a lead is known",
      lines("Ref,This year we shall,Owner", "1,Replace the boilers,Estates", "2,Open a clinic,Health"),
    ],
  ])("are not guessed where %s", async (_, text) => {
    await expect(readText(text, "plan.csv")).rejects.toBeInstanceOf(UsageError);
  });
});

describe("times", () => {
  test("are the one further column that holds them", async () => {
    const { tasks, told } = await assumed(
      lines(
        "Stt,Nhiệm vụ,Chủ trì,Dấu mốc,Kinh phí",
        "1,Họp giao ban,Văn phòng,Hằng tháng,10 triệu",
        "2,Tập huấn kỹ năng số,Ban Văn hóa,Tháng 3/2026,20 triệu",
        "3,Sơ kết công tác,Văn phòng,Xong trước hội nghị cuối năm 2026,5 triệu",
      ),
    );
    expect(tasks.map(({ written }) => written.time)).toEqual([
      "Hằng tháng",
      "Tháng 3/2026",
      "Xong trước hội nghị cuối năm 2026",
    ]);
    expect(told).toEqual([["Dấu mốc", "time", "warning"]]);
  });

  test("are left under their names where there are two", async () => {
    const { tasks, told } = await assumed(
      lines(
        "Stt,Nhiệm vụ,Chủ trì,Mốc đầu,Mốc sau",
        "1,Họp giao ban,Văn phòng,Tháng 3/2026,Tháng 5/2026",
        "2,Tập huấn kỹ năng số,Ban Văn hóa,Tháng 4/2026,Tháng 6/2026",
      ),
    );
    expect(tasks[0]!.schedule.kind).toBe("unspecified");
    expect(tasks[0]!.otherColumns).toHaveLength(2);
    expect(told).toEqual([]);
  });
});
