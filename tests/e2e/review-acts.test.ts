// Everything that a reviewer does, by keys and mouse in a pseudo-terminal, with the bytes that terminals and input methods send.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { examples, run } from "./program.ts";
import { type Screen, bin, openScreen, root } from "./terminal.ts";

const ESCAPE = "\u001b";
const CTRL_Z = "\u001a";
const CTRL_U = "\u0015";
const paste = (text: string): string => `${ESCAPE}[200~${text}${ESCAPE}[201~`;
const click = (column: number, row: number): string => `${ESCAPE}[<0;${column};${row}M${ESCAPE}[<0;${column};${row}m`;
const MOUSE_ON = `${ESCAPE}[?1000h`;
const MOUSE_OFF = `${ESCAPE}[?1000l`;

let folder = "";
let plans: readonly string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-acts-"));
  plans = Object.values(examples).map((example) => {
    const copy = join(folder, example.replace("examples/", ""));
    copyFileSync(join(root, example), copy);
    return copy;
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lastTwo = (): readonly string[] => plans.slice(1);
const file = (year = "2025"): string => join(folder, `${year}.review.yaml`);
const kept = (year?: string): string => (existsSync(file(year)) ? readFileSync(file(year), "utf8") : "");
const isOpen = (text: string): boolean => /đã duyệt \d+\/\d+/.test(text) && / q /.test(text);
const done = (count: number) => (text: string) => new RegExp(`đã duyệt ${count}/`).test(text);

async function open(
  args: readonly string[] = lastTwo(),
  { env = {}, ...how }: NonNullable<Parameters<typeof openScreen>[1]> = {},
): Promise<Screen> {
  const screen = openScreen(["review", ...args], { ...how, env: { USER: "lan", ...env } });
  await screen.until((text) => isOpen(text) || text.includes("kết luận cũ"), "the first frame");
  return screen;
}

async function leave(screen: Screen): Promise<void> {
  screen.type("q");
  expect(await screen.ended).toBe(0);
  expect(screen.isAlternate()).toBe(false);
}

test("three real plans are reviewed from start to finish by keys alone, and everything that follows honours it", async () => {
  const screen = await open(plans, { columns: 140 });
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
  expect((await run(["diff", ...plans, "--frozen", "--quiet"])).code).toBe(0);
  const report = await run(["diff", ...plans, "--format", "md", "--lang", "vi"]);
  expect(report.stdout).toMatch(/người duyệt: lan \(đã tổ chức\)/);
  const draft = await run([
    "draft",
    plans[2]!,
    "--period",
    "2026",
    "--history",
    plans[1]!,
    "--no-input",
    "--format",
    "json",
  ]);
  expect(draft.code).toBe(0);
});

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

describe("the program is ended from outside", () => {
  test.each([
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const)("by %s: all is kept, the terminal is given back, and the signal counts", async (signal, number) => {
    const screen = await open();
    screen.type("y");
    await screen.until(done(1), "one decided");
    screen.kill(signal);
    expect(await screen.ended).toBe(128 + number);
    expect(kept()).toContain("kind: same");
    expect(screen.isAlternate()).toBe(false);
    expect(screen.sent().lastIndexOf(MOUSE_OFF)).toBeGreaterThan(screen.sent().lastIndexOf(MOUSE_ON));
    expect(screen.sent()).toContain(`${ESCAPE}[?25h`);
  });

  test("by kill -9: it is taken up where it was left", async () => {
    const screen = await open(plans);
    screen.type("yy");
    await screen.until(done(2), "two decided");
    screen.kill("SIGKILL");
    await screen.ended;
    const again = await open(plans);
    expect(done(2)(again.text())).toBe(true);
    again.type("u");
    await again.until((text) => text.includes("không còn gì để hoàn tác"), "that there is nothing to undo");
    await leave(again);
  });

  test("by Ctrl-Z: the shell has the terminal, and fg brings the review back as it was", async () => {
    const screen = openScreen(["--norc", "--noprofile", "-i"], { program: "bash", env: { PS1: "shell> " } });
    await screen.until((text) => text.includes("shell>"), "the shell");
    screen.type(`${bin} review ${lastTwo().join(" ")} --lang vi\r`);
    await screen.until(isOpen, "the first frame");
    screen.type("y");
    await screen.until(done(1), "one decided");
    screen.type(CTRL_Z);
    await screen.until((text) => !screen.isAlternate() && /Stopped/.test(text), "the shell again");
    screen.type("echo $((40 + 2))\r");
    await screen.until((text) => /^42$/m.test(text), "that the shell works");
    screen.type("fg\r");
    await screen.until((text) => screen.isAlternate() && done(1)(text), "the review as it was");
    screen.type("u");
    await screen.until(done(0), "that its keys work");
    screen.type("q");
    await screen.until((text) => !screen.isAlternate() && text.includes("2024 → 2025: "), "the shell and the sums");
    screen.kill("SIGKILL");
    await screen.ended;
  });
});

describe("two reviewers", () => {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  async function reviewed(branch: string, keys: string, says: string): Promise<void> {
    git("checkout", "-q", "-b", branch, "begin");
    const screen = await open(lastTwo(), { env: { USER: branch } });
    screen.type(keys);
    await screen.until((text) => text.includes(says), says);
    await leave(screen);
    git("add", ".");
    git("commit", "-qm", branch);
  }
  beforeEach(() => {
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "plans");
    git("tag", "begin");
  });

  test("decide about different tasks: git merges their files", async () => {
    await reviewed("both", "1Y", "đã nhận");
    git("tag", "-f", "begin");
    await reviewed("lan", "2y", "đã nhận");
    await reviewed("minh", "2Gy", "đã nhận");
    git("merge", "-q", "lan", "-m", "together");
    expect(kept()).not.toContain("<<<<<<<");
    expect([kept().includes("by: lan"), kept().includes("by: minh")]).toEqual([true, true]);
  });

  test("decide about the same task: what git leaves open is read, the contradiction is told, and one is taken away", async () => {
    await reviewed("lan", "2y", "đã nhận");
    await reviewed("minh", "2n", "đã bác");
    expect(spawnSync("git", ["merge", "-q", "lan"], { cwd: folder }).status).not.toBe(0);
    expect(kept()).toContain("<<<<<<<");
    const told = await run(["diff", ...lastTwo(), "--lang", "vi"]);
    expect(told.stdout).toContain("mâu thuẫn nhau");
    expect((await run(["diff", ...lastTwo(), "--frozen", "--quiet"])).code).toBe(1);
    const screen = await open();
    expect(screen.text()).toContain("V!1");
    screen.type("V");
    await screen.until((text) => text.includes("không phải một việc (minh") && text.includes("(lan"), "both verdicts");
    screen.type("jjd");
    await screen.until((text) => text.includes("Mọi kết luận đều áp dụng được"), "that all holds");
    screen.type("q");
    await leave(screen);
    expect(kept()).not.toContain("<<<<<<<");
    expect(kept().match(/kind: /g)).toHaveLength(1);
  });

  test("have it open at the same time: what the other one writes is taken over, nothing is overwritten", async () => {
    const [lan, minh] = [
      await open(lastTwo(), { env: { USER: "lan" } }),
      await open(lastTwo(), { env: { USER: "minh" } }),
    ];
    lan.type("y");
    await lan.until(done(1), "one decided");
    await minh.until((text) => done(1)(text) && text.includes("người khác vừa sửa"), "what Lan decided");
    minh.type("2n");
    await minh.until((text) => text.includes("đã bác"), "another decided");
    await lan.until((text) => text.includes("người khác vừa sửa"), "what Minh decided");
    lan.type("u");
    await lan.until((text) => text.includes("đã hoàn tác"), "Lan's taken back");
    await leave(lan);
    await leave(minh);
    expect([kept().includes("by: lan"), kept().includes("by: minh")]).toEqual([false, true]);
  });

  test("one breaks the file: it is told, and not overwritten", async () => {
    const screen = await open();
    writeFileSync(file(), "verdicts: [");
    await screen.until((text) => text.includes("chưa đọc được"), "that it cannot be read");
    screen.type("y");
    await screen.until((text) => text.includes("CHƯA LƯU ĐƯỢC"), "that nothing is saved");
    expect(kept()).toBe("verdicts: [");
    rmSync(file());
    screen.type("y");
    await screen.until(done(2), "two decided");
    await leave(screen);
    expect(kept().match(/kind: /g)).toHaveLength(2);
  });
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
  const editor = join(folder, "editor.sh");
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
    screen.type(`${CTRL_U}${join(folder, name)}\r`);
    await screen.until((text) => text.includes(says) && (text.includes(name) || says !== "đã ghi"), `${says} ${name}`);
    screen.type("j");
    await screen.until(isOpen, "the hints");
  }
  await leave(screen);
  expect(readFileSync(join(folder, "out.md"), "utf8")).toContain("người duyệt: ");
  expect(readFileSync(join(folder, "out.html"), "utf8")).toContain("người duyệt: ");
  for (const name of ["out.docx", "out.xlsx"])
    expect(readFileSync(join(folder, name)).subarray(0, 2).toString()).toBe("PK");
});

test("a user's own keys are taken, and what cannot be is told before the screen opens", async () => {
  const keys = join(folder, "keys.yaml");
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
});
