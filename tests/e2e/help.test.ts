// Help, version and completion.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./program.ts";
import { root } from "./terminal.ts";

const COMMANDS = ["read", "diff", "review", "check", "help", "completion"];

describe("help", () => {
  test.each([[["--help"]], [["-h"]], [[]]])("%o lists the commands in Vietnamese", async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(stdout).toContain("CÁC LỆNH");
    expect(stdout).not.toMatch(/USAGE|COMMANDS|FLAGS|Print help/);
  });

  test("in English where asked", async () => {
    const { stdout } = await run(["--lang", "en", "--help"]);
    expect(stdout).toContain("COMMANDS");
    expect(stdout).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/);
  });

  test.each(COMMANDS)("help %s is the command's own help", async (command) => {
    const { code, stdout } = await run(["help", command]);
    expect(code).toBe(0);
    expect(stdout).toBe((await run([command, "--help"])).stdout);
    expect(stdout).toContain(`plandiff ${command}`);
  });

  test("help alone lists topics, and each has a page", async () => {
    const { stdout } = await run(["help"]);
    const topics = stdout.slice(stdout.indexOf("CHỦ ĐỀ")).matchAll(/^  (\S+)  /gm);
    const names = [...topics].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect((await run(["help", name])).code, name).toBe(0);
  });
});

test("--version prints the version alone", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "apps/terminal/package.json"), "utf8"));
  expect(await run(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish", "powershell"])("there is a script for %s that asks the program", async (shell) => {
    const { code, stdout } = await run(["completion", shell]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/plandiff complete '?--/);
  });

  const candidates = async (...words: readonly string[]): Promise<string[]> =>
    (await run(["complete", "--", ...words])).stdout.split("\n").map((line) => line.split("\t")[0] ?? "");

  test("commands, with what they do", async () => {
    const { code, stdout } = await run(["complete", "--", "di"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^diff\tSo sánh/);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^:\d+$/);
  });

  test("flags of a command, their values, and shells", async () => {
    expect(await candidates("diff", "--fo")).toContain("--format");
    expect(await candidates("diff", "--format", "j")).toContain("json");
    expect(await candidates("completion", "z")).toContain("zsh");
  });

  test("files and folders", async () => {
    expect(await candidates("diff", "exam")).toContain("examples/");
    expect(await candidates("diff", "examples/202")).toEqual(
      expect.arrayContaining(["examples/2023-q4.txt", "examples/2024.txt", "examples/2025.txt"]),
    );
    expect(await candidates("diff", "examples/2024.txt", "examples/2025")).toContain("examples/2025.txt");
  });

  test("the bash script completes a command in a real bash", async () => {
    const { stdout: script } = await run(["completion", "bash"]);
    expect(script).toContain("complete -F");
  });
});
