/** Where the program starts: parses the command line, runs the command, and ends with its exit code. */
import { run as runApplication } from "@stricli/core";
import { makeApplication } from "./application.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { askedLanguage } from "./language.ts";
import { type Run, speaks } from "./run.ts";
import { standardInput } from "./standard-input.ts";
import { mayStillWrite, standardOutput } from "./standard-output.ts";
import { texts } from "./texts/texts.ts";
import { complain } from "./trouble.ts";
import { usageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** `--lang` before the command means the same as behind it; the parser knows it only there. */
function languageBehindCommand(args: readonly string[]): readonly string[] {
  const [first = "", second, ...rest] = args;
  if (first === "--lang") return rest.length === 0 ? [] : [...rest.slice(0, 1), first, second ?? "", ...rest.slice(1)];
  if (!first.startsWith("--lang=")) return args;
  const [command, ...others] = args.slice(1);
  return command === undefined ? [] : command.startsWith("-") ? [command] : [command, first, ...others];
}

/** Runs one command line in its surroundings; resolves to the exit code when all is written. */
export async function main(args: readonly string[], run: Run): Promise<ExitCode> {
  const errors: unknown[] = [];
  let code: ExitCode | undefined;
  const application = makeApplication(texts[speaks(run)], VERSION, (error) => errors.push(error));
  const quietProcess = {
    stdout: { write: (text: string) => run.stdout.write(text) },
    stderr: { write: () => {} },
    env: {},
    exitCode: 0,
  };
  await runApplication(application, languageBehindCommand(args), {
    process: quietProcess,
    run,
    finish: (finished: ExitCode) => {
      code = finished;
    },
  });
  const [error] = errors;
  if (error === undefined && quietProcess.exitCode === 0) return code ?? EXIT.same;
  complain(usageError(error, args[0] ?? ""), speaks(run), run);
  return EXIT.trouble;
}

const args = process.argv.slice(2);
// Each stream is set up when it is first asked for: most runs need one of the three.
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
const stdout = lazily(() => standardOutput(1));
const stderr = lazily(() => standardOutput(2));
const run: Run = {
  env: process.env,
  asked: askedLanguage(args),
  stdin: standardInput,
  get stdout() {
    return stdout();
  },
  get stderr() {
    return stderr();
  },
};
const ended = main(args, run).catch((error: unknown): ExitCode => {
  complain(error, speaks(run), run);
  return EXIT.trouble;
});
// Nothing is waited for at the top: the first world is a script, not a module.
void (async () => {
  // What stops without an end is no success.
  process.exitCode = EXIT.trouble;
  process.exitCode = await ended;
  // Else Node would first run what is due in its loop, such as a collection, and take the heap down piece by piece.
  if (!mayStillWrite()) process.exit();
})();
