/** The flags of `draft`: what they take, and how the parser is told. */
import { type Day, type Period, UsageError, makeDay, parsePeriod } from "@plandiff/domain";
import type { FileFlags, InputFlags, OutputFlags } from "./flags.ts";
import type { Texts } from "./texts/texts.ts";

/** The flags of `draft`; the period is that of the plan to draft. */
export type DraftFlags = Omit<InputFlags, "period" | "label"> &
  OutputFlags &
  Omit<FileFlags, "party"> & {
    readonly period: Period;
    readonly history?: readonly string[];
    readonly asOf?: Day;
    readonly review: readonly string[];
    readonly resume?: string;
    readonly noInput: boolean;
    readonly mouse: boolean;
  };

/** Reads the value of `--period`. */
function readPeriod(value: string): Period {
  const period = parsePeriod(value);
  if (!period) throw new UsageError("period-wrong", { args: { flag: "--period", value } });
  return period;
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads the value of `--as-of`. */
function readDay(value: string): Day {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  const real = WHOLE_DAY.test(value) ? makeDay(year, month, day) : undefined;
  if (real === undefined)
    throw new UsageError("flag-value-wrong", { args: { flag: "--as-of", value, allowed: "YYYY-MM-DD" } });
  return real;
}

/** How the parser is told of the flags that only `draft` has. */
export const draftParameters = ({ draftFlags: brief, placeholders }: Texts) =>
  ({
    period: { kind: "parsed", parse: readPeriod, brief: brief.period, placeholder: placeholders.period },
    history: {
      kind: "parsed",
      parse: (value: string): string => value,
      variadic: true,
      optional: true,
      brief: brief.history,
      placeholder: placeholders.plan,
    },
    asOf: { kind: "parsed", parse: readDay, optional: true, brief: brief.asOf, placeholder: "YYYY-MM-DD" },
    resume: {
      kind: "parsed",
      parse: (value: string): string => value,
      optional: true,
      brief: brief.resume,
      placeholder: placeholders.file,
    },
    noInput: { kind: "boolean", brief: brief.noInput, default: false, withNegated: false },
  }) as const;
