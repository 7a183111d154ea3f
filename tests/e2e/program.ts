// The built program as a user starts it: its output, its complaints and its exit code.
import { spawn } from "node:child_process";
import { bin, environment, root } from "./terminal.ts";

/** How a run ended. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** Runs the program to its end. */
export function run(args: readonly string[], { input = "", env = {}, cwd = root }: How = {}): Promise<Outcome> {
  const child = spawn(bin, args, { cwd, env: environment(env) });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A program that complains about its arguments does not read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}

/** The three real plans. */
export const examples = {
  q4: "examples/2023-q4.txt",
  y2024: "examples/2024.txt",
  y2025: "examples/2025.txt",
} as const;
