import { describe, expect, it } from "vitest";
import { summaryLine } from "../src/index.ts";
import { carried, comparison, dropped, party, reworded } from "./fixtures/build.ts";
import { pair } from "./fixtures/office-plans.ts";

describe("the summary line", () => {
  it("says what became of the tasks, and of which fields changed", () => {
    expect(summaryLine(pair.comparisons[0]!, "vi")).toBe(
      "6 tiếp tục (4 có thay đổi: nội dung 3, chủ trì 3, viện dẫn 1; 2 như cũ) · 1 tách · 1 cần xem · 2 không tiếp tục (1 được thay bằng nhiệm vụ mới) · 2 mới",
    );
    expect(summaryLine(pair.comparisons[0]!, "en")).toBe(
      "6 carried over (4 changed: text 3, lead 3, references 1; 2 unchanged) · 1 split · 1 to decide · 2 dropped (1 taken over by new tasks) · 2 new",
    );
  });
  it("counts a task once in a field, whatever happened there", () =>
    expect(
      summaryLine(
        comparison(
          [0, 1],
          [
            carried(
              "1",
              "1",
              { field: "lead", nature: "real", kind: "joined", added: [party("A")] },
              { field: "lead", nature: "real", kind: "left", removed: [party("B")] },
            ),
          ],
        ),
        "vi",
      ),
    ).toBe("1 tiếp tục (1 có thay đổi: chủ trì 1)"));
  it("does not call a rolled year a change", () =>
    expect(
      summaryLine(
        comparison([0, 1], [carried("1", "1", { field: "schedule", nature: "virtual", kind: "rolled-forward" })]),
        "vi",
      ),
    ).toBe("1 tiếp tục (1 như cũ)"));
  it("says that nothing changed at all", () => {
    expect(summaryLine(comparison([0, 1], [carried("1", "1")]), "vi")).toBe("Không có gì thay đổi: 1 nhiệm vụ như cũ.");
    expect(summaryLine(comparison([0, 1], [carried("1", "1")]), "en")).toBe("Nothing changed: 1 task as before.");
  });
  it("does not call plans the same whose heads differ", () =>
    expect(
      summaryLine(comparison([0, 1], [carried("1", "1")], { head: [reworded("a {+b+}", 0.5, "title")] }), "vi"),
    ).toBe("1 tiếp tục (1 như cũ)"));
  it("speaks of plans in which nothing is left", () =>
    expect(summaryLine(comparison([0, 1], [dropped("1")]), "vi")).toBe("1 không tiếp tục"));
});
