/** What the program sees of the world around it: the streams and the environment, handed in so that tests can make them up. */

/** Variables of the environment; an absent one is undefined. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A stream that we write to; the terminal's size is there only where it is a terminal. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** A stream that we read from. */
export interface Input extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
}

/** The streams and variables of one run. */
export interface Surroundings {
  readonly env: Env;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}
