/** The command line in Vietnamese. */
import type { Texts } from "./texts.ts";

/** Rounded down: what lacks anything is never called whole. */
const percent = (share: number): string => (Math.floor(share * 1000) / 10).toString().replace(".", ",");

/** How Vietnamese says it. */
export const vi: Texts = {
  program: {
    brief: "So sánh các kế hoạch công tác, năm này với năm khác",
    full: "So sánh các kế hoạch công tác, năm này với năm khác: việc nào tiếp tục, việc nào thay đổi, việc nào thôi, việc nào mới.\n\nMã thoát: 0 không có gì khác, 1 có khác biệt hoặc có vấn đề, 2 lỗi, 130 bị ngắt.",
  },
  commands: {
    read: { brief: "Đọc một kế hoạch và in ra những gì đã hiểu" },
    diff: {
      brief: "So sánh hai hay nhiều kế hoạch, theo thứ tự thời gian",
      full: "So sánh hai hay nhiều kế hoạch theo thứ tự đã nêu, mỗi kế hoạch với kế hoạch kế tiếp.\nDấu - thay cho đầu vào chuẩn (một lần).\n\nMã thoát: 0 không có thay đổi thực chất, 1 có thay đổi, 2 lỗi. Với --frozen: 0 mọi việc đã rõ, 1 còn việc cần xem.",
    },
    convert: {
      brief: "Ghi một kế hoạch sang dạng khác: Word, Excel, trang web, CSV…",
      full: "Đọc một kế hoạch và ghi ra các tệp nêu sau -o; phần mở rộng của tên tệp cho biết dạng (docx, xlsx, html, csv, ics, md, yaml, json, txt).",
    },
    draft: {
      brief: "Soạn bản thảo kế hoạch kỳ sau từ kế hoạch trước, mỗi chỗ đều có lý do",
      full: "Soạn bản thảo kế hoạch kỳ sau: nhiệm vụ làm tiếp, thời gian chuyển theo kỳ, văn bản hằng năm, cơ quan kế thừa. Chỗ cần quyết định được giữ lại dưới dạng câu hỏi; không nhiệm vụ nào bị bỏ mà không nêu.\nTrên màn hình dòng lệnh, chương trình mở màn hình soạn tiếp (--no-input: không mở) và lưu ngay vào tệp YAML.\nVí dụ: plandiff draft 2025.txt --period 2026 --history 2024.txt -o du-thao-2026.yaml",
    },
    review: {
      brief: "Xem các thay đổi trên màn hình, từng nhiệm vụ một",
      full: "Mở màn hình xem xét: danh sách nhiệm vụ theo kết quả so sánh, bên cạnh là chi tiết. Nhấn y để nhận, n để bác kết quả; kết luận được lưu ngay bên cạnh kế hoạch sau. Nhấn ? để xem các phím.",
    },
    check: {
      brief: "Kiểm tra một kế hoạch: thiếu chủ trì, thời hạn sai, việc trùng…",
      full: "Kiểm tra một kế hoạch như người biên tập trước khi trình ký: thiếu chủ trì hoặc nhiều chủ trì, thời gian ngoài kỳ hay mâu thuẫn với nội dung, viện dẫn sai hoặc hết hiệu lực, chữ viết tắt chưa giải thích, việc trùng.\nMã thoát: 0 không có vấn đề, 1 có vấn đề, 2 lỗi.",
    },
    help: { brief: "Hướng dẫn về một lệnh hoặc một chủ đề" },
    completion: {
      brief: "In đoạn lệnh gợi ý khi nhấn Tab (bash, zsh, fish, powershell)",
      full: "In đoạn lệnh gợi ý khi nhấn Tab. Ví dụ: source <(plandiff completion bash)",
    },
  },
  arguments: {
    file: "Tệp kế hoạch, hoặc - để đọc đầu vào chuẩn",
    previous: "Kế hoạch trước",
    plans: "Các kế hoạch, cũ trước mới sau; - để đọc đầu vào chuẩn",
    topic: "Tên lệnh hoặc chủ đề",
    shell: "bash, zsh, fish hoặc powershell",
  },
  flags: {
    format: "Dạng kết quả (mặc định: theo tên tệp, hoặc văn bản)",
    output: "Ghi kết quả ra tệp, có thể nêu nhiều lần; - là đầu ra chuẩn",
    force: "Ghi đè tệp đã có",
    redline: "Với docx: bảng của kế hoạch mới, có theo dõi thay đổi",
    party: "Chỉ các việc của cơ quan, người này (theo tên gọi nào cũng được)",
    only: "Chỉ các nhóm này: added, dropped, changed, possible, split, merged, unchanged",
    changed: "Chỉ các việc đổi ở các mục này: text, lead, coordinating, schedule, deliverables, references",
    month: "Chỉ các việc có thời hạn trong tháng này: 2025-06",
    register: "Tệp danh bạ cơ quan của riêng mình (YAML hoặc JSON)",
    lang: "Ngôn ngữ của kết quả (mặc định: ngôn ngữ của kế hoạch)",
    columns: "Cột nào là gì, khi đầu bảng không nói rõ (task=3,lead=4; tính từ 1)",
    inputFormat: "Định dạng của đầu vào, khi tên tệp không nói lên",
    color: "Dùng màu: tự động, luôn luôn, không",
    width: "Bề ngang của kết quả, tính bằng cột",
    pager: "Xem kết quả dài theo từng trang",
    period: "Kỳ của từng kế hoạch theo thứ tự tệp: 2024, 2024-H1, 2024-Q4, 2024-09..2024-12; - để bỏ qua",
    label: "Tên gọi của từng kế hoạch theo thứ tự tệp; - để bỏ qua",
    exitZero: "Thoát với mã 0 dù có khác biệt",
    frozen: "Chỉ hỏi: còn việc nào cần người xem không (mã 1 nếu còn)",
    ascii: "Chỉ dùng ký tự ASCII cho dấu và khung",
    quiet: "Không in gì, chỉ trả mã thoát",
    threshold: "Độ tin cậy từ 0 đến 1 để coi hai nhiệm vụ là một",
    review: "Tệp kết luận (mặc định: tệp .review.yaml bên cạnh kế hoạch sau); mỗi kế hoạch sau một tệp",
    keys: "Tệp phím của riêng mình (mặc định: plandiff/keys.yaml trong thư mục cấu hình)",
    mouse: "Chọn và cuộn bằng chuột",
    verbose: "In cả các ghi chú khi đọc tệp",
    audit: "Chỉ in bao nhiêu phần văn bản đã có chỗ trong kế hoạch, và phần nào chưa (mã 1 nếu còn)",
  },
  draftFlags: {
    period: "Kỳ của kế hoạch cần soạn: 2026, 2026-H1, 2026-Q4",
    history: "Kế hoạch cũ hơn, để biết việc nào kỳ nào cũng có; có thể nêu nhiều lần, cũ trước",
    asOf: "Ngày mà cơ quan và văn bản phải còn đúng (mặc định: hôm nay)",
    resume: "Tệp bản thảo đang soạn dở (YAML) để soạn tiếp hoặc xuất ra",
    noInput: "Ghi bản thảo mà không mở màn hình soạn",
  },
  placeholders: {
    file: "TỆP",
    plan: "KẾ-HOẠCH",
    topic: "CHỦ-ĐỀ",
    shell: "SHELL",
    period: "KỲ",
    label: "TÊN",
    columns: "CỘT",
    share: "TỈ-LỆ",
    words: "DANH-SÁCH",
    month: "THÁNG",
  },
  headers: { usage: "CÁCH DÙNG", aliases: "TÊN KHÁC", commands: "CÁC LỆNH", flags: "TÙY CHỌN", arguments: "THAM SỐ" },
  help: {
    help: "In hướng dẫn",
    version: "In phiên bản",
    default: "mặc định =",
    separator: "ngăn cách bằng",
    escape: "Mọi thứ đứng sau đều là tên tệp",
    topics: "CHỦ ĐỀ",
  },
  resuming: (name) => `Soạn tiếp ${name}`,
  explanation: "thuyet-minh",
  audit: {
    share: (name, { characters, missing }) =>
      missing === 0
        ? `${name}: 100 % (${characters} ký tự đều có chỗ: trong một trường, trong phần văn bản khác hoặc trong một ghi chú)`
        : `${name}: ${percent(1 - missing / characters)} %; ${missing} trong ${characters} ký tự chưa có chỗ:`,
  },
  written: (name) => `Đã ghi ${name}`,
  opening: { reading: "Đang đọc và so sánh…", quit: "q thoát", interrupt: "Ctrl-C ngắt" },
  progress: {
    reading: (name) => `Đang đọc ${name}…`,
    comparing: "Đang so sánh…",
    writing: "Đang ghi kết quả…",
  },
};
