// Two reviewers and one file: git merges it, and both may have it open.
import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "./program.ts";
import { done, makeDesk } from "./review-desk.ts";

const { file, folder, kept, lastTwo, leave, open } = makeDesk();

describe("two reviewers", () => {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
      cwd: folder(),
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
    expect(spawnSync("git", ["merge", "-q", "lan"], { cwd: folder() }).status).not.toBe(0);
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
