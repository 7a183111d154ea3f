/** The register of bodies, with the user's own entries laid over it. */
import { type Register, createRegister } from "@plandiff/lexicon";
import { readInput } from "./input-file.ts";

/** Reads `--register FILE` (YAML or JSON); without it the register that comes with the program. */
export async function loadRegister(name: string | undefined, from: Parameters<typeof readInput>[1]): Promise<Register> {
  if (name === undefined) return createRegister();
  const { bytes } = await readInput(name, from);
  const { readRegister } = await import("./read-register.ts");
  return createRegister(readRegister(bytes, name));
}
