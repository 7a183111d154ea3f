// One plan, before any format has it: paragraphs around a table, as an office hands it in.

/** A plan as a document shows it; a cell may have several lines. */
export interface SamplePlan {
  readonly before: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after: readonly string[];
}

/** A plan with all that the simplest format can carry: a letterhead, legal bases, sections, lists in cells, a signature. */
export const officePlan: SamplePlan = {
  before: [
    "ỦY BAN NHÂN DÂN XÃ ĐÔNG HÒA",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 15/KH-UBND",
    "Đông Hòa, ngày 12 tháng 01 năm 2026",
    "KẾ HOẠCH",
    "CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ ĐÔNG HÒA",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Quyết định số 30/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.",
    "I. MỤC TIÊU",
    "Nâng cao chất lượng phục vụ người dân; hồ sơ trực tuyến đạt 80%.",
    "II. YÊU CẦU",
    "- Mỗi việc có một người chịu trách nhiệm.",
    "- Báo cáo đúng hạn.",
    "III. NHIỆM VỤ",
  ],
  header: ["Stt", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"],
  rows: [
    ["I", "Cải cách thể chế", "", "", "", ""],
    [
      "1",
      "Rà soát quy trình nội bộ theo Quyết định số 45/2025/QĐ-UBND ngày 20/11/2025",
      "Văn phòng",
      "Công an xã; Hội Nông dân",
      "Tháng 3/2026",
      "Báo cáo rà soát",
    ],
    ["2", "Ban hành quy chế một cửa", "Văn phòng", "", "Trước ngày 30/6/2026", "- Quyết định;\n- Quy chế kèm theo."],
    ["II", "Chuyển đổi số", "", "", "", ""],
    [
      "3",
      "Tập huấn kỹ năng số cho người cao tuổi",
      "Ban Văn hóa",
      "Hội Người cao tuổi",
      "Hằng quý",
      "- Tài liệu;\n- Danh sách học viên",
    ],
    [
      "4",
      "Tổ chức họp giao ban",
      "Chủ tịch xã\nPhó Chủ tịch xã",
      "Các ban, ngành",
      "Thường xuyên",
      "Thông báo kết luận",
    ],
  ],
  after: ["Nơi nhận:", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT.", "CHỦ TỊCH", "Nguyễn Văn Bình"],
};
