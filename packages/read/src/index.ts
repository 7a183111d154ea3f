/** Reads documents into typed work plans, and loses nothing on the way. */
export { readPlan } from "./read-plan.ts";
export type { ReadOptions } from "./read-plan.ts";
