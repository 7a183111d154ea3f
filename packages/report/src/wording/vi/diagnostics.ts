/** Diagnostics in Vietnamese. */
import { given, quoted, where } from "../args.ts";
import { schedule } from "./schedule.ts";
import type { Args, Wording } from "../wording.ts";

const times = (args: Args): string => where(given(args, "count"), (count) => ` (${count} lần)`);
const name = (args: Args): string =>
  where(given(args, "party", "name", "body"), (body) => `“${body}”`) || "một cơ quan";
const plan = (args: Args): string => where(given(args, "plan", "label"), (label) => `kế hoạch ${label}: `);
const task = (args: Args): string => where(given(args, "task"), (id) => `nhiệm vụ ${id}: `);
/** Tasks of a document without a table that name nobody. */
const without = (args: Args): string =>
  where(given(args, "without"), (count) => (count === "0" ? "" : `, trong đó ${count} nhiệm vụ không ghi ai chủ trì`));

/** What each diagnostic says, as a sentence without its final point. */
export const diagnostics: Wording["diagnostic"] = {
  "markup-ignored": (args) =>
    `đã bỏ qua ký hiệu định dạng${quoted(args, "text", "markup")}${where(given(args, "count"), (n) => ` (${n} lần)`)}`,
  "header-repeated": (args) => `đầu bảng lặp lại ở trang sau, chỉ lấy một lần${times(args)}`,
  "row-continued": (args) => `${task(args)}hàng bị ngắt sang trang sau, đã nối lại${times(args)}`,
  "row-number-missing": (args) =>
    where(given(args, "number"), (number) => `không thấy nhiệm vụ số ${number}`) ||
    `hàng ${where(given(args, "row"), (row) => `thứ ${row} `)}không có số thứ tự${quoted(args, "text")}`,
  "row-number-repeated": (args) => `số thứ tự${quoted(args, "number", "task")} xuất hiện nhiều lần`,
  "row-unplaced": (args) => `không xếp được hàng này vào nhiệm vụ nào${quoted(args, "text")}`,
  "cells-uncertain": (args) => {
    const found = given(args, "found");
    const counts = found === "" ? "" : ` (thấy ${found} ô, bảng có ${given(args, "expected")} cột)`;
    return `${task(args)}chưa chắc ranh giới giữa các ô${counts}${quoted(args, "text")}; đề nghị đối chiếu bản gốc`;
  },
  "column-unknown": (args) => `chưa rõ nghĩa của cột${quoted(args, "column", "name", "text")}; giữ nguyên dưới tên cột`,
  "column-assumed": (args) =>
    given(args, "meaning") === "time"
      ? `đầu bảng không có cột thời gian; đọc cột${quoted(args, "column")} làm thời gian vì chứa các mốc thời gian; nếu không đúng, chỉ rõ bằng --columns time=3`
      : `đầu bảng không có cột nhiệm vụ; đọc cột${quoted(args, "column")} làm nhiệm vụ vì nội dung dài nhất; nếu không đúng, chỉ rõ bằng --columns task=2`,
  "text-cleaned": (args) => {
    const facts = [where(given(args, "count"), (count) => `${count} ký tự`), given(args, "characters")];
    const listed = facts.filter((fact) => fact !== "").join(": ");
    return `đã bỏ ký tự điều khiển hoặc ký tự ẩn${where(listed, (list) => ` (${list})`)}`;
  },
  "header-grouped": (args) => `đầu bảng nhiều tầng: ô${quoted(args, "text")} bao trùm các cột bên dưới`,
  "blank-assumed": (args) =>
    `cột${quoted(args, "column")} để trống${where(given(args, "count"), (count) => ` ở ${count} nhiệm vụ`)}: hiểu là không ghi, không phải “như trên”`,
  "same-as-above": (args) =>
    `${quoted(args, "text").trim()}${where(given(args, "count"), (count) => ` (${count} ô)`)}: hiểu là như ô ngay phía trên`,
  "tasks-from-prose": (args) =>
    `văn bản không có bảng nhiệm vụ: đã đọc ${given(args, "count") || "các"} nhiệm vụ từ các đoạn văn đánh số${without(args)}; đề nghị đối chiếu`,
  "label-taken": (args) => `nhãn${quoted(args, "text")}${times(args)}: phần sau nhãn được lấy vào ô tương ứng`,
  "text-deleted": (args) => `theo dõi thay đổi: đã xóa${quoted(args, "text")}; đọc bản đã chấp nhận thay đổi`,
  "text-struck": (args) => `chữ gạch ngang${quoted(args, "text")}: vẫn đọc, nhưng có thể là nội dung bỏ`,
  "text-hidden": (args) => `chữ ẩn${quoted(args, "text")}: không đọc vào kế hoạch`,
  "rows-hidden": (args) =>
    `trang tính có ${given(args, "count") || "một số"} hàng ẩn: vẫn đọc; đề nghị kiểm tra có phải hàng đã bỏ`,
  "sheet-left-out": (args) =>
    `trang tính${quoted(args, "sheet")} cũng có bảng nhiệm vụ: không đọc vào kế hoạch; tách ra tệp riêng nếu cần`,
  "font-converted": (args) =>
    `văn bản dùng phông chữ cũ${quoted(args, "font")}, đã chuyển mã${where(given(args, "encoding"), (encoding) => ` ${encoding}`)} sang Unicode; đề nghị đối chiếu`,
  "schedule-unread": (args) => `${task(args)}chưa hiểu thời gian thực hiện${quoted(args, "text")}; giữ nguyên văn`,
  "decision-incomplete": (args) =>
    `quyết định ban hành còn để trống ${given(args, "missing") || "số hoặc ngày"}: có thể là dự thảo`,
  "period-inferred": (args) =>
    `văn bản không ghi kỳ kế hoạch; suy từ thời gian thực hiện${where(given(args, "period", "label"), (label) => `: ${label}`)} (đặt lại bằng --period)`,
  "period-unknown": (args) => `${plan(args)}không rõ kỳ; nêu bằng --period nếu cần`,
  "plan-without-tasks": () => "kế hoạch không có nhiệm vụ nào",
  "task-without-text": (args) => `${task(args)}chưa có nội dung`,
  "task-without-lead": (args) => `${task(args)}chưa có cơ quan, người chủ trì`,
  "task-duplicated": (args) => `${task(args)}trùng nội dung với nhiệm vụ ${given(args, "twin") || "khác"}`,
  "task-id-repeated": (args) => `${task(args)}mã${quoted(args, "id")} đã dùng cho nhiệm vụ khác`,
  "schedule-reversed": (args) => `${task(args)}thời điểm bắt đầu sau thời điểm kết thúc${quoted(args, "text")}`,
  "schedule-outside-period": (args) =>
    `${task(args)}thời gian thực hiện nằm xa ngoài kỳ kế hoạch${quoted(args, "text")}`,
  "same-period": (args) =>
    `hai kế hoạch cùng một kỳ${where(given(args, "period", "label"), (label) => ` (${label})`)}: coi là bản sửa đổi, không chuyển năm`,
  "later-plan-first": (args) =>
    `kế hoạch nêu trước${where(given(args, "previous"), (label) => ` (${label})`)} có kỳ muộn hơn kế hoạch nêu sau${where(given(args, "next"), (label) => ` (${label})`)}; vẫn so sánh theo thứ tự đã nêu`,
  "plan-is-draft": (args) => `${plan(args)}quyết định ban hành còn để trống số hoặc ngày, là dự thảo`,
  "nothing-rolls": () =>
    "không rõ kỳ của ít nhất một kế hoạch: mọi mốc thời gian được so theo đúng ngày ghi, không chuyển năm",
  "same-name-larger-body": (args) =>
    `${name(args)} giữ tên cũ nhưng phạm vi rộng hơn${where(given(args, "since"), (day) => ` từ ${schedule.day(day)}`)} sau sắp xếp; không coi là thay đổi`,
  "place-merged": (args) =>
    `${where(given(args, "tasks"), (tasks) => `nhiệm vụ ${tasks}: `)}địa danh${quoted(args, "place")} đã nhập vào ${given(args, "into") || "địa phương khác"}${where(given(args, "since"), (day) => ` từ ${schedule.day(day)}`)}`,
  "succession-unverified": (args) => `việc kế thừa ${name(args)} chưa được kiểm chứng: đề nghị xác nhận`,
  "body-was-split": (args) =>
    `${name(args)} đã được tách${where(given(args, "next", "to", "successors"), (names) => ` thành ${names}`)}: đề nghị xác định cơ quan nào nhận việc`,
  "tasks-duplicated": (args) =>
    `${plan(args)}nhiệm vụ${where(given(args, "task"), (id) => ` ${id}`)} trùng nội dung với nhiệm vụ ${given(args, "twin") || "khác"}; ghép theo thứ tự`,
  "entries-left-out": (args) => `đã lọc: ${given(args, "count") || "một số"} mục không hiện`,
  "verdict-stale": (args) =>
    `kết luận ${given(args, "verdict") || "đã lưu"}${where(given(args, "by"), (who) => ` của ${who}`)} không được áp dụng: không tìm thấy nhiệm vụ trong các kế hoạch này, hoặc nội dung đã đổi quá nhiều`,
  "verdict-conflict": (args) =>
    `hai kết luận ${given(args, "verdict") || "đã lưu"} và ${given(args, "other") || "khác"} mâu thuẫn nhau: chưa áp dụng kết luận nào`,
};
