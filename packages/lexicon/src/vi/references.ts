/** The documents that a text cites. */
import type { LegalReference } from "@plandiff/domain";

/** The documents that a text cites. */
export function readReferences(_text: string): LegalReference[] {
  return [];
}
