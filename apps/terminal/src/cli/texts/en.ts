/** The command line in English. */
import type { Texts } from "./texts.ts";

/** Rounded down: what lacks anything is never called whole. */
const percent = (share: number): string => (Math.floor(share * 1000) / 10).toString();

/** How English says it. */
export const en: Texts = {
  program: {
    brief: "Compare work plans, one year against another",
    full: "Compare work plans, one year against another: what goes on, what changed, what ended, what is new.\n\nExit codes: 0 nothing differs, 1 differences or findings, 2 trouble, 130 interrupted.",
  },
  commands: {
    read: { brief: "Read a plan and print what was understood" },
    diff: {
      brief: "Compare two or more plans, in the order of time",
      full: "Compare two or more plans in the order given, each with the next.\nA dash (-) stands for standard input (once).\n\nExit codes: 0 no real change, 1 changes, 2 trouble. With --frozen: 0 everything is decided, 1 something is not.",
    },
    convert: {
      brief: "Write a plan in another form: Word, Excel, web page, CSV…",
      full: "Read a plan and write it to the files named with -o; the end of a name tells the form (docx, xlsx, html, csv, ics, md, yaml, json, txt).",
    },
    draft: {
      brief: "Draft the next plan from the last one, every line with its reason",
      full: "Draft the plan of the next period: tasks that go on, dates rolled, yearly documents renewed, bodies that have successors. What needs a decision stands in the draft as a question; nothing is dropped in silence.\nOn a terminal a screen to finish it opens (not with --no-input), and keeps it in the YAML file.\nFor example: plandiff draft 2025.txt --period 2026 --history 2024.txt -o draft-2026.yaml",
    },
    review: {
      brief: "Look through the changes on the screen, task by task",
      full: "Open the review screen: the tasks by what became of them, and the details beside. Press y to accept and n to reject; verdicts are kept at once beside the later plan. Press ? for the keys.",
    },
    check: {
      brief: "Check a plan: no lead, impossible dates, repeated tasks…",
      full: "Reads a plan as an editor would before it is signed: no lead or several, dates outside the period or at odds with the words, documents misquoted or out of force, short forms never spelled out, twins.\nExit codes: 0 no findings, 1 findings, 2 trouble.",
    },
    help: { brief: "Explain a command or a topic" },
    completion: {
      brief: "Print the script that completes on Tab (bash, zsh, fish, powershell)",
      full: "Print the script that completes on Tab. For example: source <(plandiff completion bash)",
    },
  },
  arguments: {
    file: "A plan file, or - for standard input",
    previous: "The earlier plan",
    plans: "The plans, earlier before later; - for standard input",
    topic: "A command or a topic",
    shell: "bash, zsh, fish or powershell",
  },
  flags: {
    format: "Form of the result (default: by the file name, else text)",
    output: "Write the result to a file; may be given several times; - is standard output",
    force: "Overwrite files that exist",
    redline: "For docx: the next plan's table with tracked changes",
    party: "Only the tasks of this party, by any of its names",
    only: "Only these groups: added, dropped, changed, possible, split, merged, unchanged",
    changed: "Only tasks changed in these fields: text, lead, coordinating, schedule, deliverables, references",
    month: "Only tasks due in this month: 2025-06",
    register: "A file with your own register of bodies (YAML or JSON)",
    lang: "Language of the result (default: that of the plans)",
    columns: "Which column holds what, where the header does not tell (task=3,lead=4; from 1)",
    inputFormat: "Format of the input, where its name does not tell",
    color: "When to use colours",
    width: "Width of the result in columns",
    pager: "Show a long result page by page",
    period: "Period of each plan in the order of the files: 2024, 2024-H1, 2024-Q4, 2024-09..2024-12; - skips",
    label: "Name of each plan in the order of the files; - skips",
    exitZero: "Exit with 0 even where something differs",
    frozen: "Only ask whether a person must still decide something (exit code 1)",
    ascii: "Only ASCII for marks and frames",
    quiet: "Print nothing, only set the exit code",
    threshold: "Confidence from 0 to 1 that makes two tasks one",
    review: "File of verdicts (default: the .review.yaml beside the later plan); one for each later plan",
    keys: "File of your own keys (default: plandiff/keys.yaml in the folder of settings)",
    mouse: "Choose and scroll with the mouse",
    verbose: "Print the notes of reading, too",
    audit: "Only print how much of the text has its place in the plan, and what has none (code 1 if anything)",
  },
  draftFlags: {
    period: "Period of the plan to draft: 2026, 2026-H1, 2026-Q4",
    history: "An older plan, to see what stood in every one; may be given several times, the oldest first",
    asOf: "Day on which bodies and documents must hold (default: today)",
    resume: "A first version that was begun (YAML): go on with it, or write it out",
    noInput: "Write the draft without asking",
  },
  placeholders: {
    file: "FILE",
    plan: "PLAN",
    topic: "TOPIC",
    shell: "SHELL",
    period: "PERIOD",
    label: "NAME",
    columns: "COLUMNS",
    share: "SHARE",
    words: "LIST",
    month: "MONTH",
  },
  headers: { usage: "USAGE", aliases: "ALIASES", commands: "COMMANDS", flags: "OPTIONS", arguments: "ARGUMENTS" },
  help: {
    help: "Print this help",
    version: "Print the version",
    default: "default =",
    separator: "separator =",
    escape: "Everything after it is a file name",
    topics: "TOPICS",
  },
  resuming: (name) => `Going on with ${name}`,
  explanation: "explanation",
  audit: {
    share: (name, { characters, missing }) =>
      missing === 0
        ? `${name}: 100 % (all ${characters} characters have their place: in a field, in other text or in a diagnostic)`
        : `${name}: ${percent(1 - missing / characters)} %; ${missing} of ${characters} characters have no place:`,
  },
  written: (name) => `Written: ${name}`,
  opening: { reading: "Reading and comparing…", quit: "q quit", interrupt: "Ctrl-C interrupt" },
  progress: {
    reading: (name) => `Reading ${name}…`,
    comparing: "Comparing…",
    writing: "Writing the result…",
  },
};
