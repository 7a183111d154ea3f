// What somebody else's program does with the packages; tests/reuse.test.ts installs them elsewhere and runs it there.
import { readFile } from "node:fs/promises";
import { comparePlans } from "@plandiff/compare";
import { type Plan, type Task, checkPlan, monthSpan, parsePeriod } from "@plandiff/domain";
import { createRegister } from "@plandiff/lexicon";
import { readPlan } from "@plandiff/read";

const task: Task = {
  id: "1",
  section: [],
  text: "Xây dựng Kế hoạch hoạt động năm 2026 của Tổ công tác.",
  responsibilities: [
    { role: "lead", party: { key: "thu-ky", name: "Tổ thư ký", kind: "office" }, written: "Tổ thư ký" },
  ],
  schedule: {
    kind: "due",
    written: "01/2026",
    occurrences: [{ bound: "within", ...monthSpan(2026, 1), precision: "month" }],
  },
  deliverables: [{ text: "Kế hoạch hoạt động năm 2026 của Tổ công tác." }],
  references: [],
  written: {},
};
const head = { legalBases: [], objectives: [], requirements: [], recipients: [], otherText: [] };
const typed: Plan = { language: "vi", period: parsePeriod("2025"), ...head, tasks: [task] };

const register = createRegister();
const { value: read } = await readPlan({ bytes: await readFile("2024.txt"), name: "2024.txt" }, { register });
const plans = [read, typed].map((plan, i) => ({ plan, source: i === 0 ? "2024.txt" : "typed by hand" }));
const diff = comparePlans(plans, { register });
console.log(JSON.stringify({ findings: checkPlan(typed), period: read.period, diff }));
