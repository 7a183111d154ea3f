/** The mouse of the terminal: asked for, given back, and told to the model. Ink knows no mouse; its input is listened to. */
import type { PointerAction } from "../model/pointer.ts";

/** Clicks and the wheel (1000), in the form without limits (1006). */
const ON = "\u001b[?1000h\u001b[?1006h";
const OFF = "\u001b[?1006l\u001b[?1000l";

const REPORT = /\u001b\[<(\d+);(\d+);(\d+)([Mm])/g;
/** A report may come in two reads. */
const BEGINNING = /\u001b(?:\[(?:<[\d;]*)?)?$/;
const LEFT = 0;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;
/** Shift, Alt and Ctrl are told with the button. */
const MODIFIERS = 4 + 8 + 16;

/** The mouse while a screen is open. */
export interface Mouse {
  readonly set: (on: boolean) => void;
  readonly stop: () => void;
}

/** Tells the model of clicks and the wheel from now on, while it is on. */
export function followMouse(
  stdin: Pick<NodeJS.ReadStream, "on" | "removeListener">,
  stdout: Pick<NodeJS.WriteStream, "write">,
  dispatch: (action: PointerAction) => void,
): Mouse {
  let isOn = false;
  let rest = "";
  const listen = (chunk: Buffer | string): void => {
    if (!isOn) return;
    const text = rest + String(chunk);
    rest = BEGINNING.exec(text)?.[0] ?? "";
    for (const action of mouseActions(text)) dispatch(action);
  };
  const set = (on: boolean): void => {
    if (on !== isOn) stdout.write(on ? ON : OFF);
    isOn = on;
  };
  const off = (): void => set(false);
  stdin.on("data", listen);
  process.on("exit", off);
  return {
    set,
    stop() {
      set(false);
      stdin.removeListener("data", listen);
      process.removeListener("exit", off);
    },
  };
}

/** What the reports in a text mean; columns and rows are counted from 0. */
export const mouseActions = (text: string): PointerAction[] =>
  [...text.matchAll(REPORT)].flatMap(([, code, x, y, end]): PointerAction[] => {
    const point = { column: Number(x) - 1, row: Number(y) - 1 };
    const button = Number(code) & ~MODIFIERS;
    if (end !== "M") return [];
    if (button === WHEEL_UP) return [{ kind: "wheel", by: -1, ...point }];
    if (button === WHEEL_DOWN) return [{ kind: "wheel", by: 1, ...point }];
    return button === LEFT ? [{ kind: "click", ...point }] : [];
  });
