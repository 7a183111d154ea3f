/** From a responsibility cell to its parties. */
import { skeleton } from "../variants.ts";
import type { PartyContext, WrittenParty } from "../lexicon.ts";

/** The parties of a responsibility cell. */
export function readParties(written: string, context: PartyContext): WrittenParty[] {
  return written
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/[.,]$/, ""))
    .filter((part) => part !== "")
    .map((part) => ({
      written: part,
      party: context.register.find(part) ?? {
        key: skeleton(part).replace(/[^a-z0-9]+/g, "-") || "-",
        name: part,
        kind: "organisation",
      },
    }));
}
