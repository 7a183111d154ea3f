/** Stands in. */
import type { Plan, Read } from "@plandiff/domain";
import type { PlanData } from "../formats/format.ts";
import type { ReadOptions } from "../read-plan.ts";

export function readPlanData(_data: PlanData, _file: string, _options: ReadOptions): Read<Plan> {
  throw new Error("to be written");
}
