// pnpm bench:scale: whole processes of `plandiff diff a.csv b.csv --format json` against the floor, in turn, at growing sizes.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Tasks a plan, and how many times the floor a comparison may take there. */
const AIMS = new Map([
  [17, 2],
  [100, 3],
  [1000, 5],
  [10_000, 6],
  [100_000, 8],
]);
const ROUNDS = new Map([
  [10_000, 3],
  [100_000, 1],
]);
const ROUNDS_OF_SMALL = 9;
/** A comparison of two plans of 100,000 tasks must fit into this memory. */
const MEMORY = 2048;

const here = import.meta.dirname;
const program = join(here, "..", "..", "apps", "terminal", "bin", "plandiff.js");
const folder = mkdtempSync(join(tmpdir(), "plandiff-scale-"));
const sizes = [...AIMS.keys()].filter((size) => size < 100_000 || process.argv.includes("--large"));

/** Milliseconds of one process whose output goes to a file, as a pipe would slow it down. */
function time(args: readonly string[]): number {
  const output = openSync(join(folder, "output.json"), "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", output, "pipe"], encoding: "utf8" });
  const elapsed = performance.now() - start;
  closeSync(output);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${stderr}`);
  return elapsed;
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

try {
  execFileSync(process.execPath, [join(here, "generate.mjs"), folder, ...sizes.map(String)]);
  console.log("tasks      floor      plandiff   ratio  aim");
  for (const size of sizes) {
    const file = (name: string): string => join(folder, String(size), name);
    const floor = [join(here, "floor.mjs"), file("a.json"), file("b.json"), "out"];
    const heap = size === 100_000 ? [`--max-old-space-size=${MEMORY}`] : [];
    const periods = ["--period", "2025", "--period", "2026"];
    const diff = [
      ...heap,
      program,
      "diff",
      file("a.csv"),
      file("b.csv"),
      ...periods,
      "--format",
      "json",
      "--exit-zero",
    ];
    const rounds = ROUNDS.get(size) ?? ROUNDS_OF_SMALL;
    const times: { floor: number[]; diff: number[] } = { floor: [], diff: [] };
    // The first start fills the compile cache.
    if (size < 10_000) time(diff);
    for (let round = 0; round < rounds; round += 1) {
      times.floor.push(time(floor));
      times.diff.push(time(diff));
    }
    const ratio = median(times.diff) / median(times.floor);
    const shown = [median(times.floor), median(times.diff)].map((ms) => `${ms.toFixed(0).padStart(7)} ms`);
    const aim = AIMS.get(size) ?? 0;
    console.log(
      `${String(size).padEnd(8)}${shown.join("  ")}  ${ratio.toFixed(2).padStart(6)}  ${aim}${ratio <= aim ? "" : "  not reached"}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
