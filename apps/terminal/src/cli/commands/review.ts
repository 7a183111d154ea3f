/** `plandiff review`: opens the review screen, which is loaded only here. */
import { basename } from "node:path";
import { DEFAULT_THRESHOLD } from "@plandiff/compare";
import { UsageError, type DiffOutput, type Language, type Plan } from "@plandiff/domain";
import { cleanText, makeCanvas, plain, summaryLine, wrap } from "@plandiff/report";
import { type FirstFrame, openFirstFrame } from "../../screen/first-frame.ts";
import { wantsColour } from "../colour.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ReviewFlags } from "../flags.ts";
import { endedBy } from "../interrupt.ts";
import { reportLanguage } from "../language.ts";
import { lateKeeper } from "../late-keeper.ts";
import { isWaitedFor } from "../input-file.ts";
import { type GivenKeys, loadKeys } from "../load-keys.ts";
import { targetsOf } from "../output/targets.ts";
import { unwritableReason } from "../output/write-file.ts";
import { answerReady, isReadingThread, readyBeside } from "../reading-thread.ts";
import { readyReview } from "../ready-review.ts";
import { type Run, speaks } from "../run.ts";
import { texts } from "../texts/texts.ts";
import { asLines, writeOut } from "../write-out.ts";

/** Shows the changes on the screen, and prints their sum when the user leaves. */
export async function review(flags: ReviewFlags, names: readonly string[], run: Run): Promise<ExitCode> {
  if (await isReadingThread()) return answered(flags, names, run);
  if (run.stdin.isTTY !== true || run.stdout.isTTY !== true) throw new UsageError("not-a-terminal");
  const keys = await loadKeys(flags.keys, run);
  // Ink speaks to screen readers where this is set. They read marks, and no colours.
  const isReadAloud = run.env["INK_SCREEN_READER"] === "true";
  const colour = !isReadAloud && wantsColour(flags.color, run.env, run.stdout);
  // Who types a plan sees what they type, and while a pipe is waited for, only the system hears Ctrl-C.
  const isWaiting = [...names, flags.register, ...flags.review].some((name) => name !== undefined && isWaitedFor(name));
  const first = isReadAloud || isWaiting ? undefined : firstFrame(names, { flags, keys, colour, run });
  try {
    // Ink decides on colours when it is loaded, and knows only this variable.
    process.env["FORCE_COLOR"] = colour ? "1" : "0";
    // oxlint-disable-next-line no-restricted-imports -- one of the two places that draw, and it loads it only now
    const drawing = import("../../review/open-review.tsx");
    const { read, loaded, reviews, proposed } = await (isWaiting ? readyReview : readyBeside)(flags, names, run);
    const keeping = lateKeeper(reviews);
    const plans = loaded.plans.map(({ plan }) => plan);
    const { openReview } = await drawing;
    const left = await openReview({
      proposed,
      isReadAloud,
      plans,
      read: read.plans.map(({ plan }) => plan),
      threshold: flags.threshold ?? DEFAULT_THRESHOLD,
      register: loaded.register,
      reviews: reviews.map(({ verdicts }) => verdicts),
      by: run.env["USER"] ?? run.env["USERNAME"],
      language: reportLanguage(run.asked, plans, run.env),
      colour,
      ascii: flags.ascii,
      mouse: flags.mouse,
      unwritable: reviews
        .map(({ file }) => file)
        .find((file) => file !== undefined && unwritableReason(file) !== undefined),
      keys,
      opening: async () => first?.handOver(),
      shown: () => keeping.load(),
      save: keeping.save,
      look: keeping.look,
      write: (name, exported) => write(name, exported, run),
    });
    await keeping.end();
    if (left.notSaved !== undefined) throw left.notSaved;
    if (left.signal !== undefined) return endedBy(left.signal);
    await writeOut(run.stdout, [asLines(sums(left.output, left.language, run.stdout.columns).join("\n"))]);
    return left.interrupted ? EXIT.interrupted : EXIT.same;
  } finally {
    first?.close();
  }
}

async function answered(...asked: Parameters<typeof answerReady>): Promise<ExitCode> {
  await answerReady(...asked);
  return EXIT.same;
}

interface Opening {
  readonly flags: ReviewFlags;
  readonly keys: GivenKeys;
  readonly colour: boolean;
  readonly run: Run;
}

/** Names the plans on the screen while they are read. A user who gave leaving another key has `q` for something else. */
function firstFrame(names: readonly string[], { flags, keys, colour, run }: Opening): FirstFrame {
  const { reading, quit, interrupt } = texts[speaks(run)].opening;
  const { arrow, ellipsis } = makeCanvas({ width: 0, colour, ascii: flags.ascii }).glyphs;
  const quits = !Object.hasOwn(Object(keys.given), "leave");
  const title = names.map((name) => cleanText(basename(name))).join(` ${arrow} `);
  return openFirstFrame(
    { title, doing: flags.ascii ? reading.replace("…", ellipsis) : reading, hint: quits ? quit : interrupt },
    { colour, more: ellipsis, quits, leave: (how) => leaveNow(how) },
  );
}

function leaveNow(how: "quit" | "interrupted" | NodeJS.Signals): void {
  if (how === "quit" || how === "interrupted") process.exit(how === "quit" ? EXIT.same : EXIT.interrupted);
  endedBy(how);
}

interface Exported {
  readonly output: DiffOutput;
  readonly plans: readonly Plan[];
  readonly language: Language;
}

/** Writes what is shown to a file; nothing is overwritten, and nothing is said beside the screen. */
async function write(name: string, { output, plans, language }: Exported, run: Run): Promise<void> {
  const flags = { force: false, quiet: true, output: [name] };
  const targets = targetsOf(flags);
  const { writeDiff } = await import("../output/output.ts");
  await writeDiff({ output, plans }, targets, { flags, language, run });
}

/** What became of the tasks, a paragraph for each comparison. */
function sums({ plans, comparisons }: DiffOutput, language: Language, columns = DEFAULT_COLUMNS): string[] {
  const canvas = makeCanvas({ width: columns, colour: false });
  return comparisons.flatMap((comparison) => {
    const [previous, next] = [comparison.previous, comparison.next].map((plan) => cleanText(plans[plan]?.label ?? ""));
    return wrap([], [plain(`${previous} → ${next}: ${summaryLine(comparison, language)}`)], canvas);
  });
}

/** A terminal always has a width; types do not know it. */
const DEFAULT_COLUMNS = 80;
