// Typing in a pseudo-terminal, with the bytes that input methods and terminals send.
import { describe, expect, test } from "vitest";
import { CTRL_U, paste, makeDesk } from "./review-desk.ts";

const { kept, lastTwo, leave, open } = makeDesk();

describe("Vietnamese is typed into every line as input methods send it", () => {
  const BURSTS: readonly (readonly [name: string, reads: readonly string[], text: string])[] = [
    ["Telex", ["tieng", "\u007f\u007f\u007fếng", " vie", "\u007fệ", "t"], "tiếng việt"],
    ["VNI on Windows", ["duong", "\b\b\b\b\bđường", " so", "\b\bsố"], "đường số"],
    ["pasted in NFD", [paste("hội nghị\n".normalize("NFD"))], "hội nghị"],
    ["held keys", ["aaaa", "\u007f\u007f"], "aa"],
  ];
  const LINES: readonly (readonly [name: string, keys: string, prompt: string])[] = [
    ["a note", "e", "Ghi chú"],
    ["a link", "r", "Ghép với"],
    ["the parts of a split", "s", "Tách thành"],
    ["the tasks of a merge", "m", "Gộp từ"],
    ["what takes over", "5p", "Được thay bằng"],
    ["a confidence", "C", "Nhận các mục"],
    ["a search", "/", "Tìm"],
    ["the name of a file", "X", "Ghi ra tệp"],
    ["a reading", "x\r", "Đọc lại là"],
    ["the filter of a page", "t/", "Lọc dòng"],
  ];

  test.each(LINES)("%s", async (_, keys, prompt) => {
    const screen = await open(lastTwo(), { columns: 160 });
    const line = (): string => screen.lines().findLast((one) => one.includes(prompt)) ?? "";
    for (const key of keys) {
      screen.type(key);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await screen.until(() => line() !== "", "the line");
    for (const [name, reads, text] of BURSTS) {
      screen.type(CTRL_U);
      await screen.until(() => !/[:>] \p{L}+ ?$/u.test(line()), "an empty line");
      for (const read of reads) {
        screen.type(read);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await screen.until(() => line().endsWith(`: ${text}`), `${name} in "${line()}"`);
    }
    screen.kill("SIGKILL");
    await screen.ended;
  });
});

test("what is pasted beside a line decides nothing", async () => {
  const screen = await open();
  screen.type(paste("yyAn\nq"));
  screen.type("j");
  await screen.until((text) => text.includes(" 2/"), "the next task");
  expect(kept()).toBe("");
  await leave(screen);
});
