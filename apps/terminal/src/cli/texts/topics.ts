/** The pages of `plandiff help TOPIC`, loaded only when somebody asks. */
import type { Language } from "@plandiff/domain";

/** A page of help. */
export interface Topic {
  readonly brief: string;
  readonly text: string;
}

const vi: ReadonlyMap<string, Topic> = new Map([
  [
    "formats",
    {
      brief: "Các định dạng đọc vào và in ra",
      text: `ĐỌC VÀO
  Văn bản (.txt)   văn bản kế hoạch có bảng nhiệm vụ; nhận ra bố cục theo cấu trúc
  CSV (.csv)       hàng đầu là tên cột, tiếng Việt hoặc tiếng Anh, thứ tự tùy ý
  YAML, JSON       kế hoạch do plandiff read --format yaml|json ghi ra
  Đọc từ đầu vào chuẩn: dấu - thay tên tệp, và --input-format nếu cần nói rõ.

IN RA (--format)
  text   cho người đọc (mặc định)        md     Markdown, để dán vào báo cáo
  json   cho chương trình, ổn định       yaml   để sửa tay và lưu cùng mã nguồn
  docx   bảng so sánh, thuyết minh (--redline: bảng kế hoạch mới có theo dõi thay đổi)
  xlsx   mỗi trang tính một cách xem     html   một trang web, tìm và lọc được
  csv    mỗi dòng một nhiệm vụ           ics    thời hạn, để đưa vào lịch (--party: của một cơ quan)
  JSON và YAML không bao giờ có màu, không bị ngắt dòng, không qua trình xem trang.

GHI RA TỆP (-o)
  plandiff diff A B -o so-sanh.docx -o so-sanh.xlsx   dạng theo tên tệp; --format nói khác đi
  plandiff convert A -o ke-hoach.xlsx                 một kế hoạch sang dạng khác
  plandiff draft A --period 2026 -o du-thao.docx      văn bản theo thể thức, kèm bảng so sánh, thuyết minh
  Không bao giờ ghi đè tệp đã có, trừ khi có --force; -o - là đầu ra chuẩn.`,
    },
  ],
  [
    "exit-codes",
    {
      brief: "Các mã thoát",
      text: `MÃ THOÁT
  0    không có gì khác về thực chất; không có vấn đề
  1    diff: có thay đổi thực chất; check: có vấn đề; diff --frozen: còn việc cần xem
  2    sai cách dùng, không đọc được tệp, hoặc lỗi của chương trình
  130  bị ngắt bằng Ctrl-C
  --exit-zero đổi mã 1 thành 0. Đầu đọc đóng sớm (| head) không phải là lỗi.`,
    },
  ],
  [
    "changes",
    {
      brief: "Thay đổi thực chất và thay đổi cách ghi",
      text: `THAY ĐỔI
  Thực chất      khác về việc: sửa lời, đổi chủ trì, chuyển thời hạn, thêm sản phẩm…
  Chỉ cách ghi   đổi số thứ tự, chuyển năm, viết tắt, tên gọi khác, cơ quan kế thừa, chính tả
  Thay đổi cách ghi được nêu ra nhưng không tính là thay đổi.

DẤU
  !  có thay đổi    ?  cần người xem    =  như cũ    <  không tiếp tục    >  mới    *  tách, gộp
  [-bỏ-] {+thêm+}   lời bị bỏ và lời được thêm`,
    },
  ],
  [
    "periods",
    {
      brief: "Kỳ và tên gọi của kế hoạch",
      text: `KỲ VÀ TÊN GỌI
  Kỳ được đọc từ văn bản, hoặc nêu bằng --period, mỗi tệp một giá trị theo thứ tự tệp:
    2024   2024-H1   2024-Q4   2024-09   2024-09..2024-12   2024-2025
  Dấu - bỏ qua một tệp; có thể viết liền: --period 2023-Q4,2024,-
  --label đặt tên gọi cho từng kế hoạch, theo cùng thứ tự: --label "Quý IV/2023" --label 2024`,
    },
  ],
  [
    "environment",
    {
      brief: "Các biến môi trường",
      text: `BIẾN MÔI TRƯỜNG
  NO_COLOR, FORCE_COLOR       không màu, luôn màu (--color mạnh hơn)
  PLANDIFF_PAGER, PAGER       trình xem trang (mặc định: less -FIRX; cat: không dùng)
  LC_ALL, LC_MESSAGES, LANG   ngôn ngữ khi không nêu --lang và chưa đọc kế hoạch nào
  PLANDIFF_DEBUG              in thêm vết lỗi khi chương trình gặp lỗi của chính nó`,
    },
  ],
]);

const en: ReadonlyMap<string, Topic> = new Map([
  [
    "formats",
    {
      brief: "What can be read and written",
      text: `READ
  Text (.txt)      a plan with a task table; its layout is recognised by structure
  CSV (.csv)       the first row names the columns, in Vietnamese or English, in any order
  YAML, JSON       a plan as plandiff read --format yaml|json writes it
  From standard input: a dash (-) for the file name, and --input-format to be sure.

WRITTEN (--format)
  text   for people (default)            md     Markdown, for pasting into reports
  json   for programs, stable            yaml   for editing by hand and keeping in git
  docx   the comparison table (--redline: the next plan's table with tracked changes)
  xlsx   one sheet a view                html   a web page to search and filter
  csv    one line a task                 ics    deadlines for a calendar (--party: of one body)
  JSON and YAML never carry colours, are never wrapped and never go through a pager.

TO FILES (-o)
  plandiff diff A B -o comparison.docx -o comparison.xlsx   the form by the name; --format overrides
  plandiff convert A -o plan.xlsx                           a plan in another form
  plandiff draft A --period 2026 -o draft.docx              the official paper, the table that explains it beside
  A file that exists is never overwritten without --force; -o - is standard output.`,
    },
  ],
  [
    "exit-codes",
    {
      brief: "What the exit code says",
      text: `EXIT CODES
  0    nothing real differs; no findings
  1    diff: real changes; check: findings; diff --frozen: something is undecided
  2    wrong usage, unreadable input, or a mistake of the program
  130  interrupted with Ctrl-C
  --exit-zero turns 1 into 0. A reader that leaves early (| head) is no error.`,
    },
  ],
  [
    "changes",
    {
      brief: "Real and virtual changes",
      text: `CHANGES
  Real      the work differs: reworded, another lead, another date, another deliverable…
  Virtual   only its writing: renumbered, rolled to the next year, abbreviated, renamed, spelling
  Virtual changes are told, and never counted as changes.

MARKS
  !  changed    ?  for you to decide    =  unchanged    <  dropped    >  added    *  split, merged
  [-gone-] {+new+}   words that went and words that came`,
    },
  ],
  [
    "periods",
    {
      brief: "The period and the name of a plan",
      text: `PERIODS AND NAMES
  The period is read from the document, or given with --period, one value for each file in order:
    2024   2024-H1   2024-Q4   2024-09   2024-09..2024-12   2024-2025
  A dash (-) skips a file; commas may join them: --period 2023-Q4,2024,-
  --label names each plan, in the same order: --label "Q4 2023" --label 2024`,
    },
  ],
  [
    "environment",
    {
      brief: "Variables of the environment",
      text: `ENVIRONMENT
  NO_COLOR, FORCE_COLOR       no colours, always colours (--color is stronger)
  PLANDIFF_PAGER, PAGER       the pager (default: less -FIRX; cat: none)
  LC_ALL, LC_MESSAGES, LANG   the language where --lang is not given and no plan has been read
  PLANDIFF_DEBUG              also print the stack of a mistake of the program itself`,
    },
  ],
]);

/** The pages in every language; all languages have the same topics. */
export const topics: Readonly<Record<Language, ReadonlyMap<string, Topic>>> = { vi, en };
