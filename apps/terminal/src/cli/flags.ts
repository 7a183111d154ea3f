/** The flags of the commands: what they take, and how the parser is told. */
import { UsageError, type Language } from "@plandiff/domain";
import type { TypedFlagParameter } from "@stricli/core";
import { COLOUR_CHOICES, type ColourChoice } from "./colour.ts";
import { LANGUAGES } from "./language.ts";
import type { FlagName, Texts } from "./texts/texts.ts";
import { parseWidth } from "./width.ts";

/** The forms of a result. */
export const FORMATS = ["text", "json", "yaml", "md"] as const;
export type Format = (typeof FORMATS)[number];

/** The formats that plans are read from, as `--input-format` names them. */
export const INPUT_FORMATS = ["text", "csv", "yaml", "json"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Flags about the plans that are read. */
export interface InputFlags {
  readonly lang?: Language;
  readonly inputFormat?: InputFormat;
  readonly period: readonly string[];
  readonly label: readonly string[];
  readonly verbose: boolean;
}

/** Flags about the result that is written. */
export interface OutputFlags {
  readonly format: Format;
  readonly color: ColourChoice;
  readonly width?: number;
  readonly pager: boolean;
  readonly ascii: boolean;
}

/** The flags of `read`. */
export type ReadFlags = InputFlags & OutputFlags;

/** The flags of `check`. */
export type CheckFlags = InputFlags & OutputFlags & { readonly exitZero: boolean };

/** The flags of `diff`. */
export type DiffFlags = CheckFlags & {
  readonly frozen: boolean;
  readonly quiet: boolean;
  readonly threshold?: number;
};

/** The flags of `review`. */
export type ReviewFlags = InputFlags & {
  readonly color: ColourChoice;
  readonly ascii: boolean;
  readonly threshold?: number;
};

/** Reads the value of `--threshold`. */
export function parseShare(value: string): number {
  const share = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
  if (!(share >= 0 && share <= 1))
    throw new UsageError("flag-value-wrong", { args: { flag: "--threshold", value, allowed: "0–1" } });
  return share;
}

const verbatim = (value: string): string => value;

/** How the parser is told of every flag, in one language. */
export function flagParameters({ flags: brief, placeholders }: Texts): {
  [Name in FlagName]: TypedFlagParameter<(DiffFlags & ReviewFlags)[Name]>;
} {
  const choice = <const T extends string>(name: FlagName, values: readonly T[]) =>
    ({ kind: "enum", values, brief: brief[name], optional: true }) as const;
  const yes = (name: FlagName) =>
    ({ kind: "boolean", brief: brief[name], default: false, withNegated: false }) as const;
  return {
    format: { kind: "enum", values: FORMATS, default: "text", brief: brief.format },
    lang: choice("lang", LANGUAGES),
    inputFormat: choice("inputFormat", INPUT_FORMATS),
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
    verbose: yes("verbose"),
  };
}
