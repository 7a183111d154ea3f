// What the commands of this repository share: running a tool quietly, and building before anything else.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "..");

/** The program as built, started by the Node that runs this script. */
export const program = join(root, "apps/terminal/bin/plandiff.js");

/** How a tool ended, with everything that it printed unless it wrote to the terminal itself. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

interface How {
  /** Let the tool use the terminal instead of keeping what it prints. */
  readonly show?: boolean;
  readonly cwd?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool of the workspace (or the Node of the workspace) and says how it ended. */
export function run(tool: string, args: readonly string[], how: How = {}): Promise<Outcome> {
  const child = spawn(tool, args, {
    cwd: how.cwd ?? root,
    stdio: how.show ? "inherit" : ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
      TURBO_TELEMETRY_DISABLED: "1",
      ...how.env,
    },
    shell: process.platform === "win32",
  });
  // Who uses the terminal answers to Ctrl-C as well; this script only waits for it.
  if (how.show) process.on("SIGINT", () => {});
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (code: number, trouble = "") => resolve({ code, output: Buffer.concat(chunks).toString() + trouble });
    child.on("error", (error) => end(127, `${tool}: ${error.message}\n`));
    child.on("close", (code, signal) => end(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

/** The folder of a package where an argument names one: `packages/read` or `./packages/read/test/csv.test.ts`. */
export function packageFolder(argument: string): string | undefined {
  return /^(?:\.\/)?((?:packages|apps)\/[^/]+)/.exec(argument)?.[1];
}

/** Runs a task through turbo, which skips what has not changed: in these folders and all they need, or everywhere. */
export function turbo(task: string, folders: readonly string[] = []): Promise<Outcome> {
  const filters = folders.map((folder) => `--filter=./${folder}...`);
  return run("turbo", ["run", task, "--output-logs=errors-only", ...filters]);
}

/** Builds without a word, or prints what went wrong and ends the command. */
export async function buildQuietly(folders: readonly string[] = []): Promise<void> {
  const { code, output } = await turbo("build", folders);
  if (code !== 0) {
    process.stderr.write(output);
    process.exit(code);
  }
}
