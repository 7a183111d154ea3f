/** Headers of task tables as people write them. */
import type { Language } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { type Column, lexicons } from "../src/index.ts";

const HEADERS: Readonly<Record<Language, Readonly<Record<Column, readonly string[]>>>> = {
  vi: {
    number: ["STT", "Stt", "TT", "Số TT", "S.T.T", "Số thứ tự", "No", "#", "№", "TT."],
    task: [
      "Nhiệm vụ",
      "NHIỆM VỤ",
      "Nội dung",
      "Nội dung công việc",
      "Nội dung nhiệm vụ",
      "Tên nhiệm vụ",
      "Công việc",
      "Hoạt động",
      "Nhiệm vụ trọng tâm",
      "Nhiệm vụ, giải pháp",
      "Nhiệm vụ/Giải pháp",
      "Nội dung thực hiện",
      "Nhiệm vụ cụ thể",
      "Nhiệm vụ năm 2025",
      "Tên đề án",
      "Tên nhiệm vụ, đề án",
      "Nội dung phối hợp",
      "Nhiệm vụ (ghi rõ nội dung)",
      "Nội dung kiểm tra",
      "Tên đề án, văn bản",
      "Văn bản QPPL",
    ],
    lead: [
      "Chủ trì",
      "Chủ trì thực hiện",
      "Cơ quan chủ trì",
      "Đơn vị chủ trì",
      "Đơn vị chủ trì thực hiện",
      "Cơ quan, đơn vị chủ trì",
      "Đơn vị thực hiện",
      "Cơ quan thực hiện",
      "Bộ phận thực hiện",
      "Người phụ trách",
      "Lãnh đạo phụ trách",
      "Đơn vị chủ trì tham mưu",
      "Phân công thực hiện",
      "Trách nhiệm thực hiện",
      "Cơ quan chủ trì soạn thảo",
      "Đơn vị được giao",
      "Đồng chí phụ trách",
    ],
    coordinating: [
      "Phối hợp",
      "Phối hợp thực hiện",
      "Cơ quan phối hợp",
      "Đơn vị phối hợp",
      "Cơ quan, đơn vị phối hợp",
      "Trách nhiệm phối hợp",
      "Đơn vị tham gia",
      "Đơn vị phối hợp thực hiện",
    ],
    time: [
      "Thời gian",
      "Thời gian thực hiện",
      "Thời gian hoàn thành",
      "Thời gian dự kiến hoàn thành",
      "Thời hạn",
      "Thời hạn hoàn thành",
      "Tiến độ",
      "Tiến độ thực hiện",
      "Hạn hoàn thành",
      "Thời gian trình",
      "Thời gian (tháng/quý)",
      "Thời điểm hoàn thành",
      "Ngày kết thúc",
      "Lộ trình thực hiện",
      "Hạn xử lý",
    ],
    deliverable: [
      "Sản phẩm",
      "SẢN PHẨM",
      "Kết quả",
      "Sản phẩm, kết quả",
      "Kết quả đầu ra",
      "Sản phẩm dự kiến",
      "Kết quả, sản phẩm đầu ra",
      "Sản phẩm đạt được",
      "Kết quả cần đạt",
      "Hình thức sản phẩm",
      "Kết quả/Sản phẩm",
    ],
  },
  en: {
    number: ["No", "No.", "NO", "#", "S/N", "Number", "Task No.", "ID"],
    task: [
      "Task",
      "Tasks",
      "TASK",
      "Activity",
      "Key activities",
      "Action",
      "Action items",
      "Task name",
      "Description",
      "Work content",
      "Tasks / Activities",
      "Milestone",
      "Priority actions",
      "Agreed action",
      "Work package",
    ],
    lead: [
      "Lead",
      "Lead agency",
      "Owner",
      "Task owner",
      "Responsible",
      "Responsible unit",
      "Responsibility",
      "Person in charge",
      "Implementing agency",
      "Assigned to",
      "Who",
      "Lead / supporting agencies",
      "Responsible for implementation",
      "Point of contact",
      "Contact person",
      "Lead partner",
      "Project manager",
    ],
    coordinating: [
      "Coordinating",
      "Coordinating agencies",
      "Co-ordinating bodies",
      "Supporting",
      "Support",
      "Supporting units",
      "Partners",
      "Collaborating departments",
      "In coordination with",
    ],
    time: [
      "Time",
      "Timeline",
      "Timescale",
      "Timetable",
      "Completion quarter",
      "Time frame",
      "Deadline",
      "Due",
      "Due date",
      "DUE DATE",
      "Deliverable due date",
      "Time of completion",
      "Expected completion",
      "Completion date",
      "Target date",
      "End date",
      "Schedule",
      "When",
    ],
    deliverable: [
      "Deliverable",
      "Deliverables",
      "Output",
      "Outputs",
      "Product",
      "Expected result",
      "Expected results",
      "Task output",
      "Deliverables & outputs",
    ],
  },
};

const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    "Ghi chú",
    "Kinh phí",
    "Nguồn kinh phí",
    "Kinh phí thực hiện",
    "Cơ quan trình",
    "Đơn vị tính",
    "Căn cứ pháp lý",
    "Ngày bắt đầu",
    "Mục tiêu",
    "Nhiệm vụ 1",
    "Cơ quan",
    "Tổ chức thực hiện",
    "",
    "(1)",
    "Chỉ đạo, đôn đốc các bộ, ngành, địa phương thực hiện nhiệm vụ",
    "Cơ quan thường trực Tổ công tác",
    "Tổ công tác",
    "Nhóm nhiệm vụ",
    "Người chỉ đạo",
  ],
  en: [
    "Notes",
    "Budget",
    "Start date",
    "Status",
    "Remarks",
    "Funding source",
    "Number of participants",
    "Agency",
    "Priority",
    "Strategic priority",
    "Success measure",
    "",
    "(1)",
  ],
};

describe.each(["vi", "en"] as const)("headers in %s", (language) => {
  const { readColumn } = lexicons[language];
  const known = Object.entries(HEADERS[language]).flatMap(([column, headers]) =>
    headers.map((header) => ({ column, header })),
  );

  test.each(known)("$header is a column of: $column", ({ column, header }) => {
    expect(readColumn(header)).toBe(column);
  });

  test.each(OTHERS[language])("another column: %s", (header) => {
    expect(readColumn(header)).toBeUndefined();
  });

  test.each(known)("$header, however it is typed", ({ column, header }) => {
    const variants = [
      header.toUpperCase(),
      header.toLowerCase(),
      header.normalize("NFD"),
      `  ${header} : `,
      header.replaceAll(" ", "\n"),
    ];
    for (const variant of variants) expect(readColumn(variant)).toBe(column);
  });
});

test.each([
  ["Action", "Description"],
  ["Activity", "Objective"],
  ["Project", "Goal"],
  ["Recommended action", "Recommendation"],
  ["Task description", "Content"],
  ["Lead agency", "Responsible person"],
  ["Responsible unit", "Point of contact"],
] as const)("%s names its column more closely than %s", (near, wide) => {
  expect(lexicons.en.headerDistance(near)).toBeLessThan(lexicons.en.headerDistance(wide));
});

test.each([
  ["Nhiệm vụ cụ thể", "Nội dung"],
  ["Nội dung công việc", "Giải pháp"],
  ["Đơn vị chủ trì", "Đơn vị thực hiện"],
  ["Bộ phận thực hiện", "Lãnh đạo phụ trách"],
] as const)("%s nói rõ hơn %s", (near, wide) => {
  expect(lexicons.vi.headerDistance(near)).toBeLessThan(lexicons.vi.headerDistance(wide));
});

test("what tasks are about or bring forth may stand over them where no header does", () => {
  for (const header of ["Topic", "AUDIT AREA", "Deliverables", "Đề án", "SẢN PHẨM"])
    expect(Object.values(lexicons).some((lexicon) => lexicon.isTaskAtLast(header))).toBe(true);
  for (const header of ["Notes", "Lead", "Due date", "Ghi chú", "Chủ trì", "Cơ quan trình đề án"])
    expect(Object.values(lexicons).some((lexicon) => lexicon.isTaskAtLast(header))).toBe(false);
});
