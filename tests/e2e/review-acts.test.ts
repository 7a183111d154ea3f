// What a reviewer does, by keys and mouse in a pseudo-terminal.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./program.ts";
import { CTRL_U, ESCAPE, MOUSE_OFF, MOUSE_ON, done, isOpen, makeDesk } from "./review-desk.ts";
import { openScreen } from "./terminal.ts";

const click = (column: number, row: number): string => `${ESCAPE}[<0;${column};${row}M${ESCAPE}[<0;${column};${row}m`;
const { all, folder, kept, lastTwo, leave, open } = makeDesk();

test("three real plans are reviewed from start to finish by keys alone, and everything that follows honours it", async () => {
  const screen = await open(all(), { columns: 140 });
  screen.type("y");
  await screen.until(done(1), "the possible pair accepted");
  screen.type("5eđã tổ chức\r");
  await screen.until((text) => text.includes("đã ghi chú"), "the reason of the dropped task");
  screen.type("0A");
  await screen.until((text) => /đã duyệt (\d+)\/\1 /.test(text), "the first pair of plans done");
  screen.type("]1");
  await screen.until((text) => text.includes("2024 → 2025"), "the second pair");
  screen.type("n");
  await screen.until((text) => text.includes("đã bác"), "a rejected pair");
  screen.type("5r");
  await screen.until((text) => text.includes("Ghép với"), "the line for a link");
  screen.type("trung tam phuc vu\r");
  await screen.until((text) => text.includes("đã ghép"), "the linked tasks");
  screen.resize(90, 40);
  screen.type("0A");
  await screen.until((text) => /đã duyệt (\d+)\/\1 /.test(text), "the second pair of plans done");
  screen.type("T");
  await screen.until((text) => text.includes("═ Tổng hợp") && text.includes("Chưa duyệt (0)"), "the summary");
  screen.type("q");
  await leave(screen);
  expect(screen.text()).toContain("2024 → 2025: ");
  expect((await run(["diff", ...all(), "--frozen", "--quiet"])).code).toBe(0);
  const report = await run(["diff", ...all(), "--format", "md", "--lang", "vi"]);
  expect(report.stdout).toMatch(/người duyệt: lan \(đã tổ chức\)/);
  const draft = await run([
    "draft",
    all()[2]!,
    "--period",
    "2026",
    "--history",
    all()[1]!,
    "--no-input",
    "--format",
    "json",
  ]);
  expect(draft.code).toBe(0);
});

test("the mouse selects and scrolls, and is given back when it is switched off and at the end", async () => {
  const screen = await open();
  expect(screen.sent()).toContain(MOUSE_ON);
  screen.type(click(5, 7));
  await screen.until(() => /^[❯]/.test(screen.lines()[6] ?? ""), "the clicked row");
  screen.type(`${ESCAPE}[<65;5;7M`);
  await screen.until(() => !/^[❯]/.test(screen.lines()[6] ?? ""), "another row, by the wheel");
  screen.type("M");
  await screen.until((text) => text.includes("đã tắt chuột"), "that it is off");
  expect(screen.sent().endsWith(MOUSE_OFF) || screen.sent().includes(MOUSE_OFF)).toBe(true);
  await leave(screen);
  const without = await open([...lastTwo(), "--no-mouse"]);
  await leave(without);
  expect(without.sent()).not.toContain(MOUSE_ON);
});

test("a task goes to the clipboard of the terminal", async () => {
  const screen = await open();
  screen.type("c");
  await screen.until((text) => text.includes("đã chép"), "that it is copied");
  const [, coded = ""] = /\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007/.exec(screen.sent()) ?? [];
  expect(Buffer.from(coded, "base64").toString()).toContain("nội dung");
  await leave(screen);
});

test("a reason is written in the user's editor, and the screen comes back", async () => {
  const editor = join(folder(), "editor.sh");
  writeFileSync(editor, '#!/bin/sh\necho "editor of $1" >&2\nprintf "đã xong\\ntừ tháng 4\\n" > "$2"\n');
  chmodSync(editor, 0o755);
  const screen = await open(lastTwo(), { env: { EDITOR: `${editor} --wait` } });
  screen.type("5E");
  await screen.until(
    (text) => text.includes("Ghi chú (Enter") && text.includes("đã xong từ tháng 4"),
    "what the editor wrote",
  );
  screen.type("\r");
  await screen.until((text) => text.includes("đã ghi chú"), "that it is kept");
  expect(kept()).toContain("why: đã xong từ tháng 4\n");
  expect(screen.sent()).toContain("editor of --wait");
  await leave(screen);
  const broken = await open(lastTwo(), { env: { EDITOR: "false" } });
  broken.type("E");
  await broken.until(
    (text) => text.includes("trình soạn thảo không chạy được") || text.includes("Ghi chú (Enter"),
    "the line",
  );
  broken.type(ESCAPE);
  await broken.until(isOpen, "the screen");
  await leave(broken);
});

test("the result is written from inside, with what was decided, and nothing is overwritten", async () => {
  const screen = await open(lastTwo(), { columns: 160 });
  screen.type("y");
  await screen.until(done(1), "one decided");
  for (const [name, says] of [
    ["out.md", "đã ghi"],
    ["out.docx", "đã ghi"],
    ["out.xlsx", "đã ghi"],
    ["out.html", "đã ghi"],
    ["out.md", "CHƯA GHI ĐƯỢC"],
    ["out.xyz", "CHƯA GHI ĐƯỢC"],
  ] as const) {
    screen.type("X");
    await screen.until((text) => text.includes("Ghi ra tệp"), "the line for a name");
    screen.type(`${CTRL_U}${join(folder(), name)}\r`);
    await screen.until((text) => text.includes(says) && (text.includes(name) || says !== "đã ghi"), `${says} ${name}`);
    screen.type("j");
    await screen.until(isOpen, "the hints");
  }
  await leave(screen);
  expect(readFileSync(join(folder(), "out.md"), "utf8")).toContain("người duyệt: ");
  expect(readFileSync(join(folder(), "out.html"), "utf8")).toContain("người duyệt: ");
  for (const name of ["out.docx", "out.xlsx"])
    expect(readFileSync(join(folder(), name)).subarray(0, 2).toString()).toBe("PK");
});

test("a user's own keys are taken, and what cannot be is told before the screen opens", async () => {
  const keys = join(folder(), "keys.yaml");
  writeFileSync(keys, "accept: w\nlanguage: ctrl+l\n");
  const screen = await open([...lastTwo(), "--keys", keys]);
  screen.type("y");
  screen.type("w");
  await screen.until(done(1), "one decided");
  screen.type("\u000c");
  await screen.until((text) => text.includes("reviewed 1/"), "English");
  screen.type("?/accept\r");
  await screen.until((text) => /^[❯ ] +w +right: accept it/m.test(text), "the help with the user's key");
  screen.type("q");
  await screen.until((text) => text.includes("Details"), "the tasks");
  await leave(screen);
  writeFileSync(keys, "accept: n\n");
  const clash = openScreen(["review", ...lastTwo(), "--keys", keys]);
  expect(await clash.ended).toBe(2);
  expect(clash.text()).toContain("accept");
  expect(clash.isAlternate()).toBe(false);
});

test("parties that were misread are read again, here and in every report", async () => {
  const screen = await open(lastTwo(), { columns: 160 });
  screen.type("2x2025 chu tri\r");
  await screen.until((text) => text.includes("sẽ hiểu là"), "how it is read");
  screen.type(`${CTRL_U}Sở Nội vụ; Sở Tài chính`);
  await screen.until((text) => /sẽ hiểu là:\s+│?[^]*Sở Nội vụ[^]*Sở Tài chính/.test(text), "how it will be read");
  screen.type("\r");
  await screen.until((text) => text.includes("đã sửa chỗ đọc sai"), "that it is corrected");
  await leave(screen);
  expect(kept()).toMatch(/kind: corrected[^]*field: lead\n {4}written: Sở Nội vụ; Sở Tài chính\n/);
  const { stdout } = await run(["diff", ...lastTwo(), "--format", "text", "--lang", "vi"]);
  expect(stdout).toContain("Sở Tài chính");
  const [previous, next] = lastTwo();
  const drafting = ["draft", next!, "--period", "2026", "--history", previous!, "--no-input", "--format", "json"];
  expect((await run(drafting)).stdout).toContain("Sở Tài chính");
  const alone = await run(["draft", next!, "--period", "2026", "--no-input", "--format", "json"]);
  expect(alone.stdout).toContain("Sở Tài chính");
});
