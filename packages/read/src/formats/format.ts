/** What every format gives the rest of the room: one contract, one file a format. */
import type { SourceDocument } from "@plandiff/domain";

/** A file as it came: its bytes, and the name that people know it by. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Data that is a plan already (YAML, JSON), with a way to tell the line of a member. */
export interface PlanData {
  readonly data: unknown;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** A format of documents gives blocks, still to be recognised. */
export interface DocumentFormat {
  readonly kind: "document";
  read(source: SourceFile): Promise<SourceDocument>;
}

/** A format of plandiff's own gives the plan's data. */
export interface DataFormat {
  readonly kind: "data";
  read(source: SourceFile): Promise<PlanData>;
}
