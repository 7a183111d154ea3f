// A terminal for tests: the built program in a pseudo-terminal, its screen read through xterm as a person would see it.
import { join } from "node:path";
import { type IPty, spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";

/** The root of the repository: the program is started there, so that examples have short names. */
export const root: string = join(import.meta.dirname, "../..");

/** The program as built, under the name that users have. */
export const bin: string = join(root, "node_modules/.bin/plandiff");

/** What a screen should come to show may take this long on a busy machine. */
const PATIENCE_MS = 20_000;
const LOOK_MS = 15;

/** Letters of one look that stand beside each other in a line. */
export interface Stretch {
  readonly text: string;
  readonly column: number;
  readonly cells: number;
  /** One of the sixteen colours; nothing for the usual one. */
  readonly colour: number | undefined;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly inverse: boolean;
  readonly struck: boolean;
}

/** The program on a screen. */
export interface Screen {
  /** The lines now on the screen, without blanks at their ends. */
  readonly lines: () => string[];
  /** The lines with how they look. */
  readonly painted: () => Stretch[][];
  /** The same as one text. */
  readonly text: () => string;
  readonly type: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Waits until the screen shows what is asked for, or fails with what it shows instead. */
  readonly until: (shows: (text: string) => boolean, what: string) => Promise<string>;
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>;
  /** Everything that was sent to the terminal. */
  readonly sent: () => string;
  readonly isAlternate: () => boolean;
  readonly kill: (signal: string) => void;
}

/** Variables for the program: what the machine has, without what would change how it behaves. */
export function environment(more: Record<string, string> = {}): Record<string, string> {
  const dropped = /^(CI|NO_COLOR|FORCE_COLOR|LC_.*|LANG|LANGUAGE|PAGER|PLANDIFF_.*|TERM.*|COLUMNS|LINES)$/;
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || dropped.test(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(kept), ...more };
}

/** Starts the program (or another one, such as a shell) on a screen. */
export function openScreen(
  args: readonly string[],
  {
    columns = 120,
    rows = 30,
    env = {},
    program = bin,
  }: { columns?: number; rows?: number; env?: Record<string, string>; program?: string } = {},
): Screen {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
  const pty: IPty = spawn(program, [...args], {
    cols: columns,
    rows,
    cwd: root,
    name: "xterm-256color",
    env: environment({ TERM: "xterm-256color", ...env }),
  });
  let sent = "";
  pty.onData((data) => {
    sent += data;
    terminal.write(data);
  });
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      // What is still in the pipe belongs to the screen.
      terminal.write("", () => resolve(signal ? 128 + signal : exitCode));
    });
  });
  const lines = (): string[] => {
    const { active } = terminal.buffer;
    return Array.from({ length: terminal.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? "").trimEnd(),
    );
  };
  const text = (): string => lines().join("\n");
  return {
    lines,
    painted: () => Array.from({ length: terminal.rows }, (_, row) => stretches(terminal, row)),
    text,
    type: (keys) => pty.write(keys),
    resize(newColumns, newRows) {
      terminal.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    async until(shows, what) {
      const end = performance.now() + PATIENCE_MS;
      let last: string | undefined;
      for (;;) {
        const now = text();
        // A frame arrives in pieces: it is whole when it stands still.
        if (shows(now) && now === last) return now;
        last = now;
        if (performance.now() > end) throw new Error(`the screen never showed ${what}; it shows:\n${now}`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    },
    ended,
    sent: () => sent,
    isAlternate: () => terminal.buffer.active.type === "alternate",
    kill: (signal) => pty.kill(signal),
  };
}

function stretches(terminal: InstanceType<typeof xterm.Terminal>, row: number): Stretch[] {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row);
  const found: Stretch[] = [];
  for (let column = 0; column < terminal.cols; column++) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const next = {
      text: cell.getChars() || " ",
      column,
      cells: cell.getWidth(),
      colour: cell.isFgPalette() ? cell.getFgColor() : undefined,
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      inverse: cell.isInverse() !== 0,
      struck: cell.isStrikethrough() !== 0,
    };
    const last = found.at(-1);
    if (last && LOOK.every((member) => last[member] === next[member]))
      found[found.length - 1] = { ...last, text: last.text + next.text, cells: last.cells + next.cells };
    else found.push(next);
  }
  return found;
}

const LOOK = ["colour", "bold", "dim", "inverse", "struck"] as const;
