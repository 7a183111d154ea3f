/** Copying through the terminal (OSC 52), which works over ssh and in tmux. */

/** Terminals drop more than this without a word. */
const MOST_BYTES = 74_994;

/** The sequence that puts a text on the clipboard; nothing where it is too long. What the text holds cannot end it: it goes in base64. */
export function clipboardSequence(text: string): string | undefined {
  const coded = Buffer.from(text).toString("base64");
  return coded.length > MOST_BYTES ? undefined : `\u001b]52;c;${coded}\u0007`;
}
