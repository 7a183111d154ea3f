/** Real or virtual: does a change alter the work? */
import { z } from "zod";

/**
 * Real changes alter the work; virtual ones only its writing: a new number, a year rolled forward, an alias, a successor.
 * After the GSIM typology of changes in statistical classifications.
 */
export const Nature = z.enum(["real", "virtual"]).describe("Real: the work changed; virtual: only its writing");
export type Nature = z.infer<typeof Nature>;
