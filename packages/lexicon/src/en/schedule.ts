/** Stands in until the schedules are written. */
import { type Schedule, monthSpan } from "@plandiff/domain";

/** The meaning of a time cell. */
export function readSchedule(written: string): Schedule {
  const text = written.replaceAll(/\s+/g, " ").trim();
  if (text === "") return { kind: "unspecified", written: text };
  if (/^ongoing$/i.test(text)) return { kind: "continuous", written: text };
  const months = [...text.matchAll(/tháng (\d+)\/(\d{4})/gi)];
  if (months.length === 0) return { kind: "unread", written: text };
  return {
    kind: "due",
    written: text,
    occurrences: months.map((m) => ({
      bound: "within" as const,
      ...monthSpan(Number(m[2]), Number(m[1])),
      precision: "month" as const,
    })),
  };
}
