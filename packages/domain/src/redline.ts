/** The words of two texts side by side. */
import { z } from "zod";
import { Nature } from "./nature.ts";

/** A stretch of a redline. `same` and `removed` joined give the previous text, `same` and `added` the next one. */
export const RedlineSpan = z
  .object({
    op: z.enum(["same", "removed", "added"]).describe("Which text holds it: both, the previous alone, the next alone"),
    text: z.string().describe("The words, with the blanks between them"),
    nature: Nature.optional().describe("Set to virtual where the words differ only in spelling, alias or rolled year"),
  })
  .describe("A stretch of a redline");
export type RedlineSpan = z.infer<typeof RedlineSpan>;

/** The previous text of a redline. */
export const previousText = (redline: readonly RedlineSpan[]): string => joined(redline, "added");

/** The next text of a redline. */
export const nextText = (redline: readonly RedlineSpan[]): string => joined(redline, "removed");

const joined = (redline: readonly RedlineSpan[], leftOut: RedlineSpan["op"]): string =>
  redline.flatMap(({ op, text }) => (op === leftOut ? [] : [text])).join("");
