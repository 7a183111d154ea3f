// The picture of the review in the README is a real run of the program on the real plans.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectGolden } from "@plandiff/testing";
import { expect, test } from "vitest";
import { examples } from "../e2e/program.ts";
import { openScreen, root } from "../e2e/terminal.ts";
import { readPage } from "./markdown.ts";
import { screenPicture } from "./screen-picture.ts";

const SIZE = { columns: 124, rows: 30 };
const TITLE = "plandiff review: what to decide on the left, the redline and the reasons on the right";

test("the picture is what the screen shows", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plandiff-picture-"));
  try {
    const plans = [examples.y2024, examples.y2025].map((example) => {
      const copy = join(folder, example.replace("examples/", ""));
      copyFileSync(join(root, example), copy);
      return copy;
    });
    const screen = openScreen(["review", ...plans], { ...SIZE, env: { USER: "lan", COLORTERM: "" } });
    await screen.until((text) => / q /.test(text), "the first frame");
    screen.type("y");
    await screen.until((text) => text.includes("đã duyệt 1/"), "one decided");
    screen.type("2");
    await screen.until((text) => /\[! \d+\]/.test(text), "what changed");
    screen.type("0");
    await screen.until((text) => / q /.test(text) && !/\[! \d+\]/.test(text), "everything");
    const picture = screenPicture(screen.painted(), SIZE.columns, TITLE);
    screen.type("q");
    expect(await screen.ended).toBe(0);
    expectGolden(picture, join(root, "docs/review.svg"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the README shows it", () => {
  expect(readPage("README.md")).toContain(`![${TITLE}](docs/review.svg)`);
});
