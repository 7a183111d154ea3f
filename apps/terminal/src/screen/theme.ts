/** The signs and emphases of the screen; none carries its meaning by colour alone. */
import type { Group } from "@plandiff/report";

/** Signs that stand for things. */
export interface Signs {
  readonly cursor: string;
  /** Before an entry that a reviewer decided. */
  readonly decided: string;
  readonly vertical: string;
  readonly horizontal: string;
  /** The rule above the pane that takes the keys. */
  readonly focused: string;
  readonly more: string;
  /** Between the first and the last of what is shown. */
  readonly range: string;
  readonly groups: Readonly<Record<Group | "head", string>>;
}

const GROUP_SIGNS = { possible: "?", changed: "!", added: ">", dropped: "<", unchanged: "=", head: "#" } as const;

const UNICODE: Signs = {
  cursor: "❯",
  decided: "✓",
  vertical: "│",
  horizontal: "─",
  focused: "═",
  more: "…",
  range: "–",
  groups: { ...GROUP_SIGNS, regrouped: "÷" },
};
const ASCII: Signs = {
  cursor: ">",
  decided: "v",
  vertical: "|",
  horizontal: "-",
  focused: "=",
  more: "...",
  range: "-",
  groups: { ...GROUP_SIGNS, regrouped: "/" },
};

/** The signs for a terminal. */
export const signsFor = (ascii: boolean): Signs => (ascii ? ASCII : UNICODE);

/** The sixteen colours that every theme sets readable. */
export const GROUP_COLOURS: Readonly<Record<Group | "head", string>> = {
  possible: "magenta",
  changed: "yellow",
  regrouped: "yellow",
  added: "green",
  dropped: "red",
  unchanged: "gray",
  head: "cyan",
};
