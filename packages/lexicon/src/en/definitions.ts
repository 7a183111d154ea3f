/** Names that an English document defines for its own use. */
import { definitionReader } from "../definition-reader.ts";

/** Names that the document defines for its own use. */
export const readDefinitions = definitionReader({
  calledShort:
    /(?:(?:here(?:in)?after|hereinafter|henceforth|below)(?: (?:referred to as|called|known as|simply))?|abbreviated as|referred to (?:below )?as)[:,]?\s+(?:the )?(?=["“'‘\p{Lu}])/iu,
});
