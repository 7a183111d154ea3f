/** The Vietnamese of a first version. */
import { given, quoted, where } from "../wording/args.ts";
import { schedule } from "../wording/vi/schedule.ts";
import type { DraftWords } from "./draft-words.ts";

const since = (args: Parameters<typeof given>[0]): string =>
  where(given(args, "since"), (day) => ` từ ngày ${schedule.day(day)}`);
/** A document by its number, or by its name alone where that says already what it is. */
const cited = (args: Parameters<typeof given>[0]): string =>
  where(given(args, "number"), (number) => (/^\d/.test(number) ? `văn bản ${number}` : number)) || "văn bản";

/** How Vietnamese says it. */
export const vi: DraftWords = {
  reason: {
    continuous: () => "việc thường xuyên",
    recurring: () => "việc định kỳ",
    "several-dates": () => "có nhiều mốc trong kỳ",
    "text-recurs": (args) => `nội dung lặp lại hằng kỳ${quoted(args, "words")}`,
    "names-its-year": (args) => `nội dung gắn với năm kế hoạch${quoted(args, "words")}`,
    "in-every-plan": (args) => `có trong tất cả ${given(args, "plans") || "các"} kế hoạch đến nay`,
    "whole-period": () => "làm trong gần hết kỳ",
    "closing-report": () => "báo cáo, tổng kết cuối kỳ",
    "no-date": () => "không ghi thời gian",
    "one-off": (args) => `việc làm một lần${quoted(args, "words")}`,
    "still-ahead": (args) =>
      `việc làm một lần${quoted(args, "words")}, nhưng mốc${quoted(args, "date")} còn ở phía trước`,
    "runs-on": (args) => `thời gian${quoted(args, "time")} kéo dài sang kỳ sau`,
    "follow-up-due": (args) =>
      `việc làm một lần${quoted(args, "words")}; sản phẩm${quoted(args, "product")} cần được theo dõi, sơ kết`,
    "dated-once": (args) => `chỉ có một mốc thời gian${quoted(args, "time")}: có làm tiếp không?`,
    pilot: (args) => `việc thí điểm${quoted(args, "words")}: kết thúc, làm tiếp hay nhân rộng?`,
    "conflicting-signs": (args) => `vừa có dấu hiệu làm tiếp, vừa có dấu hiệu làm một lần${quoted(args, "words")}`,
    "period-set": (args) => `theo kỳ kế hoạch${where(given(args, "period"), (period) => ` ${period}`)}`,
    "date-rolled": () => "chuyển theo kỳ",
    "year-rolled": () => "chuyển năm",
    "rolled-before": () => "chuyển theo kỳ, như các kế hoạch trước",
    "maybe-a-fact": () => "có thể là mốc cố định: chuyển năm không?",
    "looks-back": () => "nhìn lại kỳ trước: chuyển năm không?",
    "target-year": () => "năm của mục tiêu: chuyển năm không?",
    "other-length": () => "kỳ mới dài ngắn khác kỳ cũ: định lại thời gian",
    "not-understood": () => "chưa chắc hiểu đúng thời gian",
    "weekday-shifts": () => "có ghi thứ trong tuần: sang năm ngày này vào thứ khác",
    "edition-known": () => "văn bản ban hành hằng năm, số và ngày theo sổ tra cứu",
    "edition-unknown": () => "văn bản ban hành hằng năm, chưa biết số hoặc ngày của năm mới",
    "yearly-name": () => "văn bản hằng năm, chuyển sang năm mới",
    "maybe-yearly": () => "năm mới có văn bản tương ứng không?",
    replaced: (args) => `đã bị thay thế${since(args)}${where(given(args, "successors"), (by) => ` bởi ${by}`)}`,
    expired: (args) => `đã hết hiệu lực${since(args)}`,
    "programme-over": (args) => `thời kỳ của chương trình đã hết${since(args)}`,
    succeeded: (args) =>
      `${given(args, "party") || "cơ quan cũ"} nay là ${given(args, "successor") || "cơ quan khác"}${since(args)}`,
    "already-named": (args) =>
      `${since(args).trim() || "nay"} thuộc ${given(args, "successor") || "nơi khác"}, đã có tên ở đây`,
    split: (args) =>
      `đã chia cho nhiều cơ quan${since(args)}${where(given(args, "successors"), (names) => `: ${names}`)}. Cơ quan nào?`,
    dissolved: (args) =>
      `đã kết thúc hoạt động${since(args)}${where(given(args, "successors", "successor"), (names) => `; việc chuyển về ${names}`)}`,
    "function-moved": (args) =>
      `việc này đã chuyển sang ${given(args, "successor") || "cơ quan khác"}${since(args)}: còn đúng không?`,
    unverified: (args) => `có thể nay là ${given(args, "successor", "successors") || "cơ quan khác"}, chưa kiểm chứng`,
    "person-to-confirm": (args) => `cần xác nhận người giữ chức vụ${quoted(args, "name")}`,
    renumbered: () => "đánh số lại",
    "cross-reference": () => "theo số thứ tự mới",
    "reference-to-dropped": (args) => `nhắc đến nhiệm vụ ${given(args, "number")} không đưa tiếp`.replace("  ", " "),
    "by-hand": (args) => `người soạn quyết định${quoted(args, "why")}`,
    "reviewer-said": (args) => `${given(args, "by") || "người rà soát"} ghi${quoted(args, "why")}`,
    "decision-blank": () => "quyết định mới chưa có số, ngày",
  },
  finding: {
    "no-lead": () => "chưa có chủ trì",
    "several-leads": (args) =>
      `có ${given(args, "count") || "nhiều"} chủ trì${quoted(args, "names")}; theo Nghị định 39/2022/NĐ-CP mỗi việc chỉ một người chủ trì`,
    "date-before-period": (args) =>
      `thời gian${quoted(args, "time")} trước kỳ kế hoạch ${given(args, "period")}`.trim(),
    "date-after-period": (args) => `thời gian${quoted(args, "time")} sau kỳ kế hoạch ${given(args, "period")}`.trim(),
    "dates-disagree": (args) => `thời gian${quoted(args, "time")} khác với nội dung${quoted(args, "words")}`,
    "reference-undated": (args) => `${cited(args)} chưa ghi ngày ở lần dẫn đầu`,
    "reference-misspelt": (args) => `ký hiệu văn bản viết rời${quoted(args, "written")}`,
    "reference-misdated": (args) =>
      `${cited(args)} ghi sai ngày${where(given(args, "date"), (day) => ` (${schedule.day(day)})`)}${where(given(args, "known"), (day) => `, theo sổ tra cứu là ${schedule.day(day)}`)}`,
    "reference-replaced": (args) =>
      `${cited(args)} đã bị thay thế${since(args)}${where(given(args, "successors"), (by) => ` bởi ${by}`)}`,
    "reference-expired": (args) => `${cited(args)} đã hết thời kỳ${since(args)}`,
    "blank-left": (args) => `còn chỗ trống${quoted(args, "words")}`,
    "abbreviation-unexplained": (args) => `chữ viết tắt${quoted(args, "word")} chưa được giải thích`,
    "task-twice": (args) => `trùng với nhiệm vụ ${given(args, "twin")}`.trim(),
    "task-number-dangling": (args) => `nhắc đến${quoted(args, "words")} không có trong kế hoạch`,
  },
  field: {
    task: "nhiệm vụ",
    number: "số thứ tự",
    section: "mục",
    text: "nội dung",
    lead: "chủ trì",
    coordinating: "phối hợp",
    schedule: "thời gian",
    deliverables: "sản phẩm",
    otherColumns: "cột khác",
    title: "tên gọi",
    period: "kỳ",
    decision: "quyết định",
    legalBases: "căn cứ",
    objectives: "mục tiêu",
    requirements: "yêu cầu",
    recipients: "nơi nhận",
    otherText: "phần khác",
  },
  title: (period) => `Bản thảo kế hoạch ${period}`,
  counts: ({ tasks, undecided, left, applied, open }) =>
    `${tasks} nhiệm vụ, ${undecided} chờ quyết định; ${left} không đưa tiếp; đã sửa ${applied} chỗ, còn hỏi ${open} chỗ`,
  head: "Phần mở đầu",
  undecided: "chờ quyết định",
  left: "Không đưa tiếp",
  alsoAt: (tasks) => `cũng ở nhiệm vụ ${tasks}`,
  unverified: "chưa kiểm chứng",
  source: "Nguồn",
  columns: {
    task: "Nhiệm vụ",
    field: "Mục",
    from: "Kế hoạch trước",
    to: "Bản thảo",
    reason: "Lý do",
    state: "Trạng thái",
  },
  state: { applied: "đã sửa", open: "cần quyết định" },
};
