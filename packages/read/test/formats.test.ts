import { UsageError } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { detectFormat } from "../src/detect-format.ts";
import { readPlan } from "../src/index.ts";
import { bytesOf, exampleText, register } from "./reading.ts";

const detect = (text: string, name = "-"): string => detectFormat({ bytes: bytesOf(text), name });

describe("the format of a file", () => {
  test.each([
    ["text", exampleText("2023-q4.txt"), "plan.csv.txt"],
    ["text", exampleText("2025.txt"), "-"],
    ["csv", "Stt;Nhiệm vụ;Chủ trì\n1;Họp;A\n", "-"],
    ["csv", "anything", "plan.csv"],
    ["json", '{"tasks": []}', "plan.txt"],
    ["json", "[\n]", "-"],
    ["yaml", "# note\ntitle: x\ntasks: []\n", "-"],
    ["yaml", "---\nformatVersion: '1.0'\nplan:\n  tasks: []\n", "-"],
    ["html", "<!DOCTYPE html><html><body></body></html>", "plan.txt"],
    ["pdf", "%PDF-1.7\n%âãÏÓ", "plan"],
    ["rtf", "{\\rtf1\\ansi", "plan.doc"],
    ["docx", "PK\u0003\u0004....word/document.xml", "plan.bin"],
    ["xlsx", "PK\u0003\u0004....xl/workbook.xml", "-"],
  ])("is known by its content: %s", (format, text, name) => {
    expect(detect(text, name)).toBe(format);
  });

  test("prose that speaks of plans is text, not YAML and not separated values", () => {
    expect(detect("Title: a note\nWe met; the plan, task and lead were named.\n")).toBe("text");
    expect(detect("Nhiệm vụ, chủ trì và thời gian được nêu dưới đây.\nMột câu nữa.\n")).toBe("text");
  });
});

describe("a file that cannot be read", () => {
  const codeOf = async (bytes: Uint8Array, name: string, inputFormat?: string): Promise<string> => {
    const error: unknown = await readPlan({ bytes, name }, { register, inputFormat }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UsageError);
    return `${(error as UsageError).code} ${(error as UsageError).args["format"] ?? ""}`.trim();
  };

  test.each([
    ["is empty", "", "plan.txt", "file-empty"],
    ["holds only blanks", " \n\t\n\u00a0", "plan.txt", "file-empty"],
    ["is a document we do not read", "{\\rtf1 Plan}", "plan.rtf", "format-unsupported rtf"],
    ["is an archive of something else", "PK\u0003\u0004", "plan.zip", "format-unsupported zip"],
    ["has no task table", exampleText("other/notice-2023-09.txt"), "notice.txt", "no-task-table"],
    ["is a report with numbered prose", exampleText("other/report-2023-11.txt"), "report.txt", "no-task-table"],
  ])("%s", async (_, text, name, code) => {
    expect(await codeOf(bytesOf(text), name)).toBe(code);
  });

  test("is no text at all", async () => {
    expect(
      await codeOf(
        Uint8Array.from({ length: 500 }, (_, i) => i % 32),
        "plan",
      ),
    ).toBe("file-binary");
    expect(
      await codeOf(
        Uint8Array.from({ length: 500 }, (_, i) => 0x80 + (i % 64)),
        "plan",
      ),
    ).toBe("file-binary");
  });

  test("is asked for in a format that does not exist", async () => {
    expect(await codeOf(bytesOf("x"), "plan.txt", "wordstar")).toBe("format-unknown wordstar");
  });
});

test("a given format overrides what the content looks like", async () => {
  const bytes = bytesOf("Stt\tNhiệm vụ\tChủ trì\n1\tHọp\tVăn phòng\n");
  const asText = await readPlan({ bytes, name: "plan.csv" }, { register, inputFormat: "txt" });
  expect(asText.value.tasks[0]?.place?.kind).toBe("lines");
});

test("UTF-16 in either order and bytes that are no UTF-8 are read, and the loss is said", async () => {
  const text = "\ufeffStt\tNhiệm vụ\tChủ trì\n1\tHọp\tVăn phòng\n";
  const little = new Uint8Array(Buffer.from(text, "utf16le"));
  const big = new Uint8Array(Buffer.from(text, "utf16le").swap16());
  for (const bytes of [little, big, little.subarray(2)])
    expect((await readPlan({ bytes, name: "p.txt" }, { register })).value.tasks[0]?.text).toBe("Họp");
  const broken = bytesOf("Stt\tNhiệm vụ\tChủ trì\n1\tHọp giao ban ?\tVăn phòng\n");
  broken[broken.lastIndexOf(0x3f)] = 0xff;
  const { value, diagnostics } = await readPlan({ bytes: broken, name: "p.txt" }, { register });
  expect(value.tasks[0]?.text).toBe("Họp giao ban \ufffd");
  expect(diagnostics).toContainEqual({
    code: "text-cleaned",
    severity: "warning",
    args: { count: 1, characters: "U+FFFD" },
  });
});
