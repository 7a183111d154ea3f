/** Numbers and bullets that an OpenDocument text counts by itself, written out as a reader sees them. */
import { type Figures, countAs } from "../count-as.ts";
import type { Attributes } from "../xml/read-xml.ts";

/** How one level of a list is labelled. */
interface Level {
  readonly figures: Figures | undefined;
  readonly bullet: string;
  readonly before: string;
  readonly after: string;
  readonly shown: number;
  readonly start: number;
}

/** The lists of a text while it is read. */
export interface TextLists {
  /** A style of lists begins; its levels follow. */
  style(name: string): void;
  level(element: string, attributes: Attributes): void;
  open(attributes: Attributes): void;
  close(): void;
  /** An item begins; its first paragraph takes the label. */
  item(attributes: Attributes): void;
  /** The label of the paragraph that begins; empty where it has none. */
  label(): string;
}

const FIGURES: Readonly<Record<string, Figures>> = {
  "1": "decimal",
  I: "upper-roman",
  i: "lower-roman",
  A: "upper-letter",
  a: "lower-letter",
};

/** Keeps the lists of one text. */
export function textLists(): TextLists {
  const styles = new Map<string, Map<number, Level>>();
  const counts = new Map<string, number[]>();
  const lastOf = new Map<string, string>();
  const open: { readonly style: string; readonly id: string }[] = [];
  let levels: Map<number, Level> | undefined;
  let pending: { readonly given: string | undefined } | undefined;

  const levelOf = (depth: number): Level | undefined => styles.get(open.at(-1)?.style ?? "")?.get(depth);
  return {
    style(name) {
      styles.set(name, (levels = new Map()));
    },
    level(element, attributes) {
      const bullet = attributes("bullet-char") ?? "•";
      levels?.set(Number(attributes("level") ?? 1), {
        figures: element.endsWith("bullet") ? undefined : FIGURES[attributes("num-format") ?? ""],
        bullet: element.endsWith("bullet") ? (/[\ue000-\uf8ff]/.test(bullet) ? "•" : bullet) : "",
        before: attributes("num-prefix") ?? "",
        after: attributes("num-suffix") ?? "",
        shown: Number(attributes("display-levels") ?? 1) || 1,
        start: Number(attributes("start-value") ?? 1) || 1,
      });
    },
    open(attributes) {
      const around = open.at(-1);
      const style = attributes("style-name") ?? around?.style ?? "";
      const before =
        attributes("continue-list") ?? (attributes("continue-numbering") === "true" ? lastOf.get(style) : "");
      const id = around?.id ?? attributes("id") ?? `${style} ${counts.size}`;
      if (!around) counts.set(id, [...(counts.get(before ?? "") ?? [])]);
      lastOf.set(style, id);
      open.push({ style, id });
    },
    close() {
      open.pop();
      pending = undefined;
    },
    item(attributes) {
      pending = { given: attributes("start-value") };
    },
    label() {
      if (!pending) return "";
      const { given } = pending;
      pending = undefined;
      const depth = open.length;
      const level = levelOf(depth);
      if (!level) return "";
      if (level.bullet !== "") return level.bullet;
      const own = counts.get(open.at(-1)?.id ?? "") ?? [];
      own.length = Math.min(own.length, depth);
      // an item that holds nothing but a deeper list is none of its own
      for (let i = own.length; i < depth - 1; i++) own[i] = levelOf(i + 1)?.start ?? 1;
      own[depth - 1] = given === undefined ? (own[depth - 1] ?? level.start - 1) + 1 : Number(given) || 0;
      if (!level.figures) return "";
      const first = Math.max(0, depth - level.shown);
      const shown = own.slice(first).map((count, i) => countAs(count, levelOf(first + i + 1)?.figures ?? "decimal"));
      return level.before + shown.join(".") + level.after;
    },
  };
}
