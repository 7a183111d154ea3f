/** Values that are given once for each file, in order: `--period` and `--label`. */
import { UsageError, parsePeriod, type Period } from "@plandiff/domain";

/** Stands for a file that gets no value. */
const SKIP = "-";

/** The values, one for each file; absent where skipped or not given. More values than files is a mistake. */
function forFiles(values: readonly string[], files: number, flag: string): (string | undefined)[] {
  if (values.length > files) throw new UsageError("too-many-values", { args: { flag, count: values.length, files } });
  return Array.from({ length: files }, (_, i) => (values[i] === SKIP || values[i] === "" ? undefined : values[i]));
}

/** The labels of the files. */
export const labelsFor = (values: readonly string[], files: number): (string | undefined)[] =>
  forFiles(values, files, "--label");

/** The periods of the files; one flag may name several with commas ("2024,2025"), and a label keeps its commas. */
export function periodsFor(values: readonly string[], files: number): (Period | undefined)[] {
  const single = values.flatMap((value) => value.split(","));
  return forFiles(single, files, "--period").map((value) =>
    value === undefined ? undefined : readPeriod(value.trim()),
  );
}

function readPeriod(value: string): Period {
  const period = parsePeriod(value);
  if (!period) throw new UsageError("period-wrong", { args: { flag: "--period", value } });
  return period;
}
