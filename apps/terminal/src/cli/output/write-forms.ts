/** From forms to places: makes every form first, then writes them all, and says on stderr what was written. */
import { UsageError } from "@plandiff/domain";
import { type Run, speaks } from "../run.ts";
import { texts } from "../texts/texts.ts";
import { asLines } from "../write-out.ts";
import { type OutputFormat, isBinary } from "./formats.ts";
import { STDOUT, type Target } from "./targets.ts";
import { writeFile } from "./write-file.ts";

/** Makes one form. */
export type MakeForm = (format: OutputFormat, target: Target) => Promise<string | Uint8Array>;

/** Writes the forms to their places. Nothing is written where one of them cannot be made. */
export async function writeForms(
  targets: readonly Target[],
  make: MakeForm,
  { flags, run }: { readonly flags: { readonly force: boolean; readonly quiet?: boolean }; readonly run: Run },
): Promise<void> {
  if (targets.some(({ name, format }) => name === STDOUT && isBinary(format)) && run.stdout.isTTY === true)
    throw new UsageError("output-binary", { file: STDOUT });
  const made: { readonly target: Target; readonly bytes: Uint8Array }[] = [];
  for (const target of targets) {
    const form = await make(target.format, target);
    made.push({ target, bytes: typeof form === "string" ? Buffer.from(asLines(form)) : form });
  }
  const [shown, filed] = [made.filter(isShown), made.filter((one) => !isShown(one))];
  // Who reads what is said may leave at any moment: the files come first.
  for (const { target, bytes } of filed) writeFile(target.name, bytes, flags.force);
  for (const { target } of flags.quiet ? [] : filed) run.stderr.write(`${texts[speaks(run)].written(target.name)}\n`);
  for (const { bytes } of shown) run.stdout.write(bytes);
}

const isShown = ({ target }: { readonly target: Target }): boolean => target.name === STDOUT;
