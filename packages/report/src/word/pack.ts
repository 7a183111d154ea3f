/** The last step of a Word file: its parts in one archive, without the hour at which that happened. */
import type { Day } from "@plandiff/domain";
import { type Document, Packer } from "docx";
import { type ZippableFile, strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Archives note local times: this one is the same in every time zone, and the first that the format can hold. */
const entryTime = (): Date => new Date(1980, 0, 1);
const CORE = "docProps/core.xml";
const STAMP = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;

/** The bytes of a document, the same for the same content; `day` stands in its properties. */
export async function packDocument(document: Document, day: Day): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const dated = Object.entries(parts).map(([name, bytes]): [string, ZippableFile] => {
    const fixed = name === CORE ? strToU8(strFromU8(bytes).replaceAll(STAMP, `$1${day}T00:00:00Z`)) : bytes;
    return [name, [fixed, { mtime: entryTime() }]];
  });
  return zipSync(Object.fromEntries(dated));
}
