/** The flags of the commands: what they take, and how the parser is told. */
import { type Day, type Language, UsageError } from "@plandiff/domain";
import { type GivenColumns, READABLE, type ReadableFormat } from "@plandiff/read";
import type { TypedFlagParameter } from "@stricli/core";
import { COLOUR_CHOICES, type ColourChoice } from "./colour.ts";
import { LANGUAGES } from "./language.ts";
import { OUTPUT_FORMATS, type OutputFormat, TEXT_FORMATS } from "./output/formats.ts";
import type { FlagName, Texts } from "./texts/texts.ts";
import type { NarrowingFlags } from "./narrowing.ts";
import { parseWidth } from "./width.ts";

/** The forms of findings. */
export type Format = (typeof TEXT_FORMATS)[number];

/** Flags about the plans that are read. */
export interface InputFlags {
  readonly lang?: Language;
  readonly inputFormat?: ReadableFormat;
  readonly columns?: GivenColumns;
  readonly period: readonly string[];
  readonly label: readonly string[];
  readonly register?: string;
  readonly verbose: boolean;
}

/** Flags about the result that is shown. */
export interface OutputFlags {
  readonly color: ColourChoice;
  readonly width?: number;
  readonly pager: boolean;
  readonly ascii: boolean;
}

/** Flags about results that go to files; without a form the name of a file tells it, and a terminal gets text. */
export interface FileFlags {
  readonly output: readonly string[];
  readonly format?: OutputFormat;
  readonly force: boolean;
  readonly party?: string;
}

/** The flags of `read`. */
export type ReadFlags = InputFlags & OutputFlags & FileFlags & { readonly audit: boolean };

/** The flags of `convert`. */
export type ConvertFlags = InputFlags & FileFlags;

/** The flags of `check`. */
export type CheckFlags = InputFlags &
  OutputFlags & { readonly format: Format; readonly exitZero: boolean; readonly asOf?: Day };

/** The flags of `diff`. */
export type DiffFlags = InputFlags &
  OutputFlags &
  FileFlags &
  NarrowingFlags & {
    readonly exitZero: boolean;
    readonly redline: boolean;
    readonly frozen: boolean;
    readonly quiet: boolean;
    readonly threshold?: number;
    readonly review: readonly string[];
  };

/** The flags of `review`. */
export type ReviewFlags = InputFlags & {
  readonly color: ColourChoice;
  readonly ascii: boolean;
  readonly threshold?: number;
  readonly review: readonly string[];
  readonly keys?: string;
  readonly mouse: boolean;
};

/** Reads the value of `--threshold`. */
export function parseShare(value: string): number {
  const share = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
  if (!(share >= 0 && share <= 1))
    throw new UsageError("flag-value-wrong", { args: { flag: "--threshold", value, allowed: "0–1" } });
  return share;
}

const COLUMNS = ["number", "task", "lead", "coordinating", "time", "deliverable"] as const;

/** Reads the value of `--columns`: task=3,lead=4. */
export function parseColumns(value: string): GivenColumns {
  const given = value.split(",").map((part) => {
    const [, name = "", at = ""] = /^\s*([a-z]+)\s*=\s*([1-9]\d{0,2})\s*$/.exec(part) ?? [];
    const column = COLUMNS.find((known) => known === name);
    if (column === undefined)
      throw new UsageError("flag-value-wrong", {
        args: { flag: "--columns", value: part, allowed: COLUMNS.map((known) => `${known}=1`).join(", ") },
      });
    return [column, Number(at)] as const;
  });
  return Object.fromEntries(given);
}

const verbatim = (value: string): string => value;

/** How the parser is told of every flag, in one language. */
export function flagParameters({ flags: brief, placeholders }: Texts): {
  [Name in FlagName]: TypedFlagParameter<(ReadFlags & DiffFlags & ReviewFlags)[Name]>;
} & { readonly findingsFormat: TypedFlagParameter<Format> } {
  const choice = <const T extends string>(name: FlagName, values: readonly T[]) =>
    ({ kind: "enum", values, brief: brief[name], optional: true }) as const;
  const yes = (name: FlagName) =>
    ({ kind: "boolean", brief: brief[name], default: false, withNegated: false }) as const;
  const several = (name: FlagName, placeholder: string) =>
    ({ kind: "parsed", parse: verbatim, variadic: true, default: [], brief: brief[name], placeholder }) as const;
  return {
    format: choice("format", OUTPUT_FORMATS),
    findingsFormat: { kind: "enum", values: TEXT_FORMATS, default: "text", brief: brief.format },
    output: {
      kind: "parsed",
      parse: verbatim,
      variadic: true,
      default: [],
      brief: brief.output,
      placeholder: placeholders.file,
    },
    force: yes("force"),
    redline: yes("redline"),
    audit: yes("audit"),
    party: { kind: "parsed", parse: verbatim, optional: true, brief: brief.party, placeholder: placeholders.label },
    lang: choice("lang", LANGUAGES),
    inputFormat: choice("inputFormat", READABLE),
    columns: {
      kind: "parsed",
      parse: parseColumns,
      optional: true,
      brief: brief.columns,
      placeholder: placeholders.columns,
    },
    color: { kind: "enum", values: COLOUR_CHOICES, default: "auto", brief: brief.color },
    width: { kind: "parsed", parse: parseWidth, optional: true, brief: brief.width, placeholder: placeholders.columns },
    pager: { kind: "boolean", default: true, brief: brief.pager },
    period: {
      kind: "parsed",
      parse: verbatim,
      variadic: true,
      default: [],
      brief: brief.period,
      placeholder: placeholders.period,
    },
    only: several("only", placeholders.words),
    changed: several("changed", placeholders.words),
    month: { kind: "parsed", parse: verbatim, optional: true, brief: brief.month, placeholder: placeholders.month },
    register: {
      kind: "parsed",
      parse: verbatim,
      optional: true,
      brief: brief.register,
      placeholder: placeholders.file,
    },
    label: {
      kind: "parsed",
      parse: verbatim,
      variadic: true,
      default: [],
      brief: brief.label,
      placeholder: placeholders.label,
    },
    exitZero: yes("exitZero"),
    frozen: yes("frozen"),
    ascii: yes("ascii"),
    quiet: yes("quiet"),
    threshold: {
      kind: "parsed",
      parse: parseShare,
      optional: true,
      brief: brief.threshold,
      placeholder: placeholders.share,
    },
    review: several("review", placeholders.file),
    keys: { kind: "parsed", parse: verbatim, optional: true, brief: brief.keys, placeholder: placeholders.file },
    mouse: { kind: "boolean", default: true, brief: brief.mouse },
    verbose: yes("verbose"),
  };
}
