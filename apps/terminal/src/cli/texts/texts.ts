/** What the command line itself says: help, progress. (Reports and troubles have their words in the report package.) */
import type { Language } from "@plandiff/domain";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** The commands. */
export type CommandName = "read" | "diff" | "convert" | "draft" | "review" | "check" | "help" | "completion";

/** The flags of all commands, as they are named in code. */
export type FlagName =
  | "format"
  | "output"
  | "force"
  | "redline"
  | "party"
  | "only"
  | "changed"
  | "month"
  | "register"
  | "lang"
  | "columns"
  | "inputFormat"
  | "color"
  | "width"
  | "pager"
  | "period"
  | "label"
  | "exitZero"
  | "frozen"
  | "ascii"
  | "quiet"
  | "threshold"
  | "review"
  | "keys"
  | "mouse"
  | "verbose"
  | "audit";

/** Everything that the command line says in one language. */
export interface Texts {
  readonly program: { readonly brief: string; readonly full: string };
  readonly commands: Record<CommandName, { readonly brief: string; readonly full?: string }>;
  readonly arguments: Record<"file" | "previous" | "plans" | "topic" | "shell", string>;
  readonly flags: Record<FlagName, string>;
  /** The flags that only `draft` has, and its own sense of `--period`. */
  readonly draftFlags: Record<"period" | "history" | "asOf" | "resume" | "noInput", string>;
  readonly placeholders: Record<
    "file" | "plan" | "topic" | "shell" | "period" | "label" | "columns" | "share" | "words" | "month",
    string
  >;
  readonly headers: Record<"usage" | "aliases" | "commands" | "flags" | "arguments", string>;
  readonly help: Record<"help" | "version" | "default" | "separator" | "escape" | "topics", string>;
  /** How much of a document its plan accounts for: characters that are not blank, and those that stand nowhere. */
  readonly audit: {
    readonly share: (name: string, counted: { readonly characters: number; readonly missing: number }) => string;
  };
  readonly written: (name: string) => string;
  readonly resuming: (name: string) => string;
  /** What stands behind the name of a first version in that of the table that explains it. */
  readonly explanation: string;
  /** On the screen while the plans of a review are read: what goes on, and the keys that leave. */
  readonly opening: Record<"reading" | "quit" | "interrupt", string>;
  readonly progress: {
    readonly reading: (name: string) => string;
    readonly comparing: string;
    readonly writing: string;
  };
}

/** The texts of every language. */
export const texts: Readonly<Record<Language, Texts>> = { vi, en };
