/** The languages that plans are written in and read out in. */
import { z } from "zod";

/** Vietnamese or English (ISO 639-1). */
export const Language = z.enum(["vi", "en"]).describe("ISO 639-1 code of a language");
export type Language = z.infer<typeof Language>;
