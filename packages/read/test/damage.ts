/** What happens to files on their way: every kind of damage as a function on text, driven by fast-check's choices. */
import fc from "fast-check";

type Damage = (text: string) => string;

const onLines =
  (change: (lines: string[]) => string[]): Damage =>
  (text) =>
    change(text.split("\n")).join("\n");

/** A place in a text as a share of its lines, so that shrinking stays meaningful. */
const share = fc.integer({ min: 0, max: 999 });
const at = (lines: readonly string[], part: number): number => Math.floor((lines.length * part) / 1000);

const cutLine = share.map((part): Damage =>
  onLines((lines) => lines.flatMap((line, i) => (i === at(lines, part) && line.length > 2 ? halves(line) : [line]))),
);
const halves = (line: string): string[] => [line.slice(0, line.length / 2), line.slice(line.length / 2)];
const joinLine = share.map((part): Damage =>
  onLines((lines) => {
    const i = at(lines, part);
    return [...lines.slice(0, i), `${lines[i] ?? ""}${lines[i + 1] ?? ""}`, ...lines.slice(i + 2)];
  }),
);
const repeatLines = fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(([part, count]): Damage =>
  onLines((lines) => {
    const i = at(lines, part);
    return [...lines.slice(0, i + count), ...lines.slice(i)];
  }),
);
const dropLines = fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(([part, count]): Damage =>
  onLines((lines) => {
    const i = at(lines, part);
    return [...lines.slice(0, i), ...lines.slice(i + count)];
  }),
);
const moveLines = fc.tuple(share, share, fc.integer({ min: 1, max: 30 })).map(([from, to, count]): Damage =>
  onLines((lines) => {
    const i = at(lines, from);
    const taken = lines.slice(i, i + count);
    const rest = [...lines.slice(0, i), ...lines.slice(i + count)];
    const j = at(rest, to);
    return [...rest.slice(0, j), ...taken, ...rest.slice(j)];
  }),
);
const truncate = share.map(
  (part): Damage =>
    (text) =>
      text.slice(0, Math.floor((text.length * (200 + part)) / 1200)),
);
const whole: Readonly<Record<string, Damage>> = {
  nfd: (text) => text.normalize("NFD"),
  crlf: (text) => text.replaceAll("\n", "\r\n"),
  bom: (text) => `\ufeff${text}`,
  strip: onLines((lines) => lines.map((line) => line.trimEnd())),
  spread: onLines((lines) => lines.flatMap((line) => [line, ""])),
  squeeze: onLines((lines) => lines.filter((line) => line.trim() !== "")),
  hidden: (text) => text.replaceAll("ng ", "n\u200bg\u00ad "),
  formFeed: (text) => text.replaceAll("\n\n\n", "\n\n\f"),
};

/** One to four kinds of damage, one after the other. */
export const damages = fc
  .array(
    fc.oneof(
      cutLine,
      joinLine,
      repeatLines,
      dropLines,
      moveLines,
      truncate,
      ...Object.values(whole).map((damage) => fc.constant(damage)),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (list): Damage =>
      (text) =>
        list.reduce((damaged, damage) => damage(damaged), text),
  );

/** Damage that changes no cell: whatever reads the file must see the same plan. */
export const harmless = ["nfd", "crlf", "bom", "strip", "hidden", "formFeed"].map(
  (name) => [name, whole[name]!] as const,
);
