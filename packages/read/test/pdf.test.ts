// PDF files: what counts is where letters stand, not the order or the fonts in which they were written.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Plan, type Read, UsageError } from "@plandiff/domain";
import fc from "fast-check";
import { strFromU8, strToU8, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { EDGES, cells, grid, line, pdfOf, write } from "./pdf-files.ts";
import { cellsOf, register } from "./reading.ts";

const HEADER = ["No", "Task", "Lead", "Time"];
const ROWS = [
  ["1", "Review the rules of the office", "Legal unit", "June 2026"],
  ["2", "Train the staff", "Training unit", "Quarterly"],
];
const drawn = grid(3) + cells([HEADER, ...ROWS]);

const read = async (bytes: Uint8Array, name = "plan.pdf"): Promise<Read<Plan>> => {
  const found = await readPlan({ bytes, name }, { register });
  expect((await accountFor({ bytes, name }, found)).unplaced).toEqual([]);
  return found;
};
const rowsOf = ({ value }: Read<Plan>): string[] =>
  value.tasks.map(({ number, text, written }) => [number, text, written.lead, written.time].join(" | "));
const WANTED = ROWS.map((row) => row.join(" | "));
const otherTexts = ({ value }: Read<Plan>): string[] => value.otherText.map(({ text }) => text);

test("a table by the lines around its cells", async () => {
  expect(rowsOf(await read(pdfOf([drawn])))).toEqual(WANTED);
});

test("a table without lines, by its columns", async () => {
  expect(rowsOf(await read(pdfOf([cells([HEADER, ...ROWS])])))).toEqual(WANTED);
});

/** A table without lines: every cell stands in the middle of its row, whose lines follow those of the row above at once. */
function centredTable(rows: readonly (readonly (readonly string[])[])[], below = ""): Uint8Array {
  const left = [50, 80, 300, 420];
  let y = 700;
  const texts = rows.map((columns) => {
    const most = Math.max(...columns.map((lines) => lines.length));
    const own = columns.flatMap((lines, column) =>
      lines.map((text, index) => write(text, left[column]!, y - ((most - lines.length) / 2 + index) * 12)),
    );
    y -= most * 12;
    return own.join("");
  });
  return pdfOf([write("WORK PLAN 2026", 200, 760) + texts.join("") + (below === "" ? "" : write(below, 50, y - 20))]);
}

describe("a table without lines whose numbers stand in the middle of their rows", () => {
  const HEAD = [["No"], ["Task"], ["Lead"], ["Time"]];
  const CENTRED = [
    [
      ["1"],
      ["Review how applications are", "received and answered, and", "publish what was found"],
      ["Office"],
      ["Q1 2026"],
    ],
    [["2"], ["Train the staff", "of all offices"], ["Human Resources"], ["June 2026"]],
    [
      ["3"],
      ["Draft the rules of", "procedure for the councils", "of the districts and of", "the city"],
      ["Legal Office"],
      ["Q3 2026"],
    ],
    [["4"], ["Report"], ["Office"], ["Dec 2026"]],
  ];
  const READ = [
    "1 | Review how applications are received and answered, and publish what was found | Office | Q1 2026",
    "2 | Train the staff of all offices | Human Resources | June 2026",
    "3 | Draft the rules of procedure for the councils of the districts and of the city | Legal Office | Q3 2026",
    "4 | Report | Office | Dec 2026",
  ];

  test("has each line in the row that its number is the middle of", async () => {
    expect(rowsOf(await read(centredTable([HEAD, ...CENTRED])))).toEqual(READ);
  });

  test("ends at the prose below it", async () => {
    const found = await read(
      centredTable([HEAD, ...CENTRED], "The offices report on all of this by the end of the year."),
    );
    expect(rowsOf(found)).toEqual(READ);
    expect(otherTexts(found)).toContain("The offices report on all of this by the end of the year.");
  });
});

describe("a page that is turned", () => {
  const turns: readonly (readonly [string, string, number])[] = [
    ["by the viewer", "0 1 -1 0 700 0 cm", 90],
    ["to the left, with nothing said", "0 1 -1 0 700 0 cm", 0],
    ["to the right", "0 -1 1 0 0 700 cm", 270],
    ["upside down", "-1 0 0 -1 600 800 cm", 180],
  ];
  test.each(turns)("%s", async (_, matrix, turned) => {
    const content = `q ${matrix}\n${drawn}Q\n`;
    expect(rowsOf(await read(pdfOf([{ content, turned }])))).toEqual(WANTED);
  });
});

/** How wide Helvetica draws the letters of these tests, in thousandths of its size. */
const WIDTHS: Readonly<Record<string, number>> = {
  i: 222,
  j: 222,
  l: 222,
  f: 278,
  t: 278,
  I: 278,
  J: 500,
  r: 333,
  m: 833,
  w: 722,
};
const widthOf = (letter: string): number =>
  WIDTHS[letter] ?? (/[ckvxysz]/.test(letter) ? 500 : /[A-Z]/.test(letter) ? (/[TFZL]/.test(letter) ? 611 : 722) : 556);

/** Each letter by itself, as many programs write; blanks are only left out. */
const letters = (text: string, x: number, y: number): string => {
  let at = x;
  return [...text]
    .map((letter) => {
      const written = letter === " " ? "" : write(letter, at, y);
      at += (letter === " " ? 278 : widthOf(letter)) / 100;
      return written;
    })
    .join("");
};

test("letters in any order make the same words, and gaps between them are blanks", async () => {
  const all = cells([HEADER, ...ROWS], 700, letters)
    .split("\n")
    .filter((text) => text !== "");
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
      expect(rowsOf(await read(pdfOf([grid(3) + order.join("\n")])))).toEqual(WANTED);
    }),
    { numRuns: 25 },
  );
});

test("letters that another font lends stand where they are drawn, a blank under them aside", async () => {
  const lent = { name: "Times-Roman", letters: { 0x41: "\u1ee7", 0x42: "\u01b0", 0x43: "\u1edb" } };
  // "Thủ tướng": the first font leaves room, and even writes blanks, where the second one draws
  const own = [
    ["Th", 85],
    ["  ", 96.67],
    [" ", 103.89],
    ["t", 106.67],
    ["    ", 109.45],
    ["ng", 122.79],
  ] as const;
  const borrowed = [
    ["A", 96.67],
    ["B", 109.45],
    ["C", 116.12],
  ] as const;
  const text = own.map(([piece, x]) => write(piece, x, 648)).join("");
  const more = borrowed.map(([piece, x]) => write(piece, x, 648, { font: 2 })).join("");
  const rows = [HEADER, ["1", "", "Legal unit", "June 2026"]];
  const found = await read(pdfOf([grid(2) + cells(rows) + text + more], [{ name: "Helvetica" }, lent]));
  expect(found.value.tasks[0]?.text).toBe("Thủ tướng");
});

test("letters drawn twice to be bold are there once", async () => {
  const bold = (text: string, x: number, y: number): string => write(text, x, y) + write(text, x + 0.3, y);
  expect(rowsOf(await read(pdfOf([grid(3) + cells([HEADER, ...ROWS], 700, bold)])))).toEqual(WANTED);
});

test("a font from before Unicode has its letters given back", async () => {
  const rows = [HEADER, ["1", "Rµ so¸t quy tr×nh", "Legal unit", "June 2026"]];
  const found = await read(pdfOf([grid(2) + cells(rows)], [{ name: "ABCDEF+.VnTime" }]));
  expect(found.value.tasks[0]?.text).toBe("Rà soát quy trình");
  expect(found.diagnostics).toContainEqual(expect.objectContaining({ code: "font-converted" }));
});

test("struck text is read and said, and the line through it parts no row", async () => {
  const first = line(81, 651, 299, 651);
  const under = line(305, 646, 345, 646);
  const found = await read(pdfOf([drawn + first + under]));
  expect(rowsOf(found)).toEqual(WANTED);
  const said = found.diagnostics.filter(({ code }) => code === "text-struck");
  expect(said.map(({ args, place }) => [args["text"], place])).toEqual([
    ["Review the rules of the office", { kind: "page", page: 1, line: 2 }],
  ]);
});

test("what runs up the margin or across the page stands beside the plan", async () => {
  const side = "BT /F1 8 Tf 0 1 -1 0 20 300 Tm (Received 12 May) Tj ET\n";
  const across = "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET\n";
  const found = await read(pdfOf([drawn + side + across]));
  expect(rowsOf(found)).toEqual(WANTED);
  expect(otherTexts(found)).toEqual(expect.arrayContaining(["Received 12 May", "DRAFT"]));
});

describe("pages", () => {
  const page = (number: number, rows: readonly (readonly string[])[]): string =>
    grid(rows.length) + cells(rows) + write("Plan of the office", 50, 780) + write(String(number), 300, 30);

  test("repeat headers, footers and numbers, which are named once", async () => {
    const more = ["3", "Mend the roof", "House unit", "May 2026"];
    const found = await read(
      pdfOf([page(1, [HEADER, ROWS[0]!]), page(2, [HEADER, ROWS[1]!]), page(3, [HEADER, more])]),
    );
    expect(rowsOf(found)).toEqual([...WANTED, more.join(" | ")]);
    expect(otherTexts(found).filter((text) => text === "Plan of the office" || /^\d$/.test(text))).toHaveLength(2);
    expect(found.diagnostics.map(({ code }) => code)).toContain("header-repeated");
  });

  test("cut rows, which are put together: what goes on in its paragraph, an item as an item", async () => {
    const wide = [50, 80, 300, 420, 550];
    const top = cells([
      HEADER,
      ["2", "Train all of the staff in the new rules of the whole", "- Legal unit;", "Quarterly"],
    ]);
    const below = cells([HEADER, ["", "office and of its branches", "- Training unit", ""]]);
    const { value } = await read(pdfOf([grid(2, 700, wide) + top, grid(2, 700, wide) + below]));
    expect(value.tasks).toHaveLength(1);
    expect(value.tasks[0]?.text).toBe(
      "Train all of the staff in the new rules of the whole office and of its branches",
    );
    expect(value.tasks[0]?.responsibilities.map(({ party }) => party.name)).toEqual(["Legal unit", "Training unit"]);
  });

  test("name the page and the line where a task stands", async () => {
    const found = await read(pdfOf([write("A word before", 50, 780) + write("and another", 50, 700), drawn]));
    expect(found.value.tasks[0]?.place).toEqual({ kind: "page", page: 2, line: 2 });
  });
});

test("cells merged over rows and columns stand in each task that they cover", async () => {
  const [left, , third, fourth, right] = EDGES;
  const lines = [
    ...[700, 660, 620, 540].map((y) => line(left!, y, right!, y)),
    line(left!, 580, third!, 580) + line(fourth!, 580, right!, 580),
    ...EDGES.map((x) => line(x, 700, x, x === left || x === right ? 540 : 660)),
    ...EDGES.slice(1, -1).map((x) => line(x, 620, x, 540)),
  ].join("");
  const rows = [HEADER, ["I. The office"], ["1", "Review", "Legal unit", "June 2026"], ["2", "Train", "", "Quarterly"]];
  const found = await read(pdfOf([lines + cells(rows)]));
  expect(rowsOf(found)).toEqual(["1 | Review | Legal unit | June 2026", "2 | Train | Legal unit | Quarterly"]);
  expect(found.value.tasks.map(({ section }) => section)).toEqual([["I. The office"], ["I. The office"]]);
});

describe("a file that cannot be read is one clear error", () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const error: unknown = await readPlan({ bytes, name: "plan.pdf" }, { register }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).code;
  };

  test.each([
    ["a scan: pages without letters", pdfOf([grid(8), grid(8)]), "file-is-scan"],
    ["prose without a table", pdfOf([write("Nothing is planned in this year at all.", 50, 700)]), "no-task-table"],
    ["no more than its first bytes", new TextEncoder().encode("%PDF-1.7"), "file-damaged"],
    [
      "locked with a password",
      new Uint8Array(readFileSync(join(import.meta.dirname, "pdf/locked.pdf"))),
      "file-encrypted",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

test("a page that unpacks to a thousand times its size is refused before it does", async () => {
  const packed = strFromU8(zlibSync(new Uint8Array(200 * 1024 * 1024), { level: 9 }), true);
  for (const filter of ["/Filter /FlateDecode", "/Filter [/FlateDecode /FlateDecode]"]) {
    const bytes = pdfOf([{ content: packed, filter }]);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const error: unknown = await readPlan({ bytes, name: "plan.pdf" }, { register }).catch((thrown: unknown) => thrown);
    expect((error as UsageError).code).toBe("file-too-large");
  }
  const content = strFromU8(zlibSync(strToU8(drawn, true), { level: 9 }), true);
  expect(rowsOf(await read(pdfOf([{ content, filter: "/Filter /FlateDecode" }])))).toEqual(WANTED);
});

const folder = join(import.meta.dirname, "pdf");

/** The letters of a file as its parser lists them, in no order. */
async function lettersIn(bytes: Uint8Array): Promise<Map<string, number>> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  let text = "";
  for (let number = 1; number <= document.numPages; number++)
    for (const item of (await (await document.getPage(number)).getTextContent()).items)
      if ("str" in item) text += item.str;
  return counted(text);
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize("NFC").replaceAll(/\s/gu, "")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

describe.each(readdirSync(folder).filter((name) => name.endsWith(".pdf") && name !== "locked.pdf"))("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));

  test("reads to the same cells as the Word file that it was made from", async () => {
    const docx = readFileSync(join(import.meta.dirname, "fixtures/merged-cells.docx"));
    const wanted = await readPlan({ bytes: docx, name: "merged-cells.docx" }, { register });
    const found = await read(bytes, name);
    expect(cellsOf(found.value)).toEqual(cellsOf(wanted.value));
    const { otherText: _, tasks: __, ...head } = found.value;
    const { otherText: ___, tasks: ____, ...wantedHead } = wanted.value;
    expect(head).toEqual(wantedHead);
  });

  test("loses no letter", async () => {
    const { value, diagnostics } = await read(bytes, name);
    const said = diagnostics.map(({ args }) => Object.values(args).join(" "));
    const all = counted(JSON.stringify(value) + said.join(" "));
    const lost = [...(await lettersIn(bytes))].filter(([letter, count]) => (all.get(letter) ?? 0) < count);
    expect(lost).toEqual([]);
  });
});
