/** What the parser found wrong with the command line, as trouble that has words in every language. */
import { UsageError } from "@plandiff/domain";
import {
  AliasNotFoundError,
  ArgumentParseError,
  EnumValidationError,
  FlagNotFoundError,
  InvalidNegatedFlagSyntaxError,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from "@stricli/core";

/** A command that does not exist, with the commands that look like it. */
export interface UnknownCommand {
  readonly command: string;
  readonly corrections: readonly string[];
}

const FORMAT_FLAGS: ReadonlySet<string> = new Set(["format", "input-format"]);

/** The trouble behind whatever the parser reports; anything else is given back as it is. */
export function usageError(error: unknown, command: string): unknown {
  if (error instanceof FlagNotFoundError) {
    return new UsageError("flag-unknown", {
      args: { flag: `--${error.input}`, command, ...suggestion(error.corrections, "--") },
    });
  }
  if (error instanceof AliasNotFoundError)
    return new UsageError("flag-unknown", { args: { flag: `-${error.input}`, command } });
  if (error instanceof EnumValidationError) {
    const allowed = error.values.join(", ");
    const isFormat = FORMAT_FLAGS.has(error.externalFlagName);
    return new UsageError(isFormat ? "format-unknown" : "flag-value-wrong", {
      args: { flag: `--${error.externalFlagName}`, value: error.input, allowed },
    });
  }
  if (error instanceof ArgumentParseError) return error.exception;
  if (error instanceof UnsatisfiedPositionalError) {
    const [needed, count] = error.limit ?? [1, 0];
    return new UsageError("too-few-files", { args: { needed, count, command } });
  }
  if (error instanceof UnexpectedPositionalError)
    return new UsageError("too-many-files", { args: { command, extra: error.input } });
  if (error instanceof UnsatisfiedFlagError) return wrongValue(error.externalFlagName, "");
  if (error instanceof UnexpectedFlagError) return wrongValue(error.externalFlagName, error.input);
  if (error instanceof InvalidNegatedFlagSyntaxError) return wrongValue(error.externalFlagName, error.valueText);
  if (isUnknownCommand(error)) {
    return error.command.startsWith("-")
      ? new UsageError("flag-unknown", { args: { flag: error.command } })
      : new UsageError("command-unknown", { args: { command: error.command, ...commandInstead(error) } });
  }
  return error;
}

const wrongValue = (flag: string, value: string): UsageError =>
  new UsageError("flag-value-wrong", { args: { flag: `--${flag}`, value } });

/** The nearest of the names that look like what was written. */
function suggestion(corrections: readonly string[], prefix = ""): { suggestion?: string } {
  const nearest = corrections[0]?.replaceAll("`", "");
  return nearest === undefined ? {} : { suggestion: prefix + nearest };
}

/** A command that looks like the word; where the word looks like a file, the command that compares files. */
function commandInstead({ command, corrections }: UnknownCommand): { suggestion?: string } {
  return /[./\\]/.test(command) ? { suggestion: `plandiff diff ${command}` } : suggestion(corrections);
}

const isUnknownCommand = (error: unknown): error is UnknownCommand =>
  typeof error === "object" && error !== null && "command" in error && "corrections" in error;
