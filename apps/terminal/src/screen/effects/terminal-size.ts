/** Following the terminal's size. */
import type { Size } from "../model/layout.ts";

type Terminal = Pick<NodeJS.WriteStream, "columns" | "rows" | "on" | "removeListener">;

/** Tells the model whenever the terminal is resized, until the returned function is called. */
export function followSize(
  terminal: Terminal,
  dispatch: (action: { readonly kind: "resized"; readonly size: Size }) => void,
): () => void {
  const tell = (): void => dispatch({ kind: "resized", size: { columns: terminal.columns, rows: terminal.rows } });
  terminal.on("resize", tell);
  return () => terminal.removeListener("resize", tell);
}
