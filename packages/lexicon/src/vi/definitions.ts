/** Names that a Vietnamese document defines for its own use. */
import { definitionReader } from "../definition-reader.ts";
import { foldWord } from "../variants.ts";

/** Names that the document defines for its own use, in the order of their definitions. */
export const readDefinitions = definitionReader({
  calledShort:
    /(?:(?:sau|dưới) đây,? )?(?:được )?(?:(?:gọi|viết) (?:tắt|chung|tắt chung)|(?:sau|dưới) đây gọi) là:?\s+/iu,
  passedOver: new Set(["và", "của", "các", "về", "cho"].map(foldWord)),
});
