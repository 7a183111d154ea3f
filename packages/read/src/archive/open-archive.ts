/** Office files are zip archives: their parts are unpacked one by one, and never beyond what a plan can need. */
import { UsageError } from "@plandiff/domain";
import { type UnzipFileInfo, unzipSync } from "fflate";

/** An archive whose parts are unpacked when they are asked for. */
export interface Archive {
  /** The names of all parts, in the order of the archive. */
  readonly names: readonly string[];
  /** A part's bytes; nothing where there is no such part. Throws where it is damaged or too large. */
  read(name: string): Uint8Array | undefined;
}

/** What an archive is called where it has to be refused. */
export interface ArchiveName {
  readonly file: string;
  readonly format: string;
}

const BYTES_IN_MB = 1024 * 1024;
/** A plan of a hundred thousand rows unpacks to about half of this; what is larger is a bomb, or a sheet of blanks. */
const MOST_UNPACKED_MB = 128;

/** Opens an archive: the sizes that it states bound what is unpacked, for a part is never written beyond its stated size. */
export function openArchive(bytes: Uint8Array, { file, format }: ArchiveName): Archive {
  const damaged = (): UsageError => new UsageError("file-damaged", { file, args: { format } });
  const sizes = new Map<string, number>();
  const unzip = (filter: (part: UnzipFileInfo) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(bytes, { filter });
    } catch {
      throw damaged();
    }
  };
  unzip(({ name, originalSize }) => {
    if (!sizes.has(name)) sizes.set(name, originalSize);
    return false;
  });
  return {
    names: [...sizes.keys()],
    read(name) {
      const size = sizes.get(name);
      if (size === undefined) return undefined;
      if (size > MOST_UNPACKED_MB * BYTES_IN_MB)
        throw new UsageError("file-too-large", { file, args: { limit: MOST_UNPACKED_MB } });
      let wanted = true;
      const part = unzip((found) => found.name === name && wanted && !(wanted = false))[name];
      if (!part) throw damaged();
      return part;
    },
  };
}
