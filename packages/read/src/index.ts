/** Reads documents into typed work plans, and loses nothing on the way. */
export type { Audit, Unplaced } from "./audit.ts";
export { READABLE, RECOGNISED } from "./detect-format.ts";
export type { ReadableFormat, RecognisedFormat } from "./detect-format.ts";
export type { SourceFile } from "./formats/format.ts";
export type { GivenColumns } from "./recognize/given-columns.ts";
export { accountFor, readPlan } from "./read-plan.ts";
export type { ReadOptions } from "./read-plan.ts";
