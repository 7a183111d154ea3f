// While plans are read there is something on the screen already, and keys are heard.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "./program.ts";
import { ESCAPE, isOpen, paste } from "./review-desk.ts";
import { type Screen, bin, openScreen } from "./terminal.ts";

const CTRL_C = "\u0003";
const HEADER = "Stt,Nhiệm vụ,Chủ trì,Thời gian";
/** Enough rows to take a while. */
const TASKS = 6000;
let folder = "";
const plan = (name: string): string => join(folder, name);
const large = (): string[] => [plan("2024.csv"), plan("2025.csv")];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-large-"));
  for (const year of [2024, 2025]) {
    const rows = Array.from(
      { length: TASKS },
      (_, i) => `${i + 1},Xây dựng phần mềm số ${i.toString(36)} đợt ${(i * year) % 97},Văn phòng,Quý I/${year}`,
    );
    writeFileSync(plan(`${year}.csv`), [HEADER, ...rows].join("\n"));
  }
  writeFileSync(plan("notes.csv"), "a,b\n".repeat(100_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resolves while the plans are still read. */
async function opening(plans: readonly string[], env: Record<string, string> = {}): Promise<Screen> {
  const screen = openScreen(["review", ...plans, "--lang", "vi"], { env });
  await screen.until((text) => text.includes("Đang đọc và so sánh"), "that plans are read");
  return screen;
}

/** The terminal is as it was, and says so much. */
function expectGivenBack(screen: Screen, says: RegExp): void {
  expect(screen.isAlternate()).toBe(false);
  expect(screen.text().trim()).toMatch(says);
  expect(screen.sent().lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(screen.sent().lastIndexOf(`${ESCAPE}[?25l`));
  expect(screen.sent().lastIndexOf(`${ESCAPE}[?2004l`)).toBeGreaterThan(screen.sent().lastIndexOf(`${ESCAPE}[?2004h`));
}

describe("while large plans are read", () => {
  test("they are named, and the keys that are typed count when the list is there; what is pasted decides nothing", async () => {
    const screen = await opening(large());
    expect(screen.isAlternate()).toBe(true);
    expect(screen.text()).toMatch(/^ plandiff {2}2024\.csv → 2025\.csv\n\n {2}Đang đọc và so sánh…\n[^]*\n q thoát$/);
    screen.type(`j${paste("yyq")}${ESCAPE}[B?`);
    await screen.until((text) => text.includes("Trợ giúp"), "the page that was asked for");
    expect(screen.text()).not.toContain("Đang đọc");
    screen.type("?");
    await screen.until((text) => isOpen(text) && text.includes(" 3/"), "the third entry, and nothing decided");
    expect(screen.text()).toContain("đã duyệt 0/");
    screen.type("q");
    expect(await screen.ended).toBe(0);
    expect(existsSync(plan("2025.review.yaml"))).toBe(false);
    expectGivenBack(screen, /^2024 → 2025: /);
  });

  test.each([
    ["q", 0],
    [`jG${ESCAPE}[Aq`, 0],
    [CTRL_C, 130],
    [`jj${CTRL_C}`, 130],
  ])("%j ends the program at once with %i and leaves nothing on the terminal", async (keys, code) => {
    const screen = await opening(large());
    screen.type(keys);
    expect(await screen.ended).toBe(code);
    expect(screen.sent()).not.toContain("đã duyệt");
    expectGivenBack(screen, /^$/);
  });

  test("a user who leaves by another key has q for something else", async () => {
    writeFileSync(plan("keys.yaml"), "leave: Q\nhelp: q\n");
    const screen = await opening([...large(), "--keys", plan("keys.yaml")]);
    expect(screen.text()).toContain(" Ctrl-C ngắt");
    screen.type("q");
    await screen.until((text) => text.includes("Trợ giúp"), "the help");
    screen.type("QQ");
    expect(await screen.ended).toBe(0);
  });

  test.each([
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ])("%s gives the terminal back, and the signal counts", async (signal, number) => {
    const screen = await opening(large());
    screen.kill(signal);
    expect(await screen.ended).toBe(128 + number);
    expectGivenBack(screen, /^$/);
  });

  test("a resized terminal is drawn anew", async () => {
    const screen = await opening(large());
    screen.resize(40, 12);
    await screen.until(
      (text) => text.split("\n").length === 12 && text.endsWith(" q thoát"),
      "the hint in the last line",
    );
    screen.kill("SIGKILL");
    await screen.ended;
  });
});

test.each([
  ["that is missing", () => [examples.y2024, plan("none.txt")], "none.txt"],
  ["without a header, in the thread that reads", () => [plan("2024.csv"), plan("notes.csv")], "notes.csv"],
])("a plan %s is told with code 2, and nothing of the frame is left", async (_, plans, name) => {
  const screen = openScreen(["review", ...plans(), "--lang", "vi"]);
  expect(await screen.ended).toBe(2);
  expectGivenBack(screen, new RegExp(`^plandiff: [^]*${name}`));
  expect(screen.text()).not.toMatch(/Đang đọc|q thoát/);
});

test("a pipe is waited for on the usual screen, where Ctrl-C ends the program", async () => {
  const command = `mkfifo pipe.csv && exec ${bin} review pipe.csv 2025.csv --lang vi`;
  const screen = openScreen(["-c", `cd ${folder} && ${command}`], { program: "sh" });
  screen.type("abc");
  await screen.until((text) => text.includes("abc"), "what is typed");
  expect(screen.isAlternate()).toBe(false);
  screen.type(CTRL_C);
  expect(await screen.ended).toBe(130);
});

test("without colours the first frame has none, and in ASCII no other sign", async () => {
  const screen = openScreen(["review", ...large(), "--ascii", "--lang", "vi"], { env: { NO_COLOR: "1" } });
  await screen.until((text) => text.includes("2024.csv -> 2025.csv"), "the first frame");
  expect(screen.text()).toContain("Đang đọc và so sánh...");
  expect(screen.sent()).not.toMatch(/\u001b\[\d*m/);
  screen.type("q");
  expect(await screen.ended).toBe(0);
});
