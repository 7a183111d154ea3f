/** The headings and opening words by which Vietnamese plans are divided. */
import { headPartReader } from "../head-part-reader.ts";

/** The part of the plan that a paragraph opens, where its words say so. */
export const readHeadPart = headPartReader({
  article: "điều",
  openings: {
    "legal-basis": ["căn cứ"],
    recipients: ["nơi nhận"],
    motto: ["cộng hòa xã hội chủ nghĩa việt nam", "độc lập tự do hạnh phúc"],
    // The proposer is named after the legal bases and is none of them.
    "other-heading": ["theo đề nghị", "xét đề nghị", "phụ lục"],
  },
  headings: {
    objectives: ["mục tiêu", "mục đích", "mục đích yêu cầu"],
    requirements: ["yêu cầu"],
    "legal-basis": ["căn cứ", "cơ sở pháp lý", "căn cứ pháp lý", "căn cứ xây dựng kế hoạch"],
    tasks: [
      "nhiệm vụ",
      "nội dung",
      "giải pháp",
      "phân công nhiệm vụ",
      "phân công thực hiện",
      "danh mục nhiệm vụ",
      "kế hoạch thực hiện",
      "kế hoạch chi tiết",
      "chương trình công tác",
      "công việc",
      "hoạt động",
    ],
    recipients: ["nơi nhận"],
    "other-heading": [
      "quyết định",
      "tổ chức thực hiện",
      "kinh phí",
      "kinh phí thực hiện",
      "nguồn lực",
      "chế độ báo cáo",
      "phạm vi",
      "đối tượng",
    ],
  },
  plain: ["objectives", "requirements"],
  beside: ["các", "những", "một số", "quan điểm", "và", "phần"],
});
