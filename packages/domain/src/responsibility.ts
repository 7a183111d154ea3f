/** A party in a role. */
import { z } from "zod";
import { Party } from "./party.ts";

/** Lead is chủ trì, coordinating is phối hợp. */
export const Role = z.enum(["lead", "coordinating"]).describe("Lead (chủ trì) or coordinating (phối hợp)");
export type Role = z.infer<typeof Role>;

/** A party in a role, with the words that said so. */
export const Responsibility = z
  .object({ role: Role, party: Party, written: z.string().describe("The party as the document writes it") })
  .describe("A party in a role");
export type Responsibility = z.infer<typeof Responsibility>;

/** The responsibilities in one role, in written order. */
export const inRole = (responsibilities: readonly Responsibility[], role: Role): Responsibility[] =>
  responsibilities.filter((responsibility) => responsibility.role === role);
