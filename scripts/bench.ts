// pnpm bench: how long `plandiff diff` of two real plans takes as a whole process, against an empty Node.
import { spawnSync } from "node:child_process";
import { buildQuietly, program, root } from "./lib.ts";

const ROUNDS = 40;
/** What a start may cost at most, as a multiple of an empty Node. */
const BUDGET = 2.5;

await buildQuietly();

const contestants = {
  "node -e 0": ["-e", "0"],
  "plandiff --version": [program, "--version"],
  "plandiff diff": [program, "diff", "examples/2023-q4.txt", "examples/2024.txt", "--exit-zero"],
};

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

// The first starts fill the compile cache. Then all take turns, so that a busy machine slows them alike.
const times = new Map(Object.entries(contestants).map(([name, args]) => [name, { args, all: [] as number[] }]));
for (let round = -2; round < ROUNDS; round += 1) {
  for (const { args, all } of times.values()) {
    const time = milliseconds(args);
    if (round >= 0) all.push(time);
  }
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const empty = median(times.get("node -e 0")?.all ?? []);
for (const [name, { all }] of times) {
  const time = median(all);
  console.log(`${name.padEnd(20)} ${time.toFixed(1).padStart(6)} ms  ${(time / empty).toFixed(2)} x`);
}
const ratio = median(times.get("plandiff diff")?.all ?? []) / empty;
console.log(`budget for a diff: ${BUDGET} x, ${ratio <= BUDGET ? "kept" : "EXCEEDED"}`);
process.exitCode = ratio <= BUDGET ? 0 : 1;
