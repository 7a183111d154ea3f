// However the review ends, all is kept and the terminal is given back.
import { describe, expect, test } from "vitest";
import { ESCAPE, MOUSE_OFF, MOUSE_ON, done, isOpen, makeDesk } from "./review-desk.ts";
import { bin, openScreen } from "./terminal.ts";

const CTRL_Z = "\u001a";
const { all, kept, lastTwo, leave, open } = makeDesk();

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
    const screen = await open(all());
    screen.type("yy");
    await screen.until(done(2), "two decided");
    screen.kill("SIGKILL");
    await screen.ended;
    const again = await open(all());
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
