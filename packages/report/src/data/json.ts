/** Comparisons and plans for programs: JSON with its members in one order, whoever put the values together. */
import type { DiffOutput, ReadOutput } from "@plandiff/domain";
import type { Finding } from "../text/findings-text.ts";
import { inOrder } from "./member-order.ts";

const INDENT = 2;

/** How JSON is to be written: over many lines (default), or on one. */
export interface JsonOptions {
  readonly compact?: boolean | undefined;
}

const write = (value: unknown, { compact = false }: JsonOptions): string =>
  compact ? JSON.stringify(value) : JSON.stringify(value, undefined, INDENT);

/** A comparison as JSON, without a final line feed. */
export const diffJson = (output: DiffOutput, options: JsonOptions = {}): string => write(inOrder(output), options);

/** A read plan as JSON, without a final line feed. */
export const planJson = (output: ReadOutput, options: JsonOptions = {}): string => write(inOrder(output), options);

/** What checking one plan gives. */
export interface FindingsOutput {
  readonly formatVersion: string;
  /** The file that was checked. */
  readonly source: string;
  readonly findings: readonly Finding[];
}

/** What a check found, as JSON, without a final line feed. */
export const findingsJson = (output: FindingsOutput, options: JsonOptions = {}): string =>
  write(inOrder(output), options);
