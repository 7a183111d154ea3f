// Files cut, repeated and corrupted on their way: a plan or one clear error, never a crash, never without end.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { UsageError } from "@plandiff/domain";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { cells, grid, pdfOf } from "./pdf-files.ts";
import { register } from "./reading.ts";

const folder = join(import.meta.dirname, "fixtures");
const pdfs = join(import.meta.dirname, "pdf");
const files = [
  ...readdirSync(folder).map((name) => join(folder, name)),
  ...readdirSync(pdfs).map((name) => join(pdfs, name)),
].filter((path) => !path.endsWith("README.md"));

async function readBroken(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const source = { bytes, name };
    const { unplaced } = await accountFor(source, await readPlan(source, { register }));
    expect(unplaced).toEqual([]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}

type Damage = (bytes: Uint8Array) => Uint8Array;
const share = fc.integer({ min: 0, max: 999 });
const at = (bytes: Uint8Array, part: number): number => Math.floor((bytes.length * part) / 1000);
const damage = fc.oneof(
  share.map(
    (part): Damage =>
      (bytes) =>
        bytes.slice(0, at(bytes, part)),
  ),
  share.map(
    (part): Damage =>
      (bytes) =>
        bytes.slice(at(bytes, part)),
  ),
  fc.tuple(share, share).map(
    ([from, to]): Damage =>
      (bytes) =>
        new Uint8Array([...bytes.slice(0, at(bytes, to)), ...bytes.slice(at(bytes, from))]),
  ),
  fc
    .array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 })
    .map((changes): Damage => (bytes) => {
      const changed = bytes.slice();
      for (const [part, byte] of changes) changed[at(bytes, part)] = byte;
      return changed;
    }),
);

describe.each(files.map((path) => [basename(path), path] as const))("%s", (name, path) => {
  const whole = new Uint8Array(readFileSync(path));

  test("with its bytes damaged", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(damage, (change) => readBroken(change(whole), name)),
      { numRuns: 60 },
    );
  });

  if (/\.(?:docx|xlsx|od[st])$/.test(name))
    test("with the inside of its parts damaged", { timeout: 120_000 }, async () => {
      const parts = unzipSync(whole);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), damage, (part, change) =>
          readBroken(zipSync({ ...parts, [part]: change(parts[part]!) }), name),
        ),
        { numRuns: 60 },
      );
    });
});

test("a PDF file with what its pages draw damaged", { timeout: 120_000 }, async () => {
  const rows = [
    ["No", "Task", "Lead", "Time"],
    ["1", "Review the rules", "Legal unit", "June 2026"],
  ];
  const content = strToU8(grid(2) + cells(rows));
  await fc.assert(
    fc.asyncProperty(damage, (change) => readBroken(pdfOf([strFromU8(change(content), true)]), "drawn.pdf")),
    { numRuns: 200 },
  );
});

test("a text of very many short lines beside each other", async () => {
  await readBroken(strToU8("No   Task   Lead\n1   b   c\n".repeat(300) + "1   b   c\n".repeat(5000)), "beside.txt");
});

test("elements nested a hundred thousand deep", async () => {
  const deep = (tag: string): string => `<${tag}>`.repeat(100_000);
  await readBroken(strToU8(`<!doctype html><table><tr><td>Stt<td>Nhiệm vụ</table>${deep("div")}x`), "deep.html");
  await readBroken(strToU8(`<!doctype html>${deep("table")}x`), "deep.html");
  await readBroken(strToU8(`${"> ".repeat(2000)}| Stt | Nhiệm vụ |`), "deep.md");
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, "merged-cells.docx"))));
  const document = strFromU8(parts["word/document.xml"]!).replace(
    "<w:body>",
    `<w:body>${"<w:tbl><w:tr><w:tc>".repeat(20_000)}`,
  );
  await readBroken(zipSync({ ...parts, "word/document.xml": strToU8(document) }), "deep.docx");
});

test("cells that claim to span all there is", async () => {
  const row = `<tr>${'<td rowspan="65534" colspan="1000">x'.repeat(50)}</tr>`;
  await readBroken(
    strToU8(`<!doctype html><table><tr><td>Stt<td>Nhiệm vụ<td>Chủ trì${row.repeat(200)}</table>`),
    "spans.html",
  );
});
