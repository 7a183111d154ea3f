// Makes the table of thresholds in docs/matching.md from the named numbers of a package and the comments above them.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./markdown.ts";

/** A named number, or a record of them, at the top of a module; neighbours may share the comment right above them. */
const CONSTANT = /^(?:export )?const ([A-Z][A-Z_]+) = (-?[\d._]+|\{[^{}]*\})(?: as const)?;$/;

interface Threshold {
  readonly file: string;
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** Records of numbers that stand over many lines, brought to one. */
const onOneLine = (text: string): string =>
  text.replaceAll(/^(?:export )?const [A-Z_]+ = \{[\w\s:.,-]*\} as const;$/gm, (record) =>
    record.replaceAll(/\s+/g, " "),
  );

/** A value for a table: a record without its braces. */
const shown = (value: string): string =>
  value.startsWith("{") ? value.replaceAll(/[{}]/g, "").trim().replace(/,$/, "") : value.replaceAll("_", "");

function thresholdsOf(file: string): Threshold[] {
  const found: Threshold[] = [];
  let reason = "";
  let open = "";
  for (const line of onOneLine(readFileSync(join(root, file), "utf8")).split("\n")) {
    const [, name = "", value = ""] = CONSTANT.exec(line) ?? [];
    if (name) found.push({ file, name, value: shown(value), reason });
    else if (line.startsWith("/**") || open) {
      open = `${open} ${line.replace(/^\s*(?:\/\*\*|\*(?!\/))?\s?/, "")}`;
      if (!/\*\/\s*$/.test(line)) continue;
      reason = open.replace(/\s*\*\/\s*$/, "").trim();
      open = "";
    } else reason = "";
  }
  return found;
}

/** Every threshold under a folder. */
export const thresholds = (folder: string): Threshold[] =>
  globSync("**/*.ts", { cwd: join(root, folder) })
    .toSorted()
    .flatMap((file) => thresholdsOf(`${folder}/${file}`));

/** The table, with files named below the folder. */
export const thresholdTable = (folder: string): string =>
  [
    "| constant | value | why | where |",
    "| --- | --- | --- | --- |",
    ...thresholds(folder).map(
      ({ file, name, value, reason }) =>
        `| \`${name}\` | ${value} | ${reason.replaceAll("|", "\\|")} | \`${file.slice(folder.length + 1)}\` |`,
    ),
  ].join("\n");
