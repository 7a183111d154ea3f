// The review in a pseudo-terminal: the real plans, by keys alone, as a person sees the screen.
import { expect, test } from "vitest";
import { examples } from "./program.ts";
import { type Screen, openScreen } from "./terminal.ts";

const PLANS = ["review", examples.q4, examples.y2024, examples.y2025];
const DOWN = "\u001b[B";
const ESCAPE = "\u001b";
const CTRL_C = "\u0003";

const selected = (screen: Screen): string =>
  screen
    .lines()
    .find((line) => /^[❯>] [!?=<>÷/&#]/.test(line))
    ?.slice(0, 40) ?? "";
const opened = async (screen: Screen): Promise<string> =>
  screen.until((text) => /plandiff .*→/.test(text) && /đã duyệt .* q /s.test(text), "the first frame");

async function leave(screen: Screen): Promise<void> {
  screen.type("q");
  expect(await screen.ended).toBe(0);
  expect(screen.isAlternate()).toBe(false);
}

test("it opens with what is to be decided, moves, filters, changes the pair of plans, and leaves nothing but the sums", async () => {
  const screen = openScreen(PLANS, { columns: 120, rows: 32 });
  const first = await opened(screen);
  expect(screen.isAlternate()).toBe(true);
  expect(first).toMatch(/\(1\/2\)/);
  expect(first).toContain("Chi tiết");
  const start = selected(screen);

  screen.type("j");
  await screen.until(() => selected(screen) !== start, "another selected row");
  const second = selected(screen);
  screen.type(DOWN);
  await screen.until(() => selected(screen) !== second, "the row below");
  screen.type("kk");
  await screen.until(() => selected(screen) === start, "the first row again, after two keys in one read");
  screen.type("G");
  await screen.until((text) => / (\d+)\/\1 /.test(text), "the last row");

  screen.type("2");
  await screen.until((text) => /\[! \d+\]/.test(text), "the filter in the header");
  expect(screen.lines().filter((line) => /^. =/.test(line))).toEqual([]);
  screen.type("0");
  await screen.until((text) => !/\[! \d+\]/.test(text), "no filter");

  screen.type("]");
  const next = await screen.until((text) => /\(2\/2\)/.test(text), "the second pair");
  expect(next).toContain("2024 → 2025");
  screen.type("[");
  await screen.until((text) => /\(1\/2\)/.test(text), "the first pair");

  await leave(screen);
  const after = screen.text();
  expect(after).toContain("2024 → 2025: ");
  expect(after).not.toMatch(/Chi tiết|plandiff/);
});

test("the details scroll in their own pane", async () => {
  const screen = openScreen(PLANS, { columns: 80, rows: 24 });
  await opened(screen);
  screen.type("2\t");
  await screen.until((text) => text.includes("═ Chi tiết"), "the detail pane with the keys");
  const before = screen.text();
  screen.type("G");
  const end = await screen.until((text) => text !== before, "scrolled details");
  expect(end).toMatch(/–(\d+)\/\1/);
  screen.type(ESCAPE);
  await screen.until((text) => text.includes("═ Nhiệm vụ"), "the list with the keys");
  await leave(screen);
});

test("help is made from the keys, in the language that is switched live", async () => {
  const screen = openScreen(PLANS, { columns: 100, rows: 40 });
  await opened(screen);
  screen.type("?");
  await screen.until((text) => text.includes("Trợ giúp") && text.includes("Ctrl-D"), "the help");
  screen.type("L");
  await screen.until((text) => text.includes("half a page down"), "the help in English");
  screen.type("q");
  await screen.until((text) => text.includes("Details"), "the screen in English");
  await leave(screen);
  expect(screen.text()).toContain("carried over");
});

test("resizing re-divides the screen and leaves no rest of the old one", async () => {
  const screen = openScreen(PLANS, { columns: 130, rows: 30 });
  await opened(screen);
  expect(screen.text()).toMatch(/Nhiệm vụ ═.*Chi tiết/);
  screen.resize(70, 20);
  const small = await screen.until(
    (text) => /^─ Chi tiết/m.test(text) && / q thoát$/m.test(text.trimEnd()),
    "the details below the list",
  );
  expect(small.split("\n").every((line) => line.length <= 70)).toBe(true);
  expect(small.match(/Chi tiết/g)).toHaveLength(1);
  screen.resize(200, 40);
  await screen.until((text) => /Nhiệm vụ ═+.*Chi tiết ─{20}/.test(text), "the details beside the list");
  expect(screen.text().match(/plandiff/g)).toHaveLength(1);
  await leave(screen);
});

test("NO_COLOR leaves marks and no colour; --ascii no sign outside ASCII", async () => {
  const screen = openScreen([...PLANS, "--ascii"], { env: { NO_COLOR: "1" }, rows: 40 });
  await screen.until((text) => /plandiff .*->/.test(text), "the first frame");
  screen.type("2");
  await screen.until((text) => /\[-.+-\]|\{\+.+\+\}/s.test(text), "a redline in marks");
  // oxlint-disable-next-line no-control-regex -- colours are what is looked for
  expect(screen.sent()).not.toMatch(/\u001b\[(?:3[0-7]|9[0-7]|1|2|7)m/);
  expect(screen.text()).not.toMatch(/[❯│─═→⇒÷−]/);
  await leave(screen);
});

test("for a screen reader everything is printed line by line, with marks for what went and came", async () => {
  const screen = openScreen(PLANS, { env: { INK_SCREEN_READER: "true" }, rows: 60 });
  await screen.until((text) => / q thoát/.test(text), "the hints");
  screen.type("2");
  await screen.until((text) => /\[-.+-\]|\{\+.+\+\}/s.test(text), "a redline in marks");
  expect(screen.isAlternate()).toBe(false);
  expect(screen.sent()).not.toContain("\u001b[?1000h");
  screen.type("q");
  expect(await screen.ended).toBe(0);
});

test("a CI variable does not switch the screen off", async () => {
  const screen = openScreen(PLANS, { env: { CI: "true" } });
  await opened(screen);
  await leave(screen);
});

test("Ctrl-C ends it with 130 and gives the terminal back", async () => {
  const screen = openScreen(PLANS);
  await opened(screen);
  screen.type(CTRL_C);
  expect(await screen.ended).toBe(130);
  expect(screen.isAlternate()).toBe(false);
  expect(screen.sent()).toContain("\u001b[?25h");
});

test("being ended from outside gives the terminal back", async () => {
  const screen = openScreen(PLANS);
  await opened(screen);
  screen.kill("SIGTERM");
  await screen.ended;
  expect(screen.isAlternate()).toBe(false);
});
