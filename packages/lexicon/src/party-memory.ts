/** Reads each part of a cell between semicolons once: large plans name the same few bodies in ever new company. */
import type { DefinedName, PartyContext, WrittenParty } from "./lexicon.ts";
import type { Register } from "./register.ts";

type Reader = (written: string, context: PartyContext) => WrittenParty[];
type Memory = Map<string, readonly WrittenParty[]>;

/** So many parts are kept; a plan of 100,000 tasks has fewer, and a longer-lived program starts anew. */
const MOST_PARTS = 50_000;
/** Documents that define no names share what was read. */
const NOTHING_DEFINED: readonly DefinedName[] = [];
/** A heading, a list mark, a role or a parenthesis may reach over a semicolon: such a cell is read as a whole. */
const REACHES_OVER =
  /[:()[\]{}\n]|chủ trì|phối hợp|coordinat|cooperat|collaborat|support|lead|ministries|departments/iu;

/** A reader that remembers the parts of cells for as long as the register and the document's own names are in use. */
export function withMemory(read: Reader): Reader {
  const memories = new WeakMap<Register, WeakMap<readonly DefinedName[], Memory>>();
  const memoryOf = ({ register, defined: own }: PartyContext): Memory => {
    const defined = own.length === 0 ? NOTHING_DEFINED : own;
    let ofRegister = memories.get(register);
    if (ofRegister === undefined) memories.set(register, (ofRegister = new WeakMap()));
    let memory = ofRegister.get(defined);
    if (memory === undefined || memory.size >= MOST_PARTS) ofRegister.set(defined, (memory = new Map()));
    return memory;
  };
  return (written, context) => {
    const memory = memoryOf(context);
    const parts = written.includes(";") && !REACHES_OVER.test(written) ? written.split(";") : [written];
    return parts.flatMap((part) => {
      const known = memory.get(part);
      if (known !== undefined) return known;
      const found = read(part, context);
      memory.set(part, found);
      return found;
    });
  };
}
