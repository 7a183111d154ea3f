/** Short ways to draft in tests. */
import {
  type Comparison,
  type DraftOutput,
  type Lineage,
  type Plan,
  type Proposal,
  parsePeriod,
} from "@plandiff/domain";
import { draftPlan } from "@plandiff/draft";
import { type Row, type RowsOptions, planOfRows, testRegister } from "@plandiff/testing";

export interface Given extends RowsOptions {
  readonly next: string;
  readonly asOf?: string;
  readonly head?: Partial<Plan>;
  readonly history?: readonly Plan[];
  readonly lineages?: readonly Lineage[];
  readonly reviewed?: Comparison;
}

export function draftOf(
  rows: readonly Row[],
  { next, asOf, head, history, lineages, reviewed, ...options }: Given,
): DraftOutput {
  const period = parsePeriod(next);
  if (!period) throw new Error(`no period: ${next}`);
  const plan = { ...planOfRows(rows, options), ...head };
  return draftPlan(plan, { period, history, lineages, reviewed, register: testRegister(), asOf: asOf ?? period.start });
}

/** The one task of a draft of one row. */
export function draftRow(row: Partial<Row>, given: Partial<Given> = {}) {
  const output = draftOf(
    [{ number: "1", text: "Duy trì cổng thông tin", lead: "Sở Nội vụ", time: "Thường xuyên", ...row }],
    {
      period: "2025",
      next: "2026",
      ...given,
    },
  );
  const [task] = output.plan.tasks;
  if (!task) throw new Error("the task was left");
  return {
    task,
    output,
    of: (field: Proposal["field"]) => output.proposals.filter((one) => one.field === field && one.task === task.id),
  };
}
