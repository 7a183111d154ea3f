/** What the program says to the shell when it ends: the one list of exit codes. */

/** Exit codes, after diff(1): trouble is never mistaken for a difference. */
export const EXIT = {
  /** Nothing real differs; no findings; done. */
  same: 0,
  /** Something real differs, `check` has findings, or `--frozen` met something undecided. */
  different: 1,
  /** Wrong usage, unreadable input, or a mistake of ours. */
  trouble: 2,
  /** Ended by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
} as const;

/** One of the codes above. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
