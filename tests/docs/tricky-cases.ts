// The hard inputs of docs/tricky-cases.md, each with the question whether plandiff does what is wanted of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ComparisonOptions, comparePlans } from "@plandiff/compare";
import {
  type Change,
  type Comparison,
  type DiffOutput,
  type Entry,
  type Plan,
  type Task,
  checkPlan,
} from "@plandiff/domain";
import { checkDraft } from "@plandiff/draft";
import { readPlan } from "@plandiff/read";
import { planOfRows, testRegister, type Row } from "@plandiff/testing";
import { root } from "./markdown.ts";

const options: ComparisonOptions = { register: testRegister() };

async function example(name: string): Promise<Plan> {
  const { value } = await readPlan({ bytes: readFileSync(join(root, "examples", name)), name }, options);
  return value;
}

const examples = await Promise.all(["2023-q4.txt", "2024.txt", "2025.txt"].map(example));

const outputOf = (plans: readonly Plan[]): DiffOutput =>
  comparePlans(
    plans.map((plan, index) => ({ plan, source: `plan ${index}` })),
    options,
  );
const real = outputOf(examples);
const of = (year: 2023 | 2024 | 2025): Plan => examples[year - 2023]!;
const between = (year: 2023 | 2024): Comparison => real.comparisons[year - 2023]!;

/** A plan written by hand; where a row says nothing else, one office does it all year. */
const plan = (period: string | undefined, ...rows: readonly Row[]): Plan =>
  planOfRows(
    rows.map((row, index) => ({ number: String(index + 1), lead: "Văn phòng", time: "Thường xuyên", ...row })),
    { period },
  );

type Written = readonly [period: string | undefined, ...rows: Row[]];

const compared = (previous: Written, next: Written): Comparison =>
  outputOf([plan(...previous), plan(...next)]).comparisons[0]!;

const entryOf = ({ entries }: Comparison, side: "previous" | "next", id: string): Entry =>
  entries.find((entry) => entry[side].includes(id))!;
const changeOf = ({ changes }: Entry, field: Change["field"], kind: Change["kind"]): Change | undefined =>
  changes.find((change) => change.field === field && change.kind === kind);
const isLinked = (
  comparison: Comparison,
  previous: string,
  next: string,
  outcome: Entry["outcome"] = "carried-over",
): boolean => {
  const entry = entryOf(comparison, "previous", previous);
  return entry.outcome === outcome && entry.next.includes(next);
};
const onlyVirtual = ({ changes }: Entry): boolean =>
  changes.length > 0 && changes.every(({ nature }) => nature === "virtual");
const task = (year: 2023 | 2024 | 2025, id: string): Task => of(year).tasks.find((each) => each.id === id)!;
const notes = ({ notes: said }: Comparison): string[] => said.map(({ code }) => code);
const text = "Rà soát quy trình tiếp nhận hồ sơ của người dân tại bộ phận một cửa";
const other = "Tập huấn kỹ năng số cho người cao tuổi ở các thôn";

/** Every case by its name in the page: does plandiff do what is wanted? */
export const cases: Readonly<Record<string, () => boolean>> = {
  "a date cut in two": () => task(2023, "11").written.time === "Trước ngày 15/12/2023",
  "a symbol cut in two": () => task(2023, "5").references.some(({ number }) => number === "422/QĐ-TTg"),
  "a row over two pages": () => /cũng như|người dân, doanh nghiệp \(Bộ chỉ số 766\)/.test(task(2025, "3").text),
  "stray tags": () => !of(2025).tasks.some((each) => /<\/?p>/.test(each.text + JSON.stringify(each.written))),
  "a document cited by name only": () => task(2024, "6").references.some(({ number, name }) => !number && name),
  "a decision left blank": () => notes(between(2024)).includes("plan-is-draft"),
  "“trước ngày 20” leaves the 20th out": () => {
    const { tasks } = plan("2025", { text, time: "Trước ngày 20/6/2025" });
    const schedule = tasks[0]!.schedule;
    return schedule.kind === "due" && schedule.occurrences[0]!.end === "2025-06-19";
  },
  "January of the next year": () =>
    isLinked(between(2024), "16", "17") &&
    changeOf(entryOf(between(2024), "previous", "16"), "schedule", "rolled-forward") !== undefined &&
    !checkPlan(of(2024)).some(({ code }) => code === "schedule-outside-period"),
  "cell and product name different months": () =>
    checkDraft(of(2023), { ...options, asOf: "2023-09-01" }).some(
      (finding) => finding.code === "dates-disagree" && finding.task === "9",
    ),
  "office and holder": () => {
    const { tasks } = plan("2025", { text, lead: "Cơ quan thường trực Tổ công tác - Văn phòng Chính phủ" });
    return tasks[0]!.responsibilities.length === 1;
  },
  "office; and another body": () => {
    const { tasks } = plan("2025", { text, lead: "Cơ quan thường trực Tổ công tác; Văn phòng Chính phủ" });
    return tasks[0]!.responsibilities.length === 2;
  },
  "a quantifier": () =>
    onlyVirtual(
      entryOf(
        compared(
          ["2024", { text, lead: "Từng thành viên Tổ công tác" }],
          ["2025", { text, lead: "Các thành viên Tổ công tác" }],
        ),
        "previous",
        "1",
      ),
    ),
  "a comma inside a name": () =>
    changeOf(entryOf(between(2023), "previous", "11"), "coordinating", "alias") !== undefined,
  "a smaller collective": () => {
    const comparison = compared(
      ["2024", { text, coordinating: "Các bộ, ngành, địa phương" }],
      ["2025", { text, coordinating: "Các bộ, ngành" }],
    );
    return entryOf(comparison, "previous", "1").changes.some(
      (change) => "scope" in change && change.scope === "narrowed",
    );
  },
  "a coordinator became lead": () =>
    changeOf(entryOf(between(2023), "previous", "2"), "lead", "role-swapped") !== undefined,
  "a body merged into another": () =>
    onlyVirtual(
      entryOf(
        compared(
          ["2024", { text, lead: "Sở Thông tin và Truyền thông" }],
          ["2025", { text, lead: "Sở Khoa học và Công nghệ" }],
        ),
        "previous",
        "1",
      ),
    ),
  "a body dissolved among several": () => {
    const comparison = compared(["2024", { text, lead: "UBND cấp huyện" }], ["2025", { text, lead: "UBND cấp xã" }]);
    return notes(comparison).includes("body-was-split");
  },
  "a body that grew under its name": () => notes(between(2024)).includes("same-name-larger-body"),
  "a place that became part of another": () => notes(between(2024)).includes("place-merged"),
  "meetings that share all but the subject": () =>
    ["12", "14"].every((id) => entryOf(between(2023), "next", id).outcome === "added") &&
    ["12", "13", "14"].every((id) => entryOf(between(2024), "previous", id).outcome === "dropped"),
  "the same meeting, months later": () => {
    const change = changeOf(entryOf(between(2023), "previous", "10"), "schedule", "moved");
    return isLinked(between(2023), "10", "11") && change !== undefined && "months" in change && change.months === 5;
  },
  "work that went on and slipped": () => {
    const change = changeOf(entryOf(between(2023), "previous", "12"), "schedule", "moved");
    return (
      change !== undefined && "shown" in change && change.shown === "against-roll" && change.monthsAgainstRoll === 1
    );
  },
  "another programme in the same sentence": () => isLinked(between(2023), "5", "6", "possible"),
  "services built, then services judged anew": () => isLinked(between(2024), "6", "9", "possible"),
  "a pilot under another model": () => isLinked(between(2024), "7", "11", "possible"),
  "a planned product, cited a year later": () =>
    entryOf(between(2023), "previous", "9").supersededBy?.includes("13") === true,
  "the same work at another place": () => {
    const inspection = (dam: string): Row => ({
      text: `Kiểm định an toàn đập hồ chứa nước ${dam}`,
      lead: "Phòng Kỹ thuật",
      time: "Quý III",
      deliverables: ["Báo cáo kiểm định"],
    });
    const fees: Row = { text: "Thu thủy lợi phí và quyết toán năm", lead: "Phòng Tài vụ", time: "Quý IV" };
    const comparison = compared(["2024", inspection("Khe Vàng"), fees], ["2025", inspection("Suối Mơ"), fees]);
    return entryOf(comparison, "previous", "1").outcome !== "carried-over" && isLinked(comparison, "2", "2");
  },
  "a plural, another form of a verb": () => {
    const english = (period: string, ...texts: string[]): Plan =>
      planOfRows(
        texts.map((action, index) => ({ number: String(index + 1), text: action, lead: "Transport Team", time: "Q2" })),
        { period, language: "en" },
      );
    const previous = english("2024", "Survey the cycling route and publish a map", "Train new inspectors");
    const next = english("2025", "Surveying of cycle routes, publication of maps", "Audit the depot");
    return isLinked(outputOf([previous, next]).comparisons[0]!, "1", "1");
  },
  "another directive in the same sentence": () => {
    const about = (name: string): string => `Tổ chức hội nghị sơ kết 01 năm thực hiện Chỉ thị số ${name}`;
    const comparison = compared(
      ["2024", { text: about("16/CT-TTg về phòng cháy, chữa cháy rừng mùa khô") }, { text: other }],
      ["2025", { text: about("27/CT-TTg về bình ổn giá hàng hóa dịp Tết") }, { text: other }],
    );
    return entryOf(comparison, "previous", "1").outcome === "dropped";
  },
  "one task became two": () => {
    const comparison = compared(
      [
        "2024",
        { text: "Tiếp nhận phản ánh của người dân và công khai kết quả xử lý trên cổng thông tin" },
        { text: other },
      ],
      [
        "2025",
        { text: "Tiếp nhận phản ánh của người dân" },
        { text: "Công khai kết quả xử lý trên cổng thông tin" },
        { text: other },
      ],
    );
    return entryOf(comparison, "previous", "1").outcome === "split";
  },
  "siblings became one": () => {
    const about = (subject: string): Row => ({ text: `Công bố báo cáo thường niên về ${subject}` });
    const comparison = compared(
      ["2024", about("chất lượng nước sinh hoạt"), about("vi nhựa trong nước sinh hoạt"), { text: other }],
      ["2025", about("chất lượng nước sinh hoạt, có chương riêng về vi nhựa"), { text: other }],
    );
    const { outcome, previous } = entryOf(comparison, "next", "1");
    return outcome === "merged" && previous.join() === "1,2";
  },
  "two tasks became one": () => {
    const comparison = compared(
      [
        "2024",
        { text: "Tiếp nhận phản ánh của người dân" },
        { text: "Công khai kết quả xử lý trên cổng thông tin" },
        { text: other },
      ],
      [
        "2025",
        { text: "Tiếp nhận phản ánh của người dân và công khai kết quả xử lý trên cổng thông tin" },
        { text: other },
      ],
    );
    return entryOf(comparison, "next", "1").outcome === "merged";
  },
  "rows in another order": () => {
    const rows: Row[] = [
      { text },
      { text: other },
      { text: "Kiểm kê tài sản công của Ủy ban nhân dân xã", time: "Quý IV" },
    ];
    const comparison = compared(["2025", ...rows], ["2025", ...rows.toReversed()]);
    return comparison.summary.unchanged === 3;
  },
  "duplicates in one plan": () => {
    const comparison = compared(["2024", { text }, { text }], ["2025", { text }, { text }]);
    return comparison.summary.unchanged === 2 && notes(comparison).includes("tasks-duplicated");
  },
  "the plan's own year in a text": () =>
    onlyVirtual(
      entryOf(
        compared(
          ["2024", { text: "Xây dựng Kế hoạch công tác năm 2025" }],
          ["2025", { text: "Xây dựng Kế hoạch công tác năm 2026" }],
        ),
        "previous",
        "1",
      ),
    ),
  "a lunar year by its name": () =>
    onlyVirtual(
      entryOf(
        compared(
          ["2024", { text: "Bảo đảm điện dịp Tết Nguyên đán Giáp Thìn" }],
          ["2025", { text: "Bảo đảm điện dịp Tết Nguyên đán Ất Tỵ" }],
        ),
        "previous",
        "1",
      ),
    ),
  "a yearly document, next year's edition": () =>
    changeOf(entryOf(between(2024), "previous", "1"), "references", "renewed") !== undefined,
  "a document replaced by another": () => {
    const about = (decree: string): string => `Sơ kết việc thực hiện ${decree} về cơ chế một cửa, một cửa liên thông`;
    const comparison = compared(
      ["2024", { text: about("Nghị định số 61/2018/NĐ-CP") }],
      ["2025", { text: about("Nghị định số 118/2025/NĐ-CP") }],
    );
    return changeOf(entryOf(comparison, "previous", "1"), "references", "replaced") !== undefined;
  },
  "spelling that is no change": () =>
    onlyVirtual(
      entryOf(
        compared(
          ["2025", { text: "Đơn giản hóa hồ sơ, báo cáo Hằng quý" }],
          ["2025", { text: "Đơn giản hoá hồ sơ, báo cáo hàng quý".normalize("NFD") }],
        ),
        "previous",
        "1",
      ),
    ),
  "an abbreviation": () =>
    onlyVirtual(
      entryOf(
        compared(["2024", { text: "Rà soát thủ tục hành chính nội bộ" }], ["2025", { text: "Rà soát TTHC nội bộ" }]),
        "previous",
        "1",
      ),
    ),
  "a revision of the same year": () => {
    const comparison = compared(["2025", { text, time: "Tháng 5/2025" }], ["2025", { text, time: "Tháng 8/2025" }]);
    const change = changeOf(entryOf(comparison, "previous", "1"), "schedule", "moved");
    return (
      notes(comparison).includes("same-period") && change !== undefined && "months" in change && change.months === 3
    );
  },
  "the later plan named first": () =>
    notes(compared(["2025", { text }], ["2024", { text }])).includes("later-plan-first"),
  "no period anywhere": () => notes(compared([undefined, { text }], [undefined, { text }])).includes("nothing-rolls"),
  "work that came back after a year": () => {
    const plans = [
      plan("2023", { text }, { text: other }),
      plan("2024", { text: other }),
      plan("2025", { text }, { text: other }),
    ];
    return outputOf(plans).lineages.some(({ events }) => events.some(({ kind }) => kind === "returned"));
  },
};
