/** A first version for people: each task, what was changed in it, what is still to be decided, and what was left out. */
import type { DraftOutput, Plan } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { type Span, plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import { type Page, type TextOptions, makePage } from "../page.ts";
import { countDraft, proposalsByTask, type ToldProposal } from "./draft-lines.ts";
import { type DraftWords, draftWords } from "./draft-words.ts";

/** A quotation longer than this hides the line around it. */
const LONGEST_QUOTE = 90;
const MARGIN = "    ";

/** A first version as plain text, without a final line feed; the previous plan lends the words of what was left out. */
export function draftText(output: DraftOutput, previous: Plan, options: TextOptions): string {
  const page = makePage(options);
  const words = draftWords[options.language];
  const { plan, left } = output;
  const at = proposalsByTask(output);
  const lines = (told: readonly ToldProposal[]): string[] => told.flatMap((one) => proposalLines(one, words, page));
  const title = [
    ...wrap([], [strong(words.title(plan.period?.label ?? ""))], page.canvas),
    ...wrap([], [plain(words.counts(countDraft(output)))], page.canvas),
  ];
  const head = [...wrap([], [strong(words.head)], page.canvas), ...lines(at(undefined))];
  const tasks = plan.tasks.map((task) => {
    const open = task.state === "undecided" ? [quiet(`  [${words.undecided}]`)] : [];
    return [
      ...wrap([plain(`${cleanText(task.number ?? task.id)}  `)], [strong(cleanText(task.text)), ...open], page.canvas),
      ...lines(at(task.id)),
    ];
  });
  const texts = new Map(previous.tasks.map((task) => [task.id, task]));
  const dropped = left.flatMap(({ id, reason }) => [
    ...wrap(
      [plain(`${cleanText(texts.get(id)?.number ?? id)}  `)],
      [plain(cleanText(texts.get(id)?.text ?? ""))],
      page.canvas,
    ),
    ...wrap([plain(MARGIN)], [quiet(words.reason[reason.code](reason.args))], page.canvas),
  ]);
  const blocks = [
    title,
    head,
    ...tasks,
    dropped.length === 0 ? [] : [...wrap([], [strong(`${words.left} (${left.length})`)], page.canvas), ...dropped],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

function proposalLines({ proposal, alsoAt }: ToldProposal, words: DraftWords, { canvas }: Page): string[] {
  const { field, from = "", to, reason, state, verified, source } = proposal;
  const open = state === "open";
  const says = cleanText(words.reason[reason.code](reason.args));
  const quote = (text: string): string => `“${clip(cleanText(text).trim(), LONGEST_QUOTE, "…")}”`;
  const change: Span[] =
    field === "task"
      ? []
      : [
          plain(from === "" ? "" : quote(from)),
          ...(to === undefined ? [] : [plain(` ${canvas.glyphs.arrow} ${quote(to)}`)]),
          plain("  "),
        ];
  const doubts = [
    ...(open && !verified && source !== undefined ? [words.unverified] : []),
    ...(source === undefined ? [] : [`${words.source}: ${cleanText(source)}`]),
    ...(alsoAt.length === 0 ? [] : [words.alsoAt(alsoAt.join(", "))]),
  ];
  return wrap(
    [plain(`${MARGIN}${open ? "?" : canvas.glyphs.dash} ${words.field[field]}: `)],
    [...change, quiet([says, ...doubts].join("; "))],
    canvas,
  );
}
