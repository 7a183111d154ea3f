/** Whether a stream gets colours. */
import type { Env, Output } from "./surroundings.ts";

/** What `--color` takes. */
export const COLOUR_CHOICES = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** The flag, then NO_COLOR (when not empty), then FORCE_COLOR, then whether a terminal listens that is not `dumb`. */
export function wantsColour(choice: ColourChoice, env: Env, stream: Pick<Output, "isTTY">): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
