// Makes the table of thresholds in docs/matching.md from the named numbers of a package and the comments above them.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./markdown.ts";

/** A named number at the top of a module, with the comment right above it; neighbours may share one comment. */
const CONSTANT = /^(?:export )?const ([A-Z][A-Z_]+) = (-?[\d._]+);$/;

interface Threshold {
  readonly file: string;
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

function thresholdsOf(file: string): Threshold[] {
  const found: Threshold[] = [];
  let reason = "";
  let open = "";
  for (const line of readFileSync(join(root, file), "utf8").split("\n")) {
    const [, name = "", value = ""] = CONSTANT.exec(line) ?? [];
    if (name) found.push({ file, name, value: value.replaceAll("_", ""), reason });
    else if (/^\/\*\*/.test(line) || open) {
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
    "| --- | --: | --- | --- |",
    ...thresholds(folder).map(
      ({ file, name, value, reason }) =>
        `| \`${name}\` | ${value} | ${reason.replaceAll("|", "\\|")} | \`${file.slice(folder.length + 1)}\` |`,
    ),
  ].join("\n");
