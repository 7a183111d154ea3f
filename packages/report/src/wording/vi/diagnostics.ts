/** Diagnostics in Vietnamese. */
import { given, quoted, where } from "../args.ts";
import type { Args, Wording } from "../wording.ts";

const task = (args: Args): string => where(given(args, "task"), (id) => `nhiệm vụ ${id}: `);

/** What each diagnostic says, as a sentence without its final point. */
export const diagnostics: Wording["diagnostic"] = {
  "markup-ignored": (args) =>
    `đã bỏ qua ký hiệu định dạng${quoted(args, "text", "markup")}${where(given(args, "count"), (n) => ` (${n} lần)`)}`,
  "header-repeated": (args) =>
    `đầu bảng lặp lại ở trang sau, đã bỏ qua${where(given(args, "count"), (n) => ` (${n} lần)`)}`,
  "row-continued": (args) => `${task(args)}hàng bị ngắt sang trang sau, đã nối lại`,
  "row-number-missing": (args) => `hàng không có số thứ tự${quoted(args, "text")}`,
  "row-number-repeated": (args) =>
    `số thứ tự ${given(args, "number", "task", "text")} xuất hiện nhiều lần`.replace("  ", " "),
  "row-unplaced": (args) => `không xếp được hàng này vào nhiệm vụ nào${quoted(args, "text")}`,
  "cells-uncertain": (args) =>
    `${task(args)}chưa chắc ranh giới giữa các ô${quoted(args, "text")}; đề nghị đối chiếu bản gốc`,
  "column-unknown": (args) => `chưa rõ nghĩa của cột${quoted(args, "column", "name", "text")}; giữ nguyên dưới tên cột`,
  "text-cleaned": (args) =>
    `đã bỏ ký tự điều khiển hoặc ký tự ẩn${where(given(args, "count"), (n) => ` (${n} ký tự)`)}`,
  "schedule-unread": (args) => `${task(args)}chưa hiểu thời gian thực hiện${quoted(args, "text")}; giữ nguyên văn`,
  "decision-incomplete": (args) =>
    `quyết định ban hành còn để trống ${given(args, "missing") || "số hoặc ngày"}: có thể là dự thảo`,
  "period-inferred": (args) =>
    `văn bản không ghi kỳ kế hoạch; suy từ thời gian thực hiện${where(given(args, "period", "label"), (label) => `: ${label}`)} (đặt lại bằng --period)`,
  "period-unknown": (args) =>
    `${where(given(args, "plan", "label"), (label) => `kế hoạch ${label}: `)}không rõ kỳ kế hoạch; nêu bằng --period nếu cần`,
  "plan-without-tasks": () => "kế hoạch không có nhiệm vụ nào",
  "task-without-text": (args) => `${task(args)}chưa có nội dung`,
  "task-without-lead": (args) => `${task(args)}chưa có cơ quan, người chủ trì`,
  "task-duplicated": (args) => `${task(args)}trùng nội dung với nhiệm vụ ${given(args, "twin") || "khác"}`,
  "task-id-repeated": (args) => `${task(args)}mã “${given(args, "id")}” đã dùng cho nhiệm vụ khác`,
  "schedule-reversed": (args) => `${task(args)}thời điểm bắt đầu sau thời điểm kết thúc${quoted(args, "text")}`,
  "schedule-outside-period": (args) =>
    `${task(args)}thời gian thực hiện nằm xa ngoài kỳ kế hoạch${quoted(args, "text")}`,
  "same-period": (args) =>
    `hai kế hoạch cùng một kỳ${where(given(args, "period", "label"), (label) => ` (${label})`)}: coi là bản sửa đổi, không chuyển năm`,
  "later-plan-first": () => "kế hoạch nêu trước có kỳ muộn hơn kế hoạch nêu sau; vẫn so sánh theo thứ tự đã nêu",
  "plan-is-draft": (args) =>
    `${where(given(args, "plan", "label"), (label) => `kế hoạch ${label}: `)}quyết định ban hành còn để trống số hoặc ngày: là dự thảo`,
  "nothing-rolls": () =>
    "không rõ kỳ của cả hai kế hoạch: mọi mốc thời gian được so theo đúng ngày ghi, không chuyển năm",
  "same-name-larger-body": (args) =>
    `${where(given(args, "name", "body", "party"), (name) => `“${name}” `) || "một cơ quan "}giữ tên cũ nhưng phạm vi rộng hơn sau sắp xếp; không coi là thay đổi`,
  "succession-unverified": (args) =>
    `việc kế thừa${where(given(args, "previous", "from"), (name) => ` từ “${name}”`)}${where(given(args, "next", "to"), (name) => ` sang “${name}”`)} chưa được kiểm chứng: đề nghị xác nhận`,
  "body-was-split": (args) =>
    `${where(given(args, "name", "body", "previous", "from"), (name) => `“${name}” `) || "một cơ quan "}đã được tách${where(given(args, "next", "to", "successors"), (names) => ` thành ${names}`)}: đề nghị xác định cơ quan nào nhận việc`,
  "tasks-duplicated": (args) =>
    `${where(given(args, "plan", "label"), (label) => `kế hoạch ${label}: `)}có nhiệm vụ trùng nhau${where(given(args, "tasks", "task", "ids"), (ids) => ` (${ids})`)}; ghép theo thứ tự`,
};
