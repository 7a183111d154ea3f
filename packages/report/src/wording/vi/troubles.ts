/** Troubles in Vietnamese: what is wrong, and what to do next. */
import { given, quoted, where } from "../args.ts";
import type { Args, Wording } from "../wording.ts";

const suggestion = (args: Args): string => where(given(args, "suggestion"), (word) => `Có phải ý là “${word}”? `);
const allowed = (args: Args, otherwise: string): string =>
  where(given(args, "allowed", "choices"), (list) => `Dùng một trong: ${list}.`) || otherwise;

/** What kinds of values are called. */
const KINDS: Readonly<Record<string, string>> = {
  text: "văn bản",
  list: "danh sách",
  object: "một nhóm trường",
  number: "số",
  boolean: "đúng hoặc sai",
  plan: "một kế hoạch",
  nothing: "để trống",
};
const kind = (value: string): string => KINDS[value] ?? value;

/** What each trouble says. */
export const troubles: Wording["trouble"] = {
  "file-missing": () => ({ what: "Không có tệp này", next: "Kiểm tra lại tên tệp và thư mục." }),
  "file-is-directory": () => ({
    what: "Đây là thư mục, không phải tệp",
    next: "Nêu tên một tệp kế hoạch trong thư mục.",
  }),
  "file-unreadable": (args) => ({
    what: `Không đọc được tệp${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next: "Kiểm tra quyền đọc, hoặc xem tệp có đang bị chương trình khác giữ không.",
  }),
  "file-too-large": (args) => ({
    what: `Tệp quá lớn${where(given(args, "limit"), (limit) => ` (quá ${limit} MB)`)}`,
    next: "Tách kế hoạch thành nhiều tệp, hoặc bỏ hình ảnh và phụ lục không cần so sánh.",
  }),
  "file-empty": () => ({ what: "Tệp trống", next: "Mở tệp để xem nội dung đã được lưu chưa." }),
  "file-binary": () => ({
    what: "Tệp không phải văn bản",
    next: "Lưu kế hoạch thành .docx, .xlsx, .html, .txt hoặc .csv rồi thử lại.",
  }),
  "file-damaged": (args) => ({
    what: `Tệp${where(given(args, "format"), (format) => ` ${format}`)} bị hỏng hoặc thiếu phần, không mở được`,
    next: "Mở tệp bằng Word, Excel hoặc LibreOffice và lưu lại, hoặc tải lại tệp.",
  }),
  "file-encrypted": () => ({
    what: "Tệp được đặt mật khẩu",
    next: "Bỏ mật khẩu rồi lưu lại.",
  }),
  "file-is-scan": () => ({
    what: "Tệp PDF chỉ có hình ảnh (bản quét), không có chữ",
    next: "Nhận dạng chữ (OCR) trước, hoặc dùng bản Word, Excel gốc.",
  }),
  "format-unknown": (args) => ({
    what: `Không có định dạng${quoted(args, "format", "value")}`,
    next: allowed(args, "Xem các định dạng bằng plandiff help."),
  }),
  "format-unsupported": (args) => ({
    what: `Chưa đọc được định dạng${quoted(args, "format", "value")}`,
    next: allowed(args, "Lưu kế hoạch thành .docx, .xlsx, .html, .txt hoặc .csv rồi thử lại."),
  }),
  "no-task-table": () => ({
    what: "Không tìm thấy bảng nhiệm vụ",
    next: "Văn bản cần có bảng với các cột như Stt, Nhiệm vụ, Chủ trì, Phối hợp, Thời gian, Sản phẩm; hoặc ít nhất ba đoạn đánh số có ghi cơ quan chủ trì.",
  }),
  "csv-header-unknown": (args) => ({
    what: `Đầu bảng không có cột nhiệm vụ${where(given(args, "columns", "header"), (list) => `; đã thấy: ${list}`)}`,
    next: "Đặt tên cột ở đầu bảng, ví dụ: Stt, Nhiệm vụ, Chủ trì, Phối hợp, Thời gian, Sản phẩm.",
  }),
  "header-ambiguous": (args) => ({
    what: `Đầu bảng có nhiều cột cùng nghĩa${where(given(args, "columns"), (list) => `: ${list}`)}`,
    next: `Chỉ rõ cột cần đọc, ví dụ: --columns ${given(args, "example") || "task=2"} (số thứ tự cột, tính từ 1).`,
  }),
  "columns-unfit": (args) => ({
    what: `Không có đầu bảng nào ghi tên ở cột${where(given(args, "columns"), (list) => ` ${list}`)}`,
    next: "Đếm lại cột trong bảng, tính từ 1, rồi sửa --columns.",
  }),
  "csv-malformed": (args) => ({
    what: `CSV sai cấu trúc${where(given(args, "reason", "problem"), (reason) => `: ${reason}`)}`,
    next: "Kiểm tra dấu ngoặc kép và số cột ở chỗ đã nêu.",
  }),
  "plan-malformed": (args) => ({
    what: `Tệp kế hoạch sai cú pháp${where(given(args, "reason", "problem"), (reason) => `: ${reason}`)}`,
    next: "Sửa cú pháp ở chỗ đã nêu; plandiff read --format yaml cho thấy mẫu đúng.",
  }),
  "plan-field-wrong": (args) => {
    const known = given(args, "known");
    if (known)
      return {
        what: `Không có trường nào tên là ${given(args, "path")}`,
        next: `Nhiệm vụ có các trường: ${known}.`,
      };
    return {
      what: `Trường ${given(args, "field", "path") || "đã nêu"} có giá trị sai${where(given(args, "expected"), (value) => `: cần ${kind(value)}`)}${where(given(args, "found", "received"), (value) => `, đang là ${kind(value)}`)}${where(given(args, "reason", "problem"), (reason) => `: ${reason}`)}`,
      next: "Sửa giá trị đó; plandiff help read giải thích từng trường.",
    };
  },
  "version-newer": (args) => ({
    what: `Tệp được ghi bằng phiên bản mới hơn${where(given(args, "version", "found"), (version) => ` (${version})`)}`,
    next: "Cập nhật plandiff rồi đọc lại.",
  }),
  "period-wrong": (args) => ({
    what: `Kỳ kế hoạch${quoted(args, "value", "period", "text")} viết sai`,
    next: "Viết 2024, 2024-H1, 2024-Q4, 2024-09 hoặc 2024-09..2024-12; dấu - để bỏ qua.",
  }),
  "stdin-twice": () => ({
    what: "Đầu vào chuẩn (-) chỉ đọc được một lần",
    next: "Ghi các kế hoạch khác ra tệp và nêu tên tệp.",
  }),
  "too-many-files": (args) => ({
    what: `Lệnh ${given(args, "command") || "này"} chỉ nhận một tệp; thừa${quoted(args, "extra")}`,
    next: "Để so sánh nhiều tệp, dùng plandiff diff.",
  }),
  "too-few-files": (args) =>
    given(args, "needed") === "1"
      ? { what: "Cần tên một tệp kế hoạch", next: "Ví dụ: plandiff read ke-hoach-2024.txt" }
      : {
          what: `Cần ít nhất ${given(args, "needed", "least") || "2"} tệp để so sánh${where(given(args, "count", "given"), (count) => `, mới có ${count}`)}`,
          next: "Ví dụ: plandiff diff ke-hoach-2024.txt ke-hoach-2025.txt",
        },
  "too-many-values": (args) => ({
    what: `${where(given(args, "flag"), (flag) => `${flag}: `)}nhiều giá trị hơn số tệp${where(given(args, "count", "given"), (count) => ` (${count})`)}`,
    next: "Nêu mỗi tệp một giá trị, theo thứ tự tệp; dấu - để bỏ qua một tệp.",
  }),
  "flag-unknown": (args) => ({
    what: `Không có tùy chọn${quoted(args, "flag")}`,
    next: `${suggestion(args)}Xem các tùy chọn bằng plandiff help${where(given(args, "command"), (name) => ` ${name}`)}.`,
  }),
  "flag-value-wrong": (args) => ({
    what: `Tùy chọn ${given(args, "flag") || "này"} không nhận giá trị${quoted(args, "value")}`,
    next: suggestion(args) + allowed(args, "Xem các giá trị bằng plandiff help."),
  }),
  "command-unknown": (args) => ({
    what: `Không có lệnh${quoted(args, "command", "value")}`,
    next: `${suggestion(args)}Xem các lệnh bằng plandiff help.`,
  }),
  "output-exists": () => ({ what: "Đã có tệp này", next: "Đặt tên khác, hoặc thêm --force để ghi đè." }),
  "output-unwritable": (args) => ({
    what: `Không ghi được tệp${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next: "Kiểm tra thư mục có đó không, quyền ghi và chỗ trống trên đĩa.",
  }),
  "file-held": (args) => ({
    what: `Một chương trình khác đang ghi vào tệp${where(given(args, "holder"), (holder) => ` (${holder})`)}`,
    next: `Thử lại sau giây lát${where(given(args, "lock"), (lock) => `; nếu không còn ai ghi vào tệp, hãy xóa ${lock}`)}.`,
  }),
  "review-unwritable": (args) => ({
    what: `Không ghi được kết luận vào tệp${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next:
      where(given(args, "elsewhere"), (file) => `Kết luận được giữ ở ${file}: hãy làm tiếp với --review ${file}.`) ||
      "Nêu một tệp ghi được bằng --review TỆP.",
  }),
  "output-twice": () => ({ what: "Tệp kết quả được nêu hai lần", next: "Đặt cho mỗi kết quả một tên khác nhau." }),
  "output-missing": () => ({
    what: "Chưa nêu tệp kết quả",
    next: "Ví dụ: plandiff convert ke-hoach.txt -o ke-hoach.docx",
  }),
  "keys-malformed": (args) => ({
    what: `Tệp phím viết sai${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next: "Mỗi dòng một thao tác và phím của nó, ví dụ: accept: y",
  }),
  "keys-act-unknown": (args) => ({
    what: `Tệp phím nêu một thao tác không có${quoted(args, "act")}`,
    next: where(given(args, "allowed"), (list) => `Các thao tác: ${list}.`) || "Xem các thao tác ở docs/keys.md.",
  }),
  "keys-key-unknown": (args) => ({
    what: `Không có phím nào tên${quoted(args, "key") || " như vậy"}${where(given(args, "act"), (act) => ` (thao tác ${act})`)}`,
    next: "Dùng một chữ, hoặc up, down, left, right, pageup, pagedown, home, end, enter, esc, tab, shift+tab, space, ctrl+x.",
  }),
  "keys-clash": (args) => ({
    what: `Một phím${quoted(args, "key")} được đặt cho hai thao tác${where(given(args, "act"), (act) => `: ${act} và ${given(args, "other")}`)}`,
    next: "Đặt phím khác cho một trong hai thao tác.",
  }),
  "output-binary": () => ({
    what: "Dạng này không hiện được trên màn hình",
    next: "Ghi ra tệp, ví dụ: -o so-sanh.docx",
  }),
  "not-a-terminal": () => ({
    what: "Màn hình xem xét cần chạy trong cửa sổ lệnh",
    next: "Dùng plandiff diff để in kết quả ra tệp hoặc đường ống.",
  }),
};
