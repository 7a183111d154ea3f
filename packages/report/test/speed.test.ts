import { describe, expect, it } from "vitest";
import type { Entry } from "@plandiff/domain";
import { diffJson, diffMarkdown, diffText } from "../src/index.ts";
import { added, carried, comparison, dropped, output, party, plan, reworded, task } from "./fixtures/build.ts";

const TASKS = 10_000;
const SENTENCE =
  "Chỉ đạo, đôn đốc việc rà soát, đánh giá chất lượng dịch vụ công trực tuyến {+đang cung cấp +}trên Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh và tích hợp[- thử-] trên Cổng Dịch vụ công quốc gia.";

/** Twice what it takes on a slow machine: this is about growth, not about speed records. */
const MOST_MILLISECONDS = 2000;

describe(`a comparison of ${TASKS} tasks`, () => {
  const tasks = Array.from({ length: TASKS }, (_, i) =>
    task(String(i + 1), `${SENTENCE} (${i})`, { lead: "Bộ Tư pháp" }),
  );
  const entries = tasks.map((one, i): Entry => {
    if (i % 4 === 0) return dropped(one.id);
    if (i % 4 === 1) return added(one);
    return carried(
      one.id,
      String(i),
      reworded(SENTENCE, 0.2),
      { field: "lead", nature: "real", kind: "left", removed: [party("Bộ Nội vụ")] },
      { field: "schedule", nature: "virtual", kind: "rolled-forward", previous: "Quý I/2024", next: "Quý I/2025" },
    );
  });
  const big = output(
    [
      { label: "2024", tasks: TASKS },
      { label: "2025", tasks: TASKS },
    ],
    [comparison([0, 1], entries)],
  );
  const plans = [plan("2024", tasks), plan("2025", tasks)];
  const timed = (write: () => string): number => {
    const start = performance.now();
    expect(write().length).toBeGreaterThan(TASKS);
    return performance.now() - start;
  };

  it.each([
    ["text", () => diffText(big, { language: "vi", width: 100, colour: true, plans })],
    ["Markdown", () => diffMarkdown(big, { language: "vi", plans })],
    ["JSON", () => diffJson(big)],
  ])("is written as %s in no time", (name, write) => {
    const milliseconds = timed(write);
    if (process.env["TIMES"]) process.stdout.write(`${name}: ${Math.round(milliseconds)} ms\n`);
    expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
  });
});
