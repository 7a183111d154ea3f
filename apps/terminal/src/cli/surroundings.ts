/** What the program sees of the world around it: the streams and the environment, handed in so that tests can make them up. */

/** Variables of the environment; an absent one is undefined. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What we write to; the terminal's size is there only where it is a terminal. */
export interface Output {
  /** Takes a text or bytes; false where the reader is slow and `drain` says when it goes on. */
  readonly write: (text: string | Uint8Array) => boolean;
  readonly once?: (event: "drain", listener: () => void) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** What we read from. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean;
}

/** The streams and variables of one run. */
export interface Surroundings {
  readonly env: Env;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}
