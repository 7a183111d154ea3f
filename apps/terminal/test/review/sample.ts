// A small comparison that holds every outcome, made of domain values alone.
import { type Comparison, type DiffOutput, type Entry, type Plan, type Task, summarize } from "@plandiff/domain";
import { DEFAULT_THRESHOLD } from "@plandiff/compare";
import { createRegister } from "@plandiff/lexicon";
import { KEYMAP } from "../../src/review/input/keymap.ts";
import { type State, initialState } from "../../src/review/model/state.ts";

/** A task by its number and words. */
export const task = (id: string, text: string, more: Partial<Task> = {}): Task => ({
  id,
  number: id,
  section: [],
  text,
  responsibilities: [
    { role: "lead", party: { key: "van-phong", name: "Văn phòng", kind: "organisation" }, written: "Văn phòng" },
  ],
  schedule: { kind: "continuous", written: "Thường xuyên" },
  deliverables: [{ text: "Báo cáo" }],
  references: [],
  written: { lead: "Văn phòng", time: "Thường xuyên", deliverable: "Báo cáo" },
  place: { kind: "lines", first: 10, last: 12 },
  ...more,
});

const plan = (label: string, tasks: readonly Task[]): Plan => ({
  language: "vi",
  period: { start: `${label}-01-01`, end: `${label}-12-31`, label },
  legalBases: [],
  objectives: [],
  requirements: [],
  recipients: [],
  tasks: [...tasks],
  otherText: [],
});

const entry = (
  outcome: Entry["outcome"],
  previous: readonly string[],
  next: readonly string[],
  more: Partial<Entry> = {},
): Entry => ({
  outcome,
  previous: [...previous],
  next: [...next],
  confidence: 0.9,
  evidence: [{ field: "lead", weight: 1, says: "same-parties" }],
  changes: [],
  ...more,
});

const before = plan("2024", [
  task("1", "Họp giao ban hằng quý"),
  task("2", "Tập huấn kỹ năng số cho cán bộ"),
  task("3", "Mô hình một cửa"),
  task("4", "Diễn tập an toàn thông tin"),
  task("5", "Rà soát thủ tục hành chính và công bố danh mục"),
]);
const after = plan("2025", [
  task("1", "Họp giao ban hằng tháng"),
  task("2", "Tập huấn kỹ năng số cho cán bộ"),
  task("3", "Trung tâm phục vụ hành chính công một cấp"),
  task("4", "Mở lớp trí tuệ nhân tạo"),
  task("5", "Rà soát thủ tục hành chính"),
  task("6", "Công bố danh mục thủ tục hành chính"),
]);

const entries: Entry[] = [
  entry("carried-over", ["1"], ["1"], {
    changes: [
      {
        field: "text",
        nature: "real",
        kind: "reworded",
        words: [
          { op: "same", text: "Họp giao ban hằng " },
          { op: "removed", text: "quý" },
          { op: "added", text: "tháng" },
        ],
        extent: 0.2,
      },
      { field: "schedule", nature: "virtual", kind: "rolled-forward", previous: "Quý I/2024", next: "Quý I/2025" },
    ],
  }),
  entry("carried-over", ["2"], ["2"]),
  entry("possible", ["3"], ["3"], {
    confidence: 0.4,
    evidence: [
      { field: "lead", weight: 1, says: "same-parties" },
      { field: "text", weight: -2, says: "different-subject" },
    ],
    alternatives: [{ previous: "3", next: "4", confidence: 0.2 }],
  }),
  entry("dropped", ["4"], []),
  entry("split", ["5"], ["5", "6"], { parts: after.tasks.slice(4) }),
  entry("added", [], ["4"], { task: after.tasks[3]! }),
];

const comparison: Comparison = {
  previous: 0,
  next: 1,
  summary: summarize(entries),
  entries,
  order: after.tasks.map(({ id }) => id),
  head: [],
  notes: [],
};
const back: Comparison = {
  ...comparison,
  previous: 1,
  next: 2,
  entries: after.tasks.map(({ id }) => entry("carried-over", [id], [id])),
};

/** Two comparisons of three plans. */
export const output: DiffOutput = {
  formatVersion: "1.0",
  plans: [before, after, after].map((one, i) => ({
    label: String(2024 + i),
    ...(one.period && { period: one.period }),
    source: `plan-${2024 + i}.txt`,
    tasks: one.tasks.length,
  })),
  comparisons: [comparison, back],
  lineages: [],
  notes: [],
};
export const plans: readonly Plan[] = [before, after, after];

/** The review as it opens, without colours. */
export const opened = (columns = 120, rows = 30): State =>
  initialState(
    {
      proposed: output,
      plans,
      read: plans,
      threshold: DEFAULT_THRESHOLD,
      keys: KEYMAP,
      mouse: true,
      register: createRegister(),
      reviews: [[], []],
      by: "Lan",
      colour: false,
      ascii: false,
    },
    "vi",
    { columns, rows },
  );
