import type { Change, ChangeField, Diagnostic } from "@plandiff/domain";
import { describe, expect, it } from "vitest";
import { diagnosticsText, diffMarkdown, diffText, fieldLines, virtualWords, wordings } from "../src/index.ts";
import { makePage } from "../src/page.ts";
import { joinPairs } from "../src/text/evidence-words.ts";
import { noteSentences } from "../src/text/notes.ts";
import { distinctTitles } from "../src/text/distinct-titles.ts";
import { carried, comparison, output, party, reworded } from "./fixtures/build.ts";

const vi = { language: "vi", width: 120, colour: false } as const;
const two = [
  { label: "2024", tasks: 4 },
  { label: "2025", tasks: 4 },
];
const shown = (...args: Parameters<typeof comparison>): string => diffText(output(two, [comparison(...args)]), vi);

describe("a successor that many tasks share", () => {
  const succeeded: Change = {
    field: "lead",
    nature: "virtual",
    kind: "succeeded",
    removed: [party("Sở Thông tin và Truyền thông")],
    added: [party("Sở Khoa học và Công nghệ")],
    verified: true,
  };
  const entries = ["1", "2", "3", "4"].map((id) => carried(id, id, succeeded));
  const sentence =
    "Ở nhiều nhiệm vụ: cơ quan kế thừa: Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ (4 nhiệm vụ)";

  it("is told once, with the number of tasks", () => {
    const text = shown([0, 1], entries);
    expect(text).toContain(sentence);
    expect(text.match(/Sở Thông tin/g)).toHaveLength(1);
  });
  it("is told at the task where only two share it", () => {
    const text = shown([0, 1], entries.slice(0, 2));
    expect(text).not.toContain("Ở nhiều nhiệm vụ");
    expect(text.match(/Sở Thông tin/g)).toHaveLength(2);
  });
  it("is told once in Markdown too", () =>
    expect(diffMarkdown(output(two, [comparison([0, 1], entries)]), vi).match(/Sở Thông tin/g)).toHaveLength(1));
});

it("tells once that a section of many tasks has another heading", () => {
  const renamed: Change = {
    field: "section",
    nature: "virtual",
    kind: "moved",
    previous: "C Support and wellbeing",
    next: "C Wellbeing",
  };
  const text = shown(
    [0, 1],
    ["1", "2", "3"].map((id) => carried(id, id, renamed)),
  );
  expect(text).toContain("Ở nhiều nhiệm vụ: mục: C Support and wellbeing → C Wellbeing (3 nhiệm vụ)");
  expect(text.match(/C Wellbeing/g)).toHaveLength(1);
});

describe("what is only written otherwise", () => {
  const page = makePage(vi);
  const words = (...changes: Change[]): string[] => virtualWords(changes, page);
  const rolled = (previous: string, next: string): Change => ({
    field: "schedule",
    nature: "virtual",
    kind: "rolled-forward",
    previous,
    next,
  });

  it("is not told twice where text and time rolled together", () =>
    expect(
      words({ field: "text", nature: "virtual", kind: "period" }, rolled("Tháng 01/2025", "Tháng 01/2026")),
    ).toEqual(["chuyển năm: tháng 01/2025 → tháng 01/2026"]));
  it("does not quote a cell without a year, which says the same in both plans", () =>
    expect(words(rolled("30/4", "30/4"))).toEqual(["chuyển năm"]));
  it("names each pair of names", () =>
    expect(
      words({
        field: "lead",
        nature: "virtual",
        kind: "alias",
        removed: [party("A"), { ...party("B"), written: "các B" }],
        added: [party("Á"), { ...party("B"), written: "từng B" }],
      }),
    ).toEqual(["cách gọi khác: A → Á, các B → từng B"]));
  it("asks for a look at a successor that nobody verified", () =>
    expect(
      words({
        field: "lead",
        nature: "virtual",
        kind: "succeeded",
        removed: [party("A")],
        added: [party("B")],
        verified: false,
      }),
    ).toEqual(["cơ quan kế thừa: A → B (cần xác nhận)"]));
  it("leaves numbers to the columns of numbers", () =>
    expect(words({ field: "number", nature: "virtual", kind: "renumbered", previous: "1", next: "2" })).toEqual([]));
});

describe("many notes of one kind", () => {
  const notes = Array.from({ length: 8 }, (_, i): Diagnostic => ({
    code: "tasks-duplicated",
    severity: "warning",
    args: { task: `${i + 2}`, twin: "1", plan: "2024" },
  }));
  it("are told up to the fifth", () => {
    const text = shown([0, 1], [carried("1", "1", reworded("a {+b+}", 0.5))], { notes });
    expect(text.match(/trùng nội dung/g)).toHaveLength(5);
    expect(text).toContain("và 3 lưu ý cùng loại nữa.");
  });
});

describe("a rewording", () => {
  it("that keeps most words is a redline, however much was put in", () =>
    expect(
      shown(
        [0, 1],
        [
          carried(
            "1",
            "1",
            reworded("Tổ chức đoàn công tác {+trực tiếp, trực tuyến hoặc bằng cách khác +}với các bộ.", 0.7),
          ),
        ],
      ),
    ).toContain("{+trực tiếp, trực tuyến hoặc bằng cách khác+}"));
  it("that keeps few words shows both wordings whole", () => {
    const text = shown(
      [0, 1],
      [carried("1", "1", reworded("Xây dựng [-mô hình mẫu cũ ở huyện-]{+đề án chuyển đổi số của tỉnh+}", 0.8))],
    );
    expect(text).toContain("− Xây dựng mô hình mẫu cũ ở huyện\n");
    expect(text).toContain("+ Xây dựng đề án chuyển đổi số của tỉnh");
    expect(text).not.toContain("[-");
  });
  it("of a word or two is called small", () =>
    expect(shown([0, 1], [carried("1", "1", reworded("a b c d e f g h i [-k-]{+l+}", 0.1))])).toContain("(sửa nhỏ)"));
});

describe("the head", () => {
  const items = Array.from({ length: 7 }, (_, i) => `Căn cứ Nghị quyết số ${i + 1}/NQ-CP`);
  it("names the first of many items, and how many more there are", () => {
    const text = shown([0, 1], [carried("1", "1")], {
      head: [{ field: "legalBases", nature: "real", kind: "removed", removed: items }],
    });
    expect(text.match(/Căn cứ Nghị quyết/g)).toHaveLength(3);
    expect(text).toContain("− và 4 mục nữa");
  });
  it("tells what is only written otherwise field by field", () =>
    expect(
      shown([0, 1], [carried("1", "1")], {
        head: [
          { field: "title", nature: "virtual", kind: "period" },
          { field: "title", nature: "virtual", kind: "spelling" },
          { field: "objectives", nature: "virtual", kind: "spelling" },
        ],
      }),
    ).toContain("(tên gọi: chuyển năm, chính tả; mục tiêu: chính tả)"));
});

describe("no real change is passed over", () => {
  const fields = Object.keys(wordings.vi.field) as ChangeField[];
  it.each(fields)("of %s", (field) => {
    const change = { field, nature: "real", kind: "reworded", previous: "a", next: "b" } as Change;
    expect(fieldLines([change], makePage(vi))).toHaveLength(1);
  });
  it.each(["narrowed", "widened", "rhythm", "dated", "opened"] as const)("of a time that was %s", (kind) =>
    expect(
      shown([0, 1], [carried("1", "1", { field: "schedule", nature: "real", kind, previous: "A1", next: "B2" })]),
    ).toContain(`${wordings.vi.kind[kind]}: A1 ⇒ B2`),
  );
  it("of a citation that took the place of another", () =>
    expect(
      shown(
        [0, 1],
        [
          carried("1", "1", {
            field: "references",
            nature: "real",
            kind: "replaced",
            removed: ["Nghị định 61/2018/NĐ-CP"],
            added: ["Nghị định 118/2025/NĐ-CP"],
            verified: false,
          }),
        ],
      ),
    ).toContain("viện dẫn   Nghị định 61/2018/NĐ-CP ⇒ Nghị định 118/2025/NĐ-CP (cần xác nhận)"));
  it("of a role in which nobody stayed", () =>
    expect(
      shown(
        [0, 1],
        [
          carried("1", "1", {
            field: "lead",
            nature: "real",
            kind: "reassigned",
            removed: [party("Sở Nội vụ")],
            added: [party("Công an tỉnh")],
          }),
        ],
      ),
    ).toContain("chủ trì    Sở Nội vụ ⇒ Công an tỉnh"));
  it("of a collective that became smaller", () =>
    expect(
      shown(
        [0, 1],
        [
          carried(
            "1",
            "1",
            { field: "coordinating", nature: "real", kind: "joined", added: [party("Các bộ")], scope: "narrowed" },
            {
              field: "coordinating",
              nature: "real",
              kind: "left",
              removed: [party("Các bộ, ngành")],
              scope: "narrowed",
              stayed: [party("Văn phòng")],
            },
          ),
        ],
      ),
    ).toContain("phối hợp   − Các bộ, ngành (thu hẹp)  + Các bộ (thu hẹp)  còn: Văn phòng"));
});

describe("titles that begin alike", () => {
  const width = { width: 34, ellipsis: "…" };
  it("are shown from where they part", () =>
    expect(
      distinctTitles(
        [
          "Tổ chức phiên họp chuyên đề của Tổ công tác nghe báo cáo về tài khoản VNeID",
          "Tổ chức phiên họp chuyên đề của Tổ công tác đánh giá Nghị quyết 68/NQ-CP",
          "Xây dựng Kế hoạch",
        ],
        width,
      ),
    ).toEqual(["Tổ chức phiên họp … nghe báo cáo …", "Tổ chức phiên họp … đánh giá …", "Xây dựng Kế hoạch"]));
  it("stay where the texts are the same", () =>
    expect(
      new Set(
        distinctTitles(
          Array.from({ length: 3 }, () => "một hai ba bốn năm sáu bảy tám chín mười"),
          width,
        ),
      ).size,
    ).toBe(1));
});

describe("what several say alike", () => {
  const larger = (body: string, since: string): Diagnostic => ({
    code: "same-name-larger-body",
    severity: "note",
    args: { party: body, since },
  });
  const unread = (task: string, row: number, text = "Q2"): Diagnostic => ({
    code: "schedule-unread",
    severity: "warning",
    args: { task, text },
    place: { kind: "row", row },
  });

  it("is told of all bodies of the same day", () => {
    const notes = [
      larger("Sở Nội vụ", "2025-03-01"),
      larger("UBND xã", "2025-07-01"),
      larger("Sở Tài chính", "2025-03-01"),
    ];
    expect(noteSentences(notes, wordings.vi)).toEqual([
      "“Sở Nội vụ”, “Sở Tài chính” giữ tên cũ nhưng phạm vi rộng hơn từ 01/3/2025 sau sắp xếp; không coi là thay đổi.",
      "“UBND xã” giữ tên cũ nhưng phạm vi rộng hơn từ 01/7/2025 sau sắp xếp; không coi là thay đổi.",
    ]);
    expect(noteSentences(notes, wordings.en)[0]).toBe(
      "“Sở Nội vụ”, “Sở Tài chính” kept their names and became larger on 1 March 2025; not counted as a change.",
    );
  });
  it("is told of all tasks with the same time", () =>
    expect(diagnosticsText([unread("1.1", 3), unread("1.2", 4, "Q3"), unread("2.1", 7)], "en", "plan.csv")).toBe(
      [
        "plan.csv: warning: tasks 1.1, 2.1: the time “Q2” was not understood and is kept as written.",
        "plan.csv, row 4: warning: task 1.2: the time “Q3” was not understood and is kept as written.",
      ].join("\n"),
    ));
  it("is counted where it is told of very many", () =>
    expect(
      diagnosticsText(
        Array.from({ length: 40 }, (_, i) => unread(String(i + 1), i)),
        "vi",
      ),
    ).toContain("nhiệm vụ 1, 2, 3, 4, 5, 6, 7, 8 … (40): chưa hiểu"));
});

it("sets ids that are too long for their columns above the task, and leaves its words their room", () => {
  const id = "II Công tác chuyên môn, nghiệp vụ và kiểm tra/1";
  const entry = carried(id, id, reworded("Kiểm tra [-tám-]{+chín+} cơ sở trong năm", 0.1));
  const lines = diffText(output(two, [comparison([0, 1], [carried("1", "1"), entry])]), { ...vi, width: 80 }).split(
    "\n",
  );
  const margin = lines.find((line) => line.trimStart().startsWith("Kiểm tra"))?.search(/\S/) ?? 0;
  expect(margin).toBeGreaterThan(0);
  expect(margin).toBeLessThan(40);
});

it("puts pairs of neighbouring words together again", () => {
  expect(joinPairs(["lập quy", "trình vận", "quy trình", "hành hồ"])).toEqual(["lập quy trình vận", "hành hồ"]);
  expect(joinPairs(["annual survey", "survey of", "publish its", "the annual"])).toEqual([
    "the annual survey of",
    "publish its",
  ]);
  expect(joinPairs(["thí điểm", "Bình Dương"])).toEqual(["thí điểm", "Bình Dương"]);
});
