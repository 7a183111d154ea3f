// pnpm demo: what changed over the three real plans; the review screen on a terminal, plain text elsewhere.
import { buildQuietly, program, run } from "./lib.ts";

const plans = ["examples/2023-q4.txt", "examples/2024.txt", "examples/2025.txt"];
const labels = ["--label", "2023 Q4", "--label", "2024", "--label", "2025"];

await buildQuietly();
const onTerminal = process.stdin.isTTY && process.stdout.isTTY;
const command = onTerminal ? ["review", ...plans, ...labels] : ["diff", ...plans, ...labels, "--exit-zero"];
const { code } = await run(process.execPath, [program, ...command], { show: true });
process.exitCode = code;
