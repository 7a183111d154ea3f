import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRegister } from "../src/create-register.ts";
import { readParties as readEnglish } from "../src/en/parties.ts";
import { readParties as readVietnamese } from "../src/vi/parties.ts";

const context = { register: createRegister(), defined: [] };
const readers = { vi: readVietnamese, en: readEnglish };

const names = fc.constantFrom(
  ..."Sở Nội vụ|Các bộ, ngành, địa phương|UBND các xã, phường|Tổ phó|từng thành viên Tổ công tác|Hà Nội|Ban Giám hiệu|các cá nhân, tổ chức liên quan|Bộ Văn hóa, Thể thao và Du lịch|Phòng Tài chính - Kế hoạch|Đồng chí Nguyễn Văn A, Giám đốc|CNTT|Văn phòng (bộ phận một cửa)|Các bộ: Tư pháp, Nội vụ|UBND xã Tân An|cơ quan thường trực|phối hợp với Công an tỉnh|Ministry of Culture, Sports and Tourism|IT Department|all units|Mr. John Smith|HR|“Tổ 06”|Đài 5%".split(
    "|",
  ),
);
const separators = fc.constantFrom("; ", ", ", " và ", " and ", " / ", "\n", " - ", "\n- ", ". ", " & ", ";", " ");
const cells = fc
  .array(fc.tuple(names, separators), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const anything = fc.oneof(
  cells,
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.tuple(cells, fc.string({ maxLength: 8 }), cells).map((parts) => parts.join("")),
);

/** What may stand between two parties: marks, words that join, marks of list items. */
const BETWEEN = /^(?:[^\p{L}\p{N}\p{M}]|và|cùng|hoặc|and|\p{N}{1,2}(?=[.)])|[a-zđ](?=[.)]))*$/iu;

/** Where a writing stands with nothing but separators before it; a short one may also stand inside a word that joins ("d" in "and"). */
function placeOf(cell: string, written: string, from: number): number {
  for (let at = cell.indexOf(written, from); at !== -1; at = cell.indexOf(written, at + 1)) {
    if (BETWEEN.test(cell.slice(from, at))) return at;
  }
  return -1;
}

describe.each(["vi", "en"] as const)("every cell, read in %s", (language) => {
  const read = readers[language];

  it("keeps each of its words in the writing of one party, in order", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const cell = raw.normalize("NFC");
        let at = 0;
        for (const { written } of read(cell, context)) {
          const found = placeOf(cell, written, at);
          expect(found, `${written} in ${cell} after ${at}`).toBeGreaterThanOrEqual(at);
          at = found + written.length;
        }
        expect(cell.slice(at)).toMatch(BETWEEN);
      }),
      { numRuns: 500 },
    );
  });

  it("gives parties that have a key and a name, and writings that are not blank", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        for (const { party, written } of read(raw.normalize("NFC"), context)) {
          expect(party.key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$|^-$/);
          expect(party.name.trim()).not.toBe("");
          expect(written.trim()).toBe(written);
          expect(written).not.toBe("");
        }
      }),
    );
  });

  it("reads parts between semicolons as it reads them alone", () => {
    const plain = names.filter((name) => !/[:(]|phối hợp/.test(name));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2, maxLength: 5 }), (parts) => {
        expect(read(parts.join("; "), context)).toEqual(parts.flatMap((part) => read(part, context)));
      }),
    );
  });

  it("does not depend on the case of Vietnamese letters or the form of Unicode", () => {
    for (const cell of ["Sở Nội vụ; Công an tỉnh", "Các bộ, ngành, địa phương"]) {
      const keys = (text: string): string[] => read(text, context).map(({ party }) => party.key);
      expect(keys(cell.toUpperCase())).toEqual(keys(cell));
      expect(keys(cell.normalize("NFD").normalize("NFC"))).toEqual(keys(cell));
    }
  });
});
