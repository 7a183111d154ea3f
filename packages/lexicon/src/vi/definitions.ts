/** Names that a Vietnamese document defines for its own use. */
import { definitionReader } from "../definition-reader.ts";

/** Names that the document defines for its own use. */
export const readDefinitions = definitionReader({
  calledShort: /(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)?(?: tắt)? là:?\s+/iu,
});
