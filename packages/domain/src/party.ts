/** Who does the work: organisations, offices, people, places and collectives. */
import { z } from "zod";

/** What sort of party: an office is a post or role ("Tổ trưởng"), a collective stands for many ("các bộ, ngành, địa phương"). */
export const PartyKind = z
  .enum(["organisation", "office", "person", "locality", "collective"])
  .describe("What sort of party; office: a post or role, collective: stands for many");
export type PartyKind = z.infer<typeof PartyKind>;

/** A party under its proper name. Two writings with the same key are the same party. */
export const Party = z
  .object({
    key: z.string().min(1).describe("Identity: from the register of bodies, else a slug of the name"),
    name: z.string().min(1).describe("Proper name: from the register, else as written"),
    kind: PartyKind,
  })
  .describe("Somebody who can be responsible");
export type Party = z.infer<typeof Party>;
