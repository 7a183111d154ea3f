/**
 * What stands on the screen while its plans are read: drawn without Ink, which takes longer to load than to draw with. Keys
 * typed meanwhile are kept for the screen that follows.
 */
import { clip } from "@plandiff/report";

/** What the frame says, each in one line of clean text. */
export interface FirstWords {
  readonly title: string;
  /** What goes on; a line of progress that is written to the terminal takes its place. */
  readonly doing: string;
  readonly hint: string;
}

/** How the frame is drawn, and who is told when the user leaves. */
export interface FirstLook {
  readonly colour: boolean;
  /** The sign for what does not fit. */
  readonly more: string;
  /** Does `q` leave? Else it waits with the other keys; Ctrl-C always leaves. */
  readonly quits: boolean;
  /** Called when the terminal is given back: the program is to end now, without waiting for what it does. */
  readonly leave: (how: "quit" | "interrupted" | NodeJS.Signals) => void;
}

/** The frame on the terminal. */
export interface FirstFrame {
  /** The screen that follows draws over the frame, and gets the keys. */
  readonly handOver: () => Promise<void>;
  /** Gives the terminal back as it was; nothing happens where that was done, or the frame was handed over. */
  readonly close: () => void;
}

type Keyboard = Pick<NodeJS.ReadStream, "on" | "removeListener" | "setRawMode" | "pause" | "unshift">;
type Screen = Pick<NodeJS.WriteStream, "columns" | "rows" | "on" | "removeListener" | "write">;

const ESCAPE = "\u001b[";
const BEGIN = `${ESCAPE}?2026h`;
const END = `${ESCAPE}?2026l`;
/** The alternate screen without a cursor; what is pasted is marked as such. */
const OPEN = `${ESCAPE}?1049h${ESCAPE}?25l${ESCAPE}?2004h`;
/** Terminals that have no other screen (GNU screen, as it is set by itself) are left empty. */
const CLOSE = `${ESCAPE}2J${ESCAPE}H${ESCAPE}?2004l${ESCAPE}?1049l${ESCAPE}?25h`;
const CLEAR = `${ESCAPE}2J${ESCAPE}H`;
const BOLD = `${ESCAPE}1m`;
const DIM = `${ESCAPE}2m`;
const PLAIN = `${ESCAPE}0m`;
const DOING_ROW = 3;

const CTRL_C = "\u0003";
/** A `q` behind nothing but moving: another key before it may open a line, in which it is a letter. */
const QUIT = /^(?:[jkhlgG ]|\u001b[[O][A-DHF]|\u001b\[[56]~)*q/;
const PASTED = /\u001b\[200~[^]*?(?:\u001b\[201~|$)/g;
const ENDING = ["SIGTERM", "SIGHUP", "SIGINT"] as const satisfies readonly NodeJS.Signals[];

/** Draws the frame and listens to the keyboard from now on. */
export function openFirstFrame(
  { title, doing, hint }: FirstWords,
  { colour, more, quits, leave }: FirstLook,
  { stdin, stdout }: { readonly stdin: Keyboard; readonly stdout: Screen } = process,
): FirstFrame {
  const typed: Buffer[] = [];
  let isOpen = true;
  const draw = (): void => {
    const line = (text: string, look: string): string => {
      const shown = clip(text, stdout.columns, more);
      return colour ? `${look}${shown}${PLAIN}` : shown;
    };
    const at = (row: number, text: string): string => `${ESCAPE}${row};1H${text}`;
    stdout.write(
      BEGIN +
        CLEAR +
        line(` plandiff  ${title}`, BOLD) +
        at(stdout.rows, line(` ${hint}`, DIM)) +
        // Last, for the cursor stays in it: progress is written where the cursor is.
        at(DOING_ROW, line(`  ${doing}`, "")) +
        END,
    );
  };
  const hear = (chunk: Buffer): void => {
    typed.push(chunk);
    const all = Buffer.concat(typed).toString();
    if (all.replaceAll(PASTED, "").includes(CTRL_C)) left("interrupted");
    else if (quits && QUIT.test(all)) left("quit");
  };
  const left = (how: Parameters<typeof leave>[0]): void => {
    close();
    leave(how);
  };
  const stop = (): void => {
    isOpen = false;
    stdin.removeListener("data", hear);
    stdin.pause();
    stdout.removeListener("resize", draw);
    process.removeListener("exit", close);
    for (const name of ENDING) process.removeListener(name, left);
  };
  const close = (): void => {
    if (!isOpen) return;
    stop();
    stdin.setRawMode(false);
    stdout.write(CLOSE);
  };
  stdin.setRawMode(true);
  stdin.on("data", hear);
  stdout.on("resize", draw);
  process.on("exit", close);
  for (const name of ENDING) process.on(name, left);
  stdout.write(OPEN);
  draw();
  return {
    async handOver() {
      if (!isOpen) return;
      stop();
      if (typed.length > 0) stdin.unshift(Buffer.concat(typed));
      // Reading stops a moment after it is asked to: whoever begins before would be stopped with it.
      await new Promise((resolve) => void setImmediate(resolve));
      // Until the next frame ends, terminals that can wait show this one.
      stdout.write(BEGIN + CLEAR);
    },
    close,
  };
}
