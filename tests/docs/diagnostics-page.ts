// Makes docs/diagnostics.md from the words that reports use, so that the page cannot fall behind them.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticCode, EditorFinding, TroubleCode } from "@plandiff/domain";
import { draftWords, wordings } from "@plandiff/report";
import { root } from "./markdown.ts";

/** When something is said, and with which facts the page shows its words. */
interface Example {
  readonly when: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

const reading: Partial<Record<DiagnosticCode, Example>> = {
  "markup-ignored": { when: "HTML tags stand in a text.", args: { text: "<p> </p>", count: 6 } },
  "header-repeated": { when: "The header row of the table comes again, on a later page.", args: { count: 3 } },
  "row-continued": { when: "A row ends on a page and goes on under the next header.", args: { task: "12" } },
  "row-number-missing": {
    when: "Numbers are counted and one is skipped, or a row has none where the others do.",
    args: { number: "7" },
  },
  "row-number-repeated": { when: "Two rows of one section print the same number.", args: { number: "7" } },
  "row-unplaced": { when: "A row belongs to no task and to no section.", args: { text: "Ghi chú chung" } },
  "cells-uncertain": {
    when: "The text does not tell for sure where one cell ends and the next begins.",
    args: { task: "6", found: 4, expected: 6 },
  },
  "column-unknown": { when: "A column is none of those that a task has.", args: { column: "Nguồn lực" } },
  "column-assumed": {
    when: "The header names no task, and one column that it names otherwise holds far longer texts than the rest; or no time, and one such column holds times.",
    args: { column: "Tên đề án, dự thảo văn bản", meaning: "task" },
  },
  "text-cleaned": {
    when: "Control, escape, invisible or direction characters were taken out, or bytes are no UTF-8.",
    args: { count: 2, characters: "U+200B" },
  },
  "header-grouped": {
    when: "A header of several rows has a cell above several columns.",
    args: { text: "Cơ quan thực hiện" },
  },
  "blank-assumed": {
    when: "Some cells of the lead are blank below filled ones, and not merged with them.",
    args: { column: "Chủ trì", count: 3 },
  },
  "same-as-above": {
    when: "A cell holds nothing but words or a mark that point to the one above.",
    args: { text: "-nt-", count: 3 },
  },
  "tasks-from-prose": {
    when: "A document has no table, and numbered paragraphs say who leads and when.",
    args: { count: 12, without: 2 },
  },
  "label-taken": {
    when: "A label in such a paragraph says what the words behind it are.",
    args: { text: "- Cơ quan chủ trì:", count: 12 },
  },
  "text-deleted": { when: "A document with tracked changes deletes text.", args: { text: "Quý II/2025" } },
  "text-struck": { when: "Text is struck through.", args: { text: "Tập huấn kỹ năng số" } },
  "text-hidden": { when: "Text is formatted as hidden.", args: { text: "Ghi chú nội bộ" } },
  "rows-hidden": { when: "A sheet hides rows, by hand or by a filter.", args: { count: 4 } },
  "sheet-left-out": { when: "Several sheets of a workbook hold task tables.", args: { sheet: "2024" } },
  "font-converted": {
    when: "Letters are drawn by a font from before Unicode (TCVN3, VNI).",
    args: { font: ".VnTime", encoding: "TCVN3" },
  },
  "schedule-unread": {
    when: "A time cell says something that no rule understands.",
    args: { task: "3", text: "mùa khô" },
  },
  "decision-incomplete": { when: "The document speaks of its decision and leaves number or date blank." },
  "period-inferred": {
    when: "The document states no period; most of its dated tasks fall into one year, a calendar year or else a financial or school year.",
    args: { period: "2025" },
  },
  "period-unknown": { when: "The document states no period and its dates do not tell one." },
};

const checking: Partial<Record<DiagnosticCode, Example>> = {
  "plan-without-tasks": { when: "A plan file holds no task." },
  "task-without-text": { when: "A task says nothing.", args: { task: "4" } },
  "task-without-lead": { when: "A task has no lead.", args: { task: "4" } },
  "task-duplicated": { when: "Text, lead and time of two tasks are the same.", args: { task: "9", twin: "4" } },
  "task-id-repeated": { when: "Two tasks of a plan file have one id.", args: { task: "9", id: "4" } },
  "schedule-reversed": { when: "A span ends before it begins.", args: { task: "5", text: "30/6/2025 - 01/6/2025" } },
  "schedule-outside-period": {
    when: "A date lies more than half a year outside the plan's period.",
    args: { task: "5", text: "Tháng 5/2035" },
  },
};

const comparing: Partial<Record<DiagnosticCode, Example>> = {
  "same-period": {
    when: "Both plans are for one period: the next one revises the previous one.",
    args: { period: "2025" },
  },
  "later-plan-first": {
    when: "The plan named first is for a later period.",
    args: { previous: "2025", next: "2024" },
  },
  "plan-is-draft": { when: "A plan's decision has no number or no date yet.", args: { plan: "2025" } },
  "nothing-rolls": { when: "The period of one plan or of both is unknown." },
  "same-name-larger-body": {
    when: "The register knows that a body took others over and kept its name.",
    args: { party: "Sở Nội vụ", since: "2025-03-01" },
  },
  "place-merged": {
    when: "A task names a place that the register knows as part of another by the time the task is due.",
    args: { place: "Bình Dương", into: "Thành phố Hồ Chí Minh", since: "2025-07-01", tasks: "11" },
  },
  "succession-unverified": {
    when: "A succession was applied that the register marks as doubtful.",
    args: { party: "Sở Lao động - Thương binh và Xã hội" },
  },
  "body-was-split": {
    when: "The work of a body went to several, and the plan names one of them.",
    args: { party: "Sở Lao động - Thương binh và Xã hội" },
  },
  "tasks-duplicated": {
    when: "Tasks of one plan are the same word for word.",
    args: { plan: "2025", task: "9", twin: "4" },
  },
  "entries-left-out": { when: "The user asked for less: some entries are not shown.", args: { count: 16 } },
  "verdict-stale": {
    when: "A reviewer's verdict is about a task that is gone, or changed beyond recognition.",
    args: { verdict: "same 12 → 9", by: "Lan" },
  },
  "verdict-conflict": {
    when: "Two reviewers decided the opposite.",
    args: { verdict: "same 12 → 9", other: "not-same 12 → 9" },
  },
};

const editing: Record<EditorFinding["code"], Example> = {
  "no-lead": { when: "A task has no lead." },
  "several-leads": {
    when: "A task has several leads; Decree 39/2022/NĐ-CP lets one person answer for each.",
    args: { count: 2, names: "Văn phòng; Sở Nội vụ" },
  },
  "date-before-period": {
    when: "A date lies before the plan's period.",
    args: { time: "Tháng 6/2025", period: "2026" },
  },
  "date-after-period": {
    when: "A date lies more than three months after the plan's period.",
    args: { time: "Tháng 6/2027", period: "2026" },
  },
  "dates-disagree": {
    when: "Text or product name a date that lies outside the time cell.",
    args: { time: "Tháng 10/2026", words: "tháng 11/2026" },
  },
  "reference-undated": {
    when: "The first citation of a document says neither its date nor its year.",
    args: { number: "77/QĐ-UBND" },
  },
  "reference-misspelt": { when: "The number of a document is torn.", args: { written: "77/QĐ- UBND" } },
  "reference-misdated": {
    when: "The register knows another date for the document.",
    args: { number: "1015/QĐ-TTg", date: "2022-09-15", known: "2022-08-30" },
  },
  "reference-replaced": {
    when: "A cited document was replaced by the day of the check (`--as-of`).",
    args: { number: "61/2018/NĐ-CP", since: "2025-07-01", successors: "118/2025/NĐ-CP" },
  },
  "reference-expired": {
    when: "The time that a cited document was made for is over.",
    args: { number: "01/NQ-CP", since: "2026-01-01" },
  },
  "blank-left": { when: "A first version's “…” still stands.", args: { words: "số …/QĐ-TTg" } },
  "abbreviation-unexplained": { when: "A short form is never spelled out.", args: { word: "API" } },
  "task-twice": { when: "Two tasks say the same, or nearly so.", args: { twin: "4" } },
  "task-number-dangling": {
    when: "A task names another by a number that none has.",
    args: { words: "nhiệm vụ số 27" },
  },
};

const troubles: Record<TroubleCode, Example> = {
  "file-missing": { when: "There is nothing under the name." },
  "file-is-directory": { when: "The name is that of a folder." },
  "file-unreadable": { when: "The system refuses to open it.", args: { reason: "EACCES" } },
  "file-too-large": { when: "It is larger than plandiff reads.", args: { limit: 200 } },
  "file-empty": { when: "It holds nothing but blanks." },
  "file-binary": { when: "Its bytes are no text and no document that plandiff knows." },
  "file-damaged": { when: "An archive or a document cannot be opened.", args: { format: "docx" } },
  "file-encrypted": { when: "A document is protected by a password." },
  "file-is-scan": { when: "A PDF has no text." },
  "format-unknown": { when: "`--format` or `--input-format` names none that there is.", args: { value: "xml" } },
  "format-unsupported": { when: "The format is recognised and cannot be read yet.", args: { format: "doc" } },
  "no-task-table": { when: "A document holds no table of tasks." },
  "csv-header-unknown": { when: "No row of a CSV file names the column of the task.", args: { columns: "A, B, C" } },
  "header-ambiguous": {
    when: "Two columns are as likely the task, or the lead.",
    args: { columns: "Nội dung công việc, Nhiệm vụ", column: "task", example: "task=2" },
  },
  "columns-unfit": { when: "`--columns` counts columns that no header has.", args: { columns: "3, 9" } },
  "csv-malformed": { when: "Quotation marks of a CSV file do not close." },
  "plan-malformed": {
    when: "A YAML or JSON file breaks its own syntax.",
    args: { reason: "Unexpected end of JSON input" },
  },
  "plan-field-wrong": {
    when: "A member of a YAML or JSON plan has a wrong type or value.",
    args: { path: "tasks[3].schedule.kind", expected: "due", found: "duee" },
  },
  "version-newer": { when: "A plan file was written in a later major version.", args: { version: "2.0" } },
  "period-wrong": { when: "`--period` is not written as a period.", args: { value: "2024/Q4" } },
  "stdin-twice": { when: "`-` is named more than once." },
  "too-few-files": { when: "A command needs more files.", args: { needed: "2", count: "1" } },
  "too-many-files": { when: "A command takes one file.", args: { command: "read", extra: "b.txt" } },
  "flag-unknown": {
    when: "There is no such flag.",
    args: { flag: "--formt", command: "diff", suggestion: "--format" },
  },
  "flag-value-wrong": {
    when: "A flag does not take the value.",
    args: { flag: "--width", value: "10", allowed: "40-1000" },
  },
  "command-unknown": { when: "There is no such command.", args: { command: "dif", suggestion: "diff" } },
  "not-a-terminal": { when: "`review` runs without a terminal." },
  "output-exists": { when: "`-o` names a file that is there, without `--force`." },
  "output-unwritable": { when: "The system refuses to write the file.", args: { reason: "ENOENT" } },
  "file-held": {
    when: "Another program has held the lock of a review file for too long.",
    args: { holder: "4711@desk-2", lock: "2025.review.yaml.lock" },
  },
  "review-unwritable": {
    when: "The verdicts of a review cannot be kept where they belong.",
    args: { reason: "EACCES", elsewhere: "/tmp/2025.review.yaml" },
  },
  "output-twice": { when: "`-o` names the same file twice." },
  "output-missing": { when: "`convert` is not told where to write." },
  "output-binary": { when: "A Word file or a workbook would go to a terminal." },
  "keys-malformed": { when: "A user's file of keys does not name acts and their keys." },
  "keys-act-unknown": {
    when: "A user's file of keys names an act that there is not.",
    args: { act: "acept", allowed: "accept, reject, undo" },
  },
  "keys-key-unknown": {
    when: "A user's file of keys names a key that there is not.",
    args: { act: "accept", key: "f5" },
  },
  "keys-clash": {
    when: "By a user's file of keys one key would do two things.",
    args: { key: "n", act: "accept", other: "reject" },
  },
  "too-many-values": {
    when: "`--period` or `--label` has more values than there are files.",
    args: { flag: "--label", count: 3 },
  },
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "\\<");

const table = (examples: Partial<Record<DiagnosticCode, Example>>): string =>
  [
    "| code | when | tiếng Việt | English |",
    "| --- | --- | --- | --- |",
    ...Object.entries(examples).map(([code, { when, args = {} }]) => {
      const words = (["vi", "en"] as const).map((language) =>
        cell(wordings[language].diagnostic[code as DiagnosticCode](args)),
      );
      return `| \`${code}\` | ${when} | ${words.join(" | ")} |`;
    }),
  ].join("\n");

const editorTable = (): string =>
  [
    "| code | when | tiếng Việt | English |",
    "| --- | --- | --- | --- |",
    ...Object.entries(editing).map(([code, { when, args = {} }]) => {
      const words = (["vi", "en"] as const).map((language) =>
        cell(draftWords[language].finding[code as EditorFinding["code"]](args)),
      );
      return `| \`${code}\` | ${when} | ${words.join(" | ")} |`;
    }),
  ].join("\n");

const troubleTable = (): string =>
  [
    "| code | when | tiếng Việt | English |",
    "| --- | --- | --- | --- |",
    ...Object.entries(troubles).map(([code, { when, args = {} }]) => {
      const words = (["vi", "en"] as const).map((language) => {
        const { what, next } = wordings[language].trouble[code as TroubleCode](args);
        return cell(`${what}. → ${next}`);
      });
      return `| \`${code}\` | ${when} | ${words.join(" | ")} |`;
    }),
  ].join("\n");

/** The codes that the page tells of. */
export const told = {
  diagnostics: [reading, checking, comparing].flatMap((examples) => Object.keys(examples)),
  troubles: Object.keys(troubles),
};

/** The codes of the lists that no code says: their words wait for the reader or the check that will need them. */
function unsaid(): string[] {
  const lists = /(?:wording\/|source\/diagnostic\.ts$|domain\/src\/trouble\.ts$)/;
  const sources = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root }).filter((file) => !lists.test(file));
  const text = sources.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  return [...told.diagnostics, ...told.troubles].filter((code) => !text.includes(`"${code}"`));
}

const unsaidSentence = (): string => {
  const codes = unsaid().map((code) => `\`${code}\``);
  return codes.length === 0
    ? ""
    : `\nNothing says ${codes.join(", ")} yet: their words wait for the readers that will need them.\n`;
};

/** The whole page. */
export const diagnosticsPage = (): string => `# Diagnostics

Everything that plandiff can say beside its result. This page is made by a test out of the words that the program uses
(\`packages/report/src/wording\`): after a change of them, run \`UPDATE=1 npx -y pnpm@12 test tests/docs\` and look at
what changed.

**A diagnostic is data**: \`{ code, severity, args, place? }\`. Readers, checks and comparisons return it beside their
value and carry on; the words are chosen where it is shown, and they come in Vietnamese and in English. A code without
words does not compile. Of the severities an \`error\` spoils the result, a \`warning\` asks a person to look, a \`note\`
only tells. \`read\` lists all of them below the plan, and in JSON and YAML they stand beside it; \`diff\` prints errors and
warnings of reading on stderr, and notes as well with \`--verbose\`, and what it has to say itself stands in the result.
\`check\` counts errors and warnings as findings.

The words below are filled with examples.
${unsaidSentence()}
## While reading

${table(reading)}

## While checking

${table(checking)}

### What an editor would mend

\`check\` also reads a plan as an editor would before it is signed (\`checkDraft\` of \`@plandiff/draft\`). Such a finding is
\`{ code, severity, args, task?, place? }\`, a \`warning\` or a \`note\`. What is out of force is judged as of \`--as-of\`, by default
today; what a check says of a task already is not said again.

${editorTable()}

## While comparing

${table(comparing)}

# Troubles

A trouble is thrown (\`UsageError\`), because only the user can mend it: the program says what is wrong, in which file and
where in it, and what to do next, and ends with exit code 2. After the arrow stands what the user is told to do.

${troubleTable()}

A mistake of the program itself is a \`Bug\`, which also ends with 2; with \`PLANDIFF_DEBUG=1\` it shows its stack.
`;
