// A part of what the demo prints, for the README: the sum of one comparison and an entry of each kind, as they are.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./markdown.ts";

const WIDTH = "100";

/** What the demo prints where there is no terminal. */
function demo(): string[] {
  const plans = ["2023-q4", "2024", "2025"].map((name) => `examples/${name}.txt`);
  const labels = ["2023 Q4", "2024", "2025"].flatMap((label) => ["--label", label]);
  const program = join(root, "apps/terminal/bin/plandiff.js");
  const { stdout } = spawnSync(
    process.execPath,
    [program, "diff", ...plans, ...labels, "--width", WIDTH, "--lang", "vi"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return stdout.trimEnd().split("\n");
}

/** The lines from the first that matches to the next that begins something else. */
function block(lines: readonly string[], start: RegExp): string[] {
  const first = lines.findIndex((line) => start.test(line));
  if (first === -1) throw new Error(`the demo prints no line like ${start}`);
  const length = lines.slice(first + 1).findIndex((line) => !line.startsWith("     "));
  return lines.slice(first, length === -1 ? undefined : first + 1 + length);
}

/** The excerpt as a block of code. */
export function demoExcerpt(): string {
  const all = demo();
  const second = all.findLastIndex((line) => /^Kế hoạch .* → /.test(line));
  const lineages = all.findIndex((line) => line.startsWith("Các dòng việc"));
  const [first, next, lines] = [all.slice(0, second), all.slice(second, lineages), all.slice(lineages)];
  const head = first.slice(0, first.indexOf(""));
  const entries = [/^! +10 → 11 /, /^< +9 /, /^= +6 → 2 /].flatMap((start) => block(first, start));
  const later = [/^! +8 → 3 /, /^\? +7 → 11 /].flatMap((start) => block(next, start));
  const lineage = [...lines.slice(0, 2), ...block(lines, / 2 +3 +5 /), ...block(lines, / 10 +11 +– /)];
  const parts = [head, entries, [next[0] ?? ""], later, lineage];
  return `\`\`\`\n${parts.map((part) => part.join("\n")).join("\n…\n")}\n\`\`\``;
}
