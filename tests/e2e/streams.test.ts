// How the program behaves as a part of pipelines: readers that leave, interrupts, and what a command loads.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { examples, run } from "./program.ts";
import { bin, environment, openScreen, root } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "plandiff-streams-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a reader that leaves early is no error, and nothing is said about it", async () => {
  const script = `"${bin}" diff --format json ${examples.y2024} ${examples.y2025} | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile("bash", ["-c", script], { cwd: root, env: environment() }, (_, out, err) =>
      resolve({ stdout: out, stderr: err }),
    );
  });
  const [first, code] = stdout.trim().split("\n");
  expect(first).toBe("{");
  // Quick programs may have written all before the reader leaves: then the code is the comparison's.
  expect(["0", "1"]).toContain(code);
  expect(stderr).toBe("");
});

test("a reader that has left before the first byte ends it with 0", async () => {
  const child = spawn("bash", ["-c", `"${bin}" diff ${examples.y2024} ${examples.y2025}; echo $? >&2`], {
    cwd: root,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  expect(stderr).toBe("0\n");
});

test("an interrupt while it waits for input ends it with 130 and no word", async () => {
  const child = spawn(bin, ["read", "-"], { cwd: root, env: environment(), stdio: ["pipe", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  // Whatever is sent before it listens ends it by the signal alone: ask again until it is gone.
  const nag = setInterval(() => child.kill("SIGINT"), 300);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on("close", (...how) => resolve(how)),
  );
  clearInterval(nag);
  expect([code, signal]).toEqual([130, null]);
  expect(stderr).toBe("");
});

describe("what a command loads", () => {
  const hook = join(import.meta.dirname, "list-loaded.mjs");
  const loadedBy = async (args: readonly string[], name: string): Promise<string[]> => {
    const list = join(folder, name);
    await run(args, { env: { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`, LIST_LOADED: list } });
    return readFileSync(list, "utf8").trim().split("\n");
  };
  const drawing = (urls: readonly string[]): string[] =>
    urls.filter((url) => /react|ink|yoga/.test(held(url)) || /review[^/]*$/.test(url));
  const held = (url: string): string =>
    url.includes("/apps/terminal/dist/")
      ? (/^\/\* holds: (.*) \*\/$/m.exec(readFileSync(new URL(url), "utf8"))?.[1] ?? "")
      : "";

  test.each([
    ["diff", ["diff", examples.y2024, examples.y2025]],
    ["read", ["read", examples.y2024]],
    ["check", ["check", examples.y2024]],
    ["diff --format json", ["diff", "--format", "json", examples.y2024, examples.y2025]],
    ["--help", ["--help"]],
  ])("%s loads nothing that draws", async (name, args) => {
    const urls = await loadedBy(args, name.replaceAll(/\W/g, "-"));
    expect(urls.some((url) => url.endsWith("/bin/plandiff.js"))).toBe(true);
    expect(drawing(urls)).toEqual([]);
  });

  test("the review loads it, so that this way of looking would see it", async () => {
    const list = join(folder, "review");
    const screen = openScreen(["review", examples.y2024, examples.y2025], {
      env: { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`, LIST_LOADED: list },
    });
    await screen.until((text) => text.includes("plandiff"), "the header");
    screen.type("q");
    await screen.ended;
    expect(drawing(readFileSync(list, "utf8").trim().split("\n"))).not.toEqual([]);
  });
});
