/** Which part of an Office file is its document: its relationships say, and nearly all use the same name. */
import { UsageError } from "@plandiff/domain";
import type { Archive, ArchiveName } from "../archive/open-archive.ts";
import { readXml } from "../xml/read-xml.ts";

/** The name of the main part. Throws where the archive has none. */
export function mainPart(
  archive: Archive,
  { file, format, fallback }: ArchiveName & { readonly fallback: string },
): string {
  let target: string | undefined;
  const relations = archive.read("_rels/.rels");
  if (relations)
    readXml(relations, {
      open(name, attributes) {
        if (name === "Relationship" && attributes("Type")?.endsWith("/officeDocument"))
          target ??= attributes("Target")?.replace(/^\//, "");
      },
      close: () => undefined,
      text: () => undefined,
    });
  const found = [target, fallback].find((name) => name !== undefined && archive.names.includes(name));
  if (found === undefined) throw new UsageError("file-damaged", { file, args: { format } });
  return found;
}
