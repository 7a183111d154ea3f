/** Markdown with tables: paragraphs, headings and list items as text, tables as grids; the parser is loaded only here. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Nodes, Root, RootContent, Table } from "mdast";
import { decodeText } from "../decode.ts";
import { gridDocument } from "../grid/grid-document.ts";
import type { Part, Slot } from "../grid/grid.ts";
import { cutTables } from "../markdown/cut-tables.ts";
import { type FrontMatter, frontMatterOf } from "../markdown/front-matter.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads Markdown. */
export const markdownFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const { value, diagnostics } = decodeText(bytes, name);
    const [{ fromMarkdown }, { gfmTableFromMarkdown }, { gfmTable }] = await Promise.all([
      import("mdast-util-from-markdown"),
      import("mdast-util-gfm-table"),
      import("micromark-extension-gfm-table"),
    ]);
    const struck: Diagnostic[] = [];
    const markup = new Map<string, number>();
    const front = frontMatterOf(value);
    const parts: Part[] = [];
    const body = front ? "\n".repeat(lineCount(front.whole)) + value.slice(front.whole.length) : value;
    for (const { text, goesOn, lineAt } of cutTables(body)) {
      const root: Root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      const found = root.children.flatMap((node) => partsOf(node, { source: text, lineAt, struck, markup }));
      const [table, ...more] = found;
      const before = parts.at(-1);
      if (goesOn && table?.kind === "grid" && before?.kind === "grid")
        parts.splice(-1, 1, { kind: "grid", rows: before.rows.concat(table.rows.slice(1)) }, ...more);
      else parts.push(...found);
    }
    return gridDocument({
      format: "markdown",
      parts: front ? withFrontMatter(front, parts, body) : parts,
      diagnostics: [...diagnostics, ...struck, ...markupLeftOut(markup)],
    });
  },
};

const lineCount = (text: string): number => text.split("\n").length - 1;

/** What tools keep about a page is no prose of it and stands behind it; only a title counts, where the page has none of its own. */
function withFrontMatter({ whole, inner }: FrontMatter, parts: readonly Part[], body: string): Part[] {
  const place: Place = { kind: "lines", first: 1, last: lineCount(whole) };
  const title = /^title\s*:\s*(?<quote>["']?)(?<title>.*\S)\k<quote>[ \t]*$/m.exec(inner)?.groups?.["title"];
  const rest = inner.trim();
  if (title === undefined || /^# /m.test(body)) return [...parts, { kind: "paragraph", text: rest, place }];
  const others = rest.replace(title, "");
  return [{ kind: "paragraph", text: title, place }, ...parts, { kind: "paragraph", text: others, place }];
}

interface Reading {
  readonly source: string;
  readonly lineAt: (line: number) => number;
  readonly struck: Diagnostic[];
  /** Marks and tags that are no text, with how often they stand. */
  readonly markup: Map<string, number>;
}

const placeOf = ({ position }: Nodes, { lineAt }: Reading): Place => ({
  kind: "lines",
  first: lineAt(position?.start.line ?? 1),
  last: lineAt(position?.end.line ?? 1),
});

/** Nobody nests lists and quotes deeper; what does is taken as it is written. */
const DEEPEST = 60;

/** Where a node stands: behind the mark of its item, in so many lists and quotes. */
interface Standing {
  readonly mark?: string;
  readonly depth?: number;
}

function partsOf(node: RootContent, reading: Reading, { mark = "", depth = 0 }: Standing = {}): Part[] {
  if (node.type === "table") return [gridOf(node, reading)];
  const inside = depth + 1;
  if (node.type === "list" && depth < DEEPEST)
    return node.children.flatMap((item, index) => {
      const label = node.ordered === true ? `${(node.start ?? 1) + index}.` : "-";
      return item.children.flatMap((child, at) =>
        partsOf(child, reading, { mark: at === 0 ? label : "", depth: inside }),
      );
    });
  if (node.type === "blockquote" && depth < DEEPEST)
    return node.children.flatMap((child) => partsOf(child, reading, { depth: inside }));
  const text = textOf(node, reading);
  if (text.trim() === "") return [];
  return [{ kind: "paragraph", text: mark === "" ? text : `${mark} ${text}`, place: placeOf(node, reading) }];
}

function gridOf(table: Table, reading: Reading): Part {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  return {
    kind: "grid",
    rows: table.children.map((row) => {
      const place = placeOf(row, reading);
      const slots = row.children.map((cell): Slot => ({
        text: textOf(cell, reading),
        place,
        above: false,
        left: false,
      }));
      while (slots.length < width) slots.push({ text: "", place, above: false, left: false });
      return { slots, place };
    }),
  };
}

/** The words of a node; a line break in the source of a paragraph is one in its text. */
function textOf(node: Nodes, reading: Reading): string {
  const text = rawText(node, reading, 0);
  if (!text.includes("~~")) return text;
  return text.replaceAll(/~~(?=\S)([^]*?\S)~~/g, (_, struck: string) => {
    reading.struck.push({
      code: "text-struck",
      severity: "warning",
      args: { text: struck },
      place: placeOf(node, reading),
    });
    return struck;
  });
}

function rawText(node: Nodes, reading: Reading, depth: number): string {
  if (depth > DEEPEST) return reading.source.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
    case "break":
      return "\n";
    case "html":
      return htmlText(node.value, reading);
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "definition":
      return `[${node.label ?? node.identifier}]: ${node.url}`;
    case "link":
      if (!node.children.some((child) => child.type === "text" && child.value === node.url))
        countMarkup(`(${node.url})`, reading);
      return node.children.map((child) => rawText(child, reading, depth + 1)).join("");
    default:
      return "children" in node ? node.children.map((child) => rawText(child, reading, depth + 1)).join("") : "";
  }
}

/** Tags are markup, but for the break of a line; what stands between them is text. */
const htmlText = (html: string, reading: Reading): string =>
  html.replaceAll(/<!--[^]*?-->|<\/?[a-z][^<>]*>/gi, (tag) => {
    if (/^<br\b/i.test(tag)) return "\n";
    countMarkup(tag, reading);
    return "";
  });

const countMarkup = (text: string, { markup }: Reading): void => void markup.set(text, (markup.get(text) ?? 0) + 1);

const markupLeftOut = (markup: ReadonlyMap<string, number>): Diagnostic[] => {
  if (markup.size === 0) return [];
  const count = [...markup.values()].reduce((a, b) => a + b, 0);
  return [{ code: "markup-ignored", severity: "note", args: { text: [...markup.keys()].join(" "), count } }];
};
