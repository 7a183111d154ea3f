/** Troubles in English: what is wrong, and what to do next. */
import { given, quoted, where } from "../args.ts";
import type { Args, Wording } from "../wording.ts";

const suggestion = (args: Args): string => where(given(args, "suggestion"), (word) => `Did you mean “${word}”? `);
const allowed = (args: Args, otherwise: string): string =>
  where(given(args, "allowed", "choices"), (list) => `Use one of: ${list}.`) || otherwise;

/** What kinds of values are called. */
const KINDS: Readonly<Record<string, string>> = {
  object: "a group of fields",
  boolean: "true or false",
  plan: "a plan",
};
const kind = (value: string): string => KINDS[value] ?? value;

/** What each trouble says. */
export const troubles: Wording["trouble"] = {
  "file-missing": () => ({ what: "There is no such file", next: "Check the name and the folder." }),
  "file-is-directory": () => ({ what: "This is a folder, not a file", next: "Name a plan file in the folder." }),
  "file-unreadable": (args) => ({
    what: `The file cannot be read${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next: "Check its permissions, or whether another program holds it.",
  }),
  "file-too-large": (args) => ({
    what: `The file is too large${where(given(args, "limit"), (limit) => ` (over ${limit} MB)`)}`,
    next: "Cut the plan into several files, or leave out pictures and annexes that need no comparing.",
  }),
  "file-empty": () => ({ what: "The file is empty", next: "Open it and see whether its content was saved." }),
  "file-binary": () => ({
    what: "The file is not text",
    next: "Save the plan as .docx, .xlsx, .html, .txt or .csv and try again.",
  }),
  "file-damaged": (args) => ({
    what: `The${where(given(args, "format"), (format) => ` ${format}`)} file is damaged or lacks a part, and cannot be opened`,
    next: "Open it in Word, Excel or LibreOffice and save it again, or fetch it once more.",
  }),
  "file-encrypted": () => ({
    what: "The file is protected by a password",
    next: "Take the password off and save it again.",
  }),
  "file-is-scan": () => ({
    what: "The PDF holds pictures only (a scan) and no text",
    next: "Recognise its text first (OCR), or use the original Word or Excel file.",
  }),
  "format-unknown": (args) => ({
    what: `There is no format${quoted(args, "format", "value")}`,
    next: allowed(args, "See plandiff help for the formats."),
  }),
  "format-unsupported": (args) => ({
    what: `The format${quoted(args, "format", "value")} cannot be read yet`,
    next: allowed(args, "Save the plan as .docx, .xlsx, .html, .txt or .csv and try again."),
  }),
  "no-task-table": () => ({
    what: "No task table was found",
    next: "The document needs a table with columns such as No, Task, Lead, Coordinating, Time, Deliverable; or at least three numbered paragraphs that say who leads.",
  }),
  "csv-header-unknown": (args) => ({
    what: `The table's header has no column for the task${where(given(args, "columns", "header"), (list) => `; found: ${list}`)}`,
    next: "Name the columns in the header, such as: No, Task, Lead, Coordinating, Time, Deliverable.",
  }),
  "header-ambiguous": (args) => ({
    what: `Several columns of the header mean the same${where(given(args, "columns"), (list) => `: ${list}`)}`,
    next: `Say which one counts, such as: --columns ${given(args, "example") || "task=2"} (columns are counted from 1).`,
  }),
  "columns-unfit": (args) => ({
    what: `No header has a name in the columns${where(given(args, "columns"), (list) => ` ${list}`)}`,
    next: "Count the columns of the table again, from 1, and mend --columns.",
  }),
  "csv-malformed": (args) => ({
    what: `The CSV is malformed${where(given(args, "reason", "problem"), (reason) => `: ${reason}`)}`,
    next: "Check the quotation marks and the number of columns there.",
  }),
  "plan-malformed": (args) => ({
    what: `The plan file has a syntax error${where(given(args, "reason", "problem"), (reason) => `: ${reason}`)}`,
    next: "Mend it there; plandiff read --format yaml shows the right form.",
  }),
  "plan-field-wrong": (args) => {
    const known = given(args, "known");
    if (known)
      return {
        what: `There is no field ${given(args, "path")}`,
        next: `A task has the fields: ${known}.`,
      };
    return {
      what: `The field ${given(args, "field", "path") || "named"} has a wrong value${where(given(args, "expected"), (value) => `: it needs ${kind(value)}`)}${where(given(args, "found", "received"), (value) => `, and holds ${kind(value)}`)}${where(given(args, "reason", "problem"), (reason) => `: ${reason}`)}`,
      next: "Mend the value; plandiff help read explains every field.",
    };
  },
  "version-newer": (args) => ({
    what: `The file was written by a newer version${where(given(args, "version", "found"), (version) => ` (${version})`)}`,
    next: "Update plandiff and read it again.",
  }),
  "period-wrong": (args) => ({
    what: `The period${quoted(args, "value", "period", "text")} is not written right`,
    next: "Write 2024, 2024-H1, 2024-Q4, 2024-09 or 2024-09..2024-12; a dash (-) skips a file.",
  }),
  "stdin-twice": () => ({
    what: "Standard input (-) can be read only once",
    next: "Write the other plans to files and name them.",
  }),
  "too-many-files": (args) => ({
    what: `The command ${given(args, "command") || "given"} takes one file; too many:${quoted(args, "extra")}`,
    next: "Use plandiff diff to compare several files.",
  }),
  "too-few-files": (args) =>
    given(args, "needed") === "1"
      ? { what: "A plan file is needed", next: "For example: plandiff read plan-2024.txt" }
      : {
          what: `A comparison needs at least ${given(args, "needed", "least") || "2"} files${where(given(args, "count", "given"), (count) => `; there ${count === "1" ? "is" : "are"} ${count}`)}`,
          next: "For example: plandiff diff plan-2024.txt plan-2025.txt",
        },
  "too-many-values": (args) => ({
    what: `${where(given(args, "flag"), (flag) => `${flag}: `)}more values than files${where(given(args, "count", "given"), (count) => ` (${count})`)}`,
    next: "Give one value for each file, in the order of the files; a dash (-) skips a file.",
  }),
  "flag-unknown": (args) => ({
    what: `There is no option${quoted(args, "flag")}`,
    next: `${suggestion(args)}See plandiff help${where(given(args, "command"), (name) => ` ${name}`)} for the options.`,
  }),
  "flag-value-wrong": (args) => ({
    what: `The option ${given(args, "flag") || "given"} does not take the value${quoted(args, "value")}`,
    next: suggestion(args) + allowed(args, "See plandiff help for its values."),
  }),
  "command-unknown": (args) => ({
    what: `There is no command${quoted(args, "command", "value")}`,
    next: `${suggestion(args)}See plandiff help for the commands.`,
  }),
  "output-exists": () => ({
    what: "The file is there already",
    next: "Choose another name, or add --force to overwrite it.",
  }),
  "output-unwritable": (args) => ({
    what: `The file cannot be written${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next: "Check that its folder exists, that you may write there, and that the disk has room.",
  }),
  "file-held": (args) => ({
    what: `Another program is writing into the file${where(given(args, "holder"), (holder) => ` (${holder})`)}`,
    next: `Try again in a moment${where(given(args, "lock"), (lock) => `; if nobody writes into it any more, delete ${lock}`)}.`,
  }),
  "review-unwritable": (args) => ({
    what: `The verdicts cannot be written into the file${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next:
      where(given(args, "elsewhere"), (file) => `They are kept in ${file}: go on with --review ${file}.`) ||
      "Name a file that you may write with --review FILE.",
  }),
  "output-twice": () => ({ what: "The same output file is named twice", next: "Give every result a name of its own." }),
  "output-missing": () => ({
    what: "No output file was named",
    next: "For example: plandiff convert plan.txt -o plan.docx",
  }),
  "keys-malformed": (args) => ({
    what: `The file of keys is not written as one${where(given(args, "reason"), (reason) => ` (${reason})`)}`,
    next: "One act a line with its key, for example: accept: y",
  }),
  "keys-act-unknown": (args) => ({
    what: `The file of keys names an act that there is not${quoted(args, "act")}`,
    next: where(given(args, "allowed"), (list) => `The acts are: ${list}.`) || "The acts stand in docs/keys.md.",
  }),
  "keys-key-unknown": (args) => ({
    what: `There is no key called${quoted(args, "key") || " so"}${where(given(args, "act"), (act) => ` (act ${act})`)}`,
    next: "Use one letter, or up, down, left, right, pageup, pagedown, home, end, enter, esc, tab, shift+tab, space, ctrl+x.",
  }),
  "keys-clash": (args) => ({
    what: `One key${quoted(args, "key")} would do two things${where(given(args, "act"), (act) => `: ${act} and ${given(args, "other")}`)}`,
    next: "Give one of the two acts another key.",
  }),
  "output-binary": () => ({
    what: "This form cannot be shown on a terminal",
    next: "Write it to a file, for example: -o comparison.docx",
  }),
  "not-a-terminal": () => ({
    what: "The review screen needs a terminal",
    next: "Use plandiff diff to write the result to a file or a pipe.",
  }),
};
