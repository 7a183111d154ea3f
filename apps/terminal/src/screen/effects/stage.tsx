/** The terminal while a screen is on it: drawn on, lent to other programs, and given back however the screen ends. */
import { render, useApp } from "ink";
import { type ReactElement, useEffect } from "react";
import type { Size } from "../model/layout.ts";
import type { PointerAction } from "../model/pointer.ts";
import { followMouse } from "./mouse.ts";
import { followSize } from "./terminal-size.ts";

/** What the terminal and the system tell a screen. */
export type Told = PointerAction | { readonly kind: "resized"; readonly size: Size } | { readonly kind: "interrupt" };

/** Runs something that has the terminal for itself; the screen is drawn again when it is done. */
type Suspend = (alone: () => Promise<void>) => Promise<void>;

/** What a screen asks of the terminal. */
export interface Stage {
  /** Draws, until `leave`; resolves to the signal that ended the program, where one did. */
  readonly open: (screen: ReactElement) => Promise<NodeJS.Signals | undefined>;
  readonly leave: () => void;
  /** Gives the mouse to the screen, or back to the terminal. */
  readonly setMouse: () => void;
  /** Lends the terminal to something else; the screen is drawn again when that is done. */
  readonly lend: (run: () => Promise<void>) => Promise<void>;
}

/** How the stage is set. */
export interface Setting {
  /** A screen reader follows: everything is printed line by line, on the usual screen. */
  readonly isReadAloud: boolean;
  readonly dispatch: (told: Told) => void;
  /** Is the mouse the screen's now? */
  readonly hasMouse: () => boolean;
}

/** Key presses come one by one; a frame for each is drawn at once, and faster ones share one. */
const FRAMES_PER_SECOND = 60;
/** Signals that end a program whose terminal goes away, or whose user wants it gone. */
const ENDING: readonly NodeJS.Signals[] = ["SIGTERM", "SIGHUP"];

/** The terminal of this process, for one screen. */
export function makeStage({ isReadAloud, dispatch, hasMouse }: Setting): Stage {
  const { stdin, stdout } = process;
  const mouse = followMouse(stdin, stdout, dispatch);
  const setMouse = (): void => mouse.set(hasMouse() && !isReadAloud);
  let suspend: Suspend = (alone) => alone();
  let leave = (): void => {};
  return {
    async open(screen) {
      let signal: NodeJS.Signals | undefined;
      const end = (name: NodeJS.Signals): void => {
        signal = name;
        dispatch({ kind: "interrupt" });
      };
      const stopFollowing = followSize(stdout, dispatch);
      for (const name of ENDING) process.on(name, end);
      const instance = render(<Lending screen={screen} onReady={(ready) => (suspend = ready)} />, {
        alternateScreen: !isReadAloud,
        incrementalRendering: true,
        exitOnCtrlC: false,
        // Ink would take any CI variable for "nobody looks"; that somebody does was checked before.
        interactive: true,
        maxFps: FRAMES_PER_SECOND,
      });
      leave = () => {
        // Terminals that have no other screen (GNU screen, as it is set by itself) are left empty.
        if (!isReadAloud) instance.rerender(<></>);
        instance.unmount();
      };
      setMouse();
      try {
        await instance.waitUntilExit();
      } finally {
        stopFollowing();
        mouse.stop();
        for (const name of ENDING) process.removeListener(name, end);
      }
      return signal;
    },
    leave: () => leave(),
    setMouse,
    lend: (run) =>
      suspend(async () => {
        mouse.set(false);
        await run();
      }).finally(setMouse),
  };
}

interface LendingProps {
  readonly screen: ReactElement;
  /** Told how the terminal is lent to another program. */
  readonly onReady: (suspend: Suspend) => void;
}

function Lending({ screen, onReady }: LendingProps): ReactElement {
  const { suspendTerminal } = useApp();
  useEffect(() => onReady((alone) => suspendTerminal(alone)), [onReady, suspendTerminal]);
  return screen;
}
