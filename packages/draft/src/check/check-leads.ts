/** One task, one who answers for it: Nghị định 39/2022/NĐ-CP lets one person lead each task. */
import { type EditorFinding, type Task, inRole } from "@plandiff/domain";

/** Tasks without a lead, or with several. */
export function checkLeads({ id, responsibilities }: Task): EditorFinding[] {
  const leads = inRole(responsibilities, "lead");
  if (leads.length === 0) return [{ code: "no-lead", severity: "warning", task: id, args: {} }];
  if (leads.length === 1) return [];
  const names = leads.map(({ written }) => written).join("; ");
  return [{ code: "several-leads", severity: "warning", task: id, args: { count: leads.length, names } }];
}
