/** Names that an English document defines for its own use. */
import { definitionReader } from "../definition-reader.ts";

/** Names that the document defines for its own use, in the order of their definitions. */
export const readDefinitions = definitionReader({
  calledShort:
    /(?:(?:hereinafter|hereafter|henceforth)(?: (?:simply )?(?:referred to|called|known)(?: as)?)?,?|(?:abbreviated|referred to(?: below)?|known) as|^\s*(?=the ["“'‘])|^\s*(?=["“]))\s*(?:the\s+)?/iu,
  passedOver: new Set(["of", "and", "the", "for", "on", "in", "to"]),
  articles: new Set(["the", "a", "an", "this"]),
});
