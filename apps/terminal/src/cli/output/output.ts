/** Writing results to files: what the commands load when `-o` or a form for files is asked for. */
import { type DiffOutput, type Language, type Plan, type ReadOutput, UsageError } from "@plandiff/domain";
import { loadRegister } from "../load-register.ts";
import type { Run } from "../run.ts";
import { diffForm } from "./diff-forms.ts";
import { planForm } from "./plan-forms.ts";
import type { OutputFormat } from "./formats.ts";
import type { Target } from "./targets.ts";
import { writeForms } from "./write-forms.ts";

/** Columns of a text in a file, where none are asked for: it is read in an editor. */
const FILE_WIDTH = 100;

/** What is common to all that is written. */
export interface Writing {
  readonly flags: {
    readonly force: boolean;
    readonly quiet?: boolean;
    readonly party?: string;
    readonly register?: string;
    readonly redline?: boolean;
    readonly width?: number;
    readonly ascii?: boolean;
  };
  readonly language: Language;
  readonly run: Run;
}

const formOf = async ({ flags, language, run }: Writing) => ({
  language,
  width: flags.width ?? FILE_WIDTH,
  colour: false,
  ascii: flags.ascii,
  party: flags.party,
  partyKey:
    flags.party === undefined ? undefined : (await loadRegister(flags.register, run.stdin)).find(flags.party)?.key,
});

/** A comparison with the plans that it is of. */
export interface Compared {
  readonly output: DiffOutput;
  readonly plans: readonly Plan[];
}

/** Writes a comparison to its targets. */
export async function writeDiff(
  { output, plans }: Compared,
  targets: readonly Target[],
  writing: Writing,
): Promise<void> {
  const { flags, run } = writing;
  refuseIdleRedline(targets, flags);
  const form = { ...(await formOf(writing)), plans, redline: flags.redline === true };
  await writeForms(targets, (format) => diffForm(output, format, form), { flags, run });
}

/** Writes a plan to its targets. */
export async function writePlan(output: ReadOutput, targets: readonly Target[], writing: Writing): Promise<void> {
  const { flags, run } = writing;
  refuseIdleRedline(targets, flags);
  refuseIdleParty(targets, flags);
  const form = await formOf(writing);
  await writeForms(targets, (format) => planForm(output, format, form), { flags, run });
}

/** Refuses a flag that says nothing about any of the forms that are written. */
function refuseIdleRedline(targets: readonly Target[], { redline }: Writing["flags"]): void {
  if (redline) refuseWithout("docx", "--redline", targets);
}

/** A comparison is narrowed to a party whatever its form; of a plan only the calendar is. */
function refuseIdleParty(targets: readonly Target[], { party }: Writing["flags"]): void {
  if (party !== undefined) refuseWithout("ics", "--party", targets);
}

function refuseWithout(allowed: OutputFormat, flag: string, targets: readonly Target[]): void {
  const formats = targets.map(({ format }) => format);
  if (formats.includes(allowed)) return;
  throw new UsageError("flag-value-wrong", { args: { flag, value: formats.join(", "), allowed } });
}
