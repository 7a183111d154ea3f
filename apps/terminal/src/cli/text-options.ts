/** How a text is written in this run. */
import type { Language } from "@plandiff/domain";
import type { TextOptions } from "@plandiff/report";
import { wantsColour } from "./colour.ts";
import type { OutputFlags } from "./flags.ts";
import type { Surroundings } from "./surroundings.ts";
import { outputWidth } from "./width.ts";

/** Language, width, colour and signs for a text on stdout. */
export const textOptions = (flags: OutputFlags, language: Language, { stdout, env }: Surroundings): TextOptions => ({
  language,
  width: outputWidth(flags.width, stdout),
  colour: wantsColour(flags.color, env, stdout),
  ascii: flags.ascii,
});
