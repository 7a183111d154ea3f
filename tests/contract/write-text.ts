// The sample plan in the formats that are plain text.
import type { SamplePlan } from "./sample-plan.ts";

const lines = (...groups: readonly (readonly string[])[]): string =>
  `${groups.map((group) => group.join("\n")).join("\n")}\n`;

/** Tabs between cells; the lines of a cell stand behind each other. */
export const tabbed = ({ before, header, rows, after }: SamplePlan): string =>
  lines(
    before.flatMap((text) => [text, ""]),
    [header, ...rows].map((row) => row.map((cell) => cell.replaceAll("\n", " ")).join("\t")),
    after.flatMap((text) => ["", text]),
  );

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Separated values. */
export const separated = ({ before, header, rows, after }: SamplePlan, separator: string): string =>
  lines(
    [...before.map((text) => [text]), header, ...rows, ...after.map((text) => [text])].map((row) =>
      row.map(quoted).join(separator),
    ),
  );

const piped = (cell: string): string => cell.replaceAll("|", "\\|").replaceAll("\n", "<br>");

/** Markdown; signs that would be marks are escaped, but for those that make the lists that the plan has. */
export const markdown = ({ before, header, rows, after }: SamplePlan): string => {
  const row = (cells: readonly string[]): string => `| ${cells.map(piped).join(" | ")} |`;
  return lines(
    before.flatMap((text) => [text, ""]),
    [row(header), row(header.map(() => "---")), ...rows.map(row), ""],
    after.flatMap((text) => [text, ""]),
  );
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page. */
export const page = ({ before, header, rows, after }: SamplePlan): string => {
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
  const cell = (text: string): string => `<td>${text.split("\n").map(paragraph).join("")}</td>`;
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell).join("\n")}</tr>`;
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><style>p { margin: 0 }</style></head><body>
${before.map(paragraph).join("\n")}
<table><thead>${row(header)}</thead><tbody>
${rows.map(row).join("\n")}
</tbody></table>
${after.map(paragraph).join("\n")}
<script>"no text"</script></body></html>`;
};
