/** The parts of an OpenDocument file that its text stands in. */
import { UsageError } from "@plandiff/domain";
import { openArchive } from "../archive/open-archive.ts";
import type { SourceFile } from "../formats/format.ts";

/** The content of a file, and its styles, which hold headers and footers as well. */
export interface OdfParts {
  readonly content: Uint8Array;
  readonly styles: Uint8Array | undefined;
}

/** Opens a file. Throws where it is encrypted or has no content. */
export function openOdf({ bytes, name }: SourceFile, format: "odt" | "ods"): OdfParts {
  const archive = openArchive(bytes, { file: name, format });
  const manifest = archive.read("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(manifest).includes("encryption-data"))
    throw new UsageError("file-encrypted", { file: name });
  const content = archive.read("content.xml");
  if (!content) throw new UsageError("file-damaged", { file: name, args: { format } });
  return { content, styles: archive.read("styles.xml") };
}
