// Reviewing in a pseudo-terminal: what is decided by keys is kept at once, taken up again, and honoured by diff.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examples, run } from "./program.ts";
import { type Screen, openScreen, root } from "./terminal.ts";

let folder = "";
let plans: readonly string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-review-"));
  plans = [examples.y2024, examples.y2025].map((example) => {
    const copy = join(folder, example.replace("examples/", ""));
    copyFileSync(join(root, example), copy);
    return copy;
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, "2025.review.yaml");
const progress = (text: string): readonly [number, number] => {
  const [, done, all] = /đã duyệt (\d+)\/(\d+)/.exec(text) ?? [];
  return [Number(done), Number(all)];
};
const open = async (): Promise<{ screen: Screen; text: string }> => {
  const screen = openScreen(["review", ...plans]);
  const text = await screen.until((now) => /đã duyệt \d+\/\d+/.test(now) && / q /.test(now), "the first frame");
  return { screen, text };
};
const done = (count: number) => (text: string) => progress(text)[0] === count;

test("what is accepted and rejected is kept at once, survives being killed, and is undone by a key", async () => {
  const first = await open();
  expect(progress(first.text)[0]).toBe(0);
  expect(existsSync(file())).toBe(false);
  first.screen.type("y");
  await first.screen.until(done(1), "one decided");
  first.screen.type("y");
  await first.screen.until(done(2), "two decided");
  expect(readFileSync(file(), "utf8").match(/^ {2}- kind: /gm)).toHaveLength(2);
  first.screen.kill("SIGKILL");
  await first.screen.ended;

  const second = await open();
  expect(progress(second.text)[0]).toBe(2);
  second.screen.type("2");
  await second.screen.until((text) => /\[! \d+\]/.test(text), "changed tasks");
  second.screen.type(".n");
  await second.screen.until((text) => text.includes("đã bác"), "the log line");
  expect(readFileSync(file(), "utf8")).toContain("kind: not-same");
  second.screen.type("u");
  await second.screen.until((text) => text.includes("đã hoàn tác"), "the log line of undoing");
  expect(readFileSync(file(), "utf8")).not.toContain("kind: not-same");
  second.screen.type("q");
  expect(await second.screen.ended).toBe(0);
});

test("the real plans are reviewed to the end by keys alone, and then nothing is open for CI", async () => {
  const before = await run(["diff", ...plans, "--frozen", "--quiet"]);
  const { screen, text } = await open();
  const [, all] = progress(text);
  screen.type("y".repeat(3));
  await screen.until(done(3), "three decided, by one read");
  screen.type("A");
  await screen.until(done(all), "everything decided");
  screen.type("q");
  expect(await screen.ended).toBe(0);
  expect([0, 1]).toContain(before.code);
  expect((await run(["diff", ...plans, "--frozen", "--quiet"])).code).toBe(0);
  const { stdout } = await run(["diff", ...plans, "--format", "json"]);
  expect(JSON.parse(stdout).comparisons[0].summary.possible).toBe(0);
  expect(stdout).toContain('"verdicts"');
});

test("Vietnamese is typed as input methods send it, and a task is found by words without accents", async () => {
  const { screen } = await open();
  screen.type("5e");
  await screen.until((text) => text.includes("Ghi chú (Enter"), "the line for a note");
  screen.type("ddax");
  screen.type("\u007f\u007f\u007f\u007fđã");
  screen.type(" xong tieng");
  screen.type("\u007f\u007f\u007fếng ");
  screen.type("việt".normalize("NFD"));
  await screen.until((text) => text.includes("đã xong tiếng việt"), "what was typed");
  screen.type("\r");
  await screen.until((text) => text.includes("đã ghi chú"), "the log line");
  expect(readFileSync(file(), "utf8")).toContain("why: đã xong tiếng việt\n");
  screen.type("r");
  const all = await screen.until((text) => text.includes("Ghép với"), "the line for a link");
  screen.type("q");
  await screen.until((text) => text !== all && text.includes("Ghép với"), "a letter, not the end of the program");
  screen.type("\u007f\r");
  await screen.until((text) => text.includes("đã ghép"), "the linked tasks");
  expect(readFileSync(file(), "utf8")).toContain("kind: same");
  screen.type("q");
  expect(await screen.ended).toBe(0);
});

test("a file named by --review is taken instead, and one that does not hold up is told", async () => {
  const { screen } = await open();
  screen.type("A");
  await screen.until((text) => progress(text)[0] > 0, "everything decided");
  screen.type("q");
  await screen.ended;
  const other = join(folder, "other.yaml");
  copyFileSync(file(), other);
  rmSync(file());
  const none = await run(["diff", ...plans, "--format", "json"]);
  expect(none.stdout).not.toContain('"verdicts"');
  const taken = await run(["diff", ...plans, "--format", "json", "--review", other]);
  expect(taken.stdout).toContain('"verdicts"');
  const turned = await run(["diff", plans[1]!, plans[0]!, "--frozen", "--quiet", "--review", other]);
  expect(turned.code).toBe(1);
  expect((await run(["diff", ...plans, "--review", plans[0]!])).code).toBe(2);
  const missing = await run(["diff", ...plans, "--review", join(folder, "missing.yaml")]);
  expect([missing.code, missing.stderr.includes("missing.yaml")]).toEqual([2, true]);
});
