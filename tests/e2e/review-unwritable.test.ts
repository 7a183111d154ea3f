// Verdicts that cannot be written where they belong: it is told from the start, and nothing that was decided is lost.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, makeDesk } from "./review-desk.ts";
import { openScreen } from "./terminal.ts";

const { folder, kept, lastTwo, leave, open } = makeDesk();
const inShell = (command: string): string[] => ["-c", `cd ${folder()} && exec ${command}`];
const program = join(import.meta.dirname, "../../node_modules/.bin/plandiff");

test("a place that takes no files is told when the review opens", async () => {
  const screen = openScreen(["review", ...lastTwo(), "--review", join(folder(), "none/x.review.yaml"), "--lang", "vi"]);
  await screen.until((text) => text.includes("KHÔNG LƯU được kết luận ở đây"), "that nothing will be kept");
  expect(screen.text()).toContain("--review TỆP");
  await leave(screen);
});

test("where the place goes away, what was decided is kept elsewhere, with code 2, and can be gone on with", async () => {
  const gone = join(folder(), "gone");
  mkdirSync(gone);
  const command = `${program} review 2024.txt 2025.txt --review gone/2025.review.yaml --lang vi`;
  const screen = openScreen(inShell(command), { program: "sh", env: { USER: "lan" } });
  await screen.until(done(0), "the review");
  screen.type("y");
  await screen.until(done(1), "one decided");
  rmSync(gone, { recursive: true });
  screen.type("y");
  await screen.until((text) => text.includes("CHƯA LƯU ĐƯỢC"), "that it is not kept");
  screen.type("q");
  expect(await screen.ended).toBe(2);
  expect(screen.isAlternate()).toBe(false);
  expect(screen.text().replaceAll("\n", " ")).toMatch(
    /Kết luận được giữ ở 2025\.review\.yaml: .*--review 2025\.review\.yaml/,
  );
  expect(readFileSync(join(folder(), "2025.review.yaml"), "utf8").match(/kind: /g)).toHaveLength(2);
  const again = await open();
  expect(done(2)(again.text())).toBe(true);
  await leave(again);
});

test("nothing but the file is left beside the plan", async () => {
  const screen = await open();
  screen.type("yy");
  await screen.until(done(2), "two decided");
  await leave(screen);
  expect(kept()).toContain("kind: same");
  expect(existsSync(join(folder(), "2025.review.yaml.lock"))).toBe(false);
});
