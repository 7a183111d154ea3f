/** Kinds of Vietnamese documents and the codes that stand for them in numbers (Nghị định 30/2020/NĐ-CP, Phụ lục III). */

/** The kind that the first part of a symbol stands for ("QĐ-TTg" -> Quyết định). */
const KIND_OF_CODE: Readonly<Record<string, string>> = {
  BB: "Biên bản",
  BC: "Báo cáo",
  BGN: "Bản ghi nhớ",
  BTT: "Bản thỏa thuận",
  CT: "Chỉ thị",
  CTr: "Chương trình",
  CTR: "Chương trình",
  CĐ: "Công điện",
  DA: "Dự án",
  GM: "Giấy mời",
  HD: "Hướng dẫn",
  HĐ: "Hợp đồng",
  KH: "Kế hoạch",
  KL: "Kết luận",
  NQ: "Nghị quyết",
  NQLT: "Nghị quyết liên tịch",
  NĐ: "Nghị định",
  PA: "Phương án",
  QC: "Quy chế",
  QyĐ: "Quy định",
  QĐ: "Quyết định",
  QĐi: "Quy định",
  TB: "Thông báo",
  TC: "Thông cáo",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  TTr: "Tờ trình",
  TTR: "Tờ trình",
  VBHN: "Văn bản hợp nhất",
  ĐA: "Đề án",
};

/** Kinds as plans write them before a number, longest first. */
export const DOCUMENT_TYPES: readonly string[] = [
  "Nghị quyết liên tịch",
  "Thông tư liên tịch",
  "Văn bản hợp nhất",
  "Bản thỏa thuận",
  "Bản ghi nhớ",
  "Chương trình",
  "Phương án",
  "Pháp lệnh",
  "Quyết định",
  "Nghị quyết",
  "Nghị định",
  "Thông báo",
  "Thông cáo",
  "Hướng dẫn",
  "Công điện",
  "Công văn",
  "Hợp đồng",
  "Kế hoạch",
  "Kết luận",
  "Quy định",
  "Thông tư",
  "Tờ trình",
  "Biên bản",
  "Giấy mời",
  "Báo cáo",
  "Bộ luật",
  "Chỉ thị",
  "Quy chế",
  "Văn bản",
  "Đề án",
  "Dự án",
  "Luật",
  "Lệnh",
];

/** Short forms of kinds before a number ("QĐ số 104/QĐ-TTg", "NĐ 61/2018/NĐ-CP"). */
export const SHORT_TYPES: Readonly<Record<string, string>> = {
  BC: "Báo cáo",
  CT: "Chỉ thị",
  CV: "Công văn",
  CĐ: "Công điện",
  KH: "Kế hoạch",
  KL: "Kết luận",
  NQ: "Nghị quyết",
  NĐ: "Nghị định",
  QĐ: "Quyết định",
  TB: "Thông báo",
  TT: "Thông tư",
  VB: "Văn bản",
};

/** National Assembly numbers say no kind: laws and resolutions share them. */
const SAYS_NO_KIND = /^(?:QH|UBTVQH|L-CTN|CTN)/;

/** The kind that a symbol stands for; an office's symbol alone is an official letter; nothing where it could be several. */
export function kindOfSymbol(symbol: string): string | undefined {
  const code = symbol.split(/[-/]/)[0] ?? "";
  if (Object.hasOwn(KIND_OF_CODE, code)) return KIND_OF_CODE[code];
  return SAYS_NO_KIND.test(symbol) ? undefined : "Công văn";
}
