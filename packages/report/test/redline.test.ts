import { describe, expect, it } from "vitest";
import { makeCanvas } from "../src/layout/canvas.ts";
import { isSmallEdit } from "../src/text/field-lines.ts";
import { redline } from "../src/text/redline.ts";
import { redlineOf } from "./fixtures/build.ts";

const canvas = makeCanvas({ width: 80, colour: false });
const shown = (marked: string): string =>
  redline(redlineOf(marked), canvas)
    .map(({ text }) => text)
    .join("");

describe("a redline", () => {
  it("shows a few words around a change", () =>
    expect(shown("một hai ba bốn năm sáu bảy tám chín mười [-cũ-]{+mới+} a b c d e f g h i k")).toBe(
      "… năm sáu bảy tám chín mười [-cũ-] {+mới+} a b c d e f …",
    ));
  it("begins with the phrase in which the change stands", () =>
    expect(shown("một hai ba bốn năm sáu bảy tám, chín mười mười-một [-cũ-]{+mới+}")).toBe(
      "… chín mười mười-một [-cũ-] {+mới+}",
    ));
  it("ends with the phrase behind the change", () =>
    expect(shown("[-cũ-]{+mới+} một hai ba, bốn năm sáu bảy tám chín")).toBe("[-cũ-] {+mới+} một hai ba, …"));
  it("never runs two words together where a blank went with what is only written otherwise", () =>
    expect(
      redline(
        [
          { op: "removed", text: "Trực tiếp" },
          { op: "removed", text: " chỉ đạo", nature: "virtual" },
          { op: "added", text: "Chỉ đạo", nature: "virtual" },
          { op: "same", text: " việc" },
        ],
        canvas,
      )
        .map(({ text }) => text)
        .join(""),
    ).toBe("[-Trực tiếp-] Chỉ đạo việc"));
  it("keeps the blank before a word that now opens the text", () =>
    expect(
      redline(
        [
          { op: "removed", text: "Giải tỏa vi phạm," },
          { op: "removed", text: " vớt", nature: "virtual" },
          { op: "added", text: "Vớt", nature: "virtual" },
          { op: "same", text: " bèo" },
        ],
        canvas,
      )
        .map(({ text }) => text)
        .join(""),
    ).toBe("[-Giải tỏa vi phạm,-] Vớt bèo"));
  it("leaves out nothing where that would save next to nothing", () =>
    expect(shown("một hai ba [-cũ-] bốn năm")).toBe("một hai ba [-cũ-] bốn năm"));
  it("keeps blanks outside the marks", () =>
    expect(shown("một [-hai ba -]bốn{+ năm+} sáu")).toBe("một [-hai ba-] bốn {+năm+} sáu"));
  it("joins changes over what is only written otherwise", () =>
    expect(
      redline(
        [
          { op: "same", text: "Phiên họp " },
          { op: "removed", text: "hoà giải", nature: "virtual" },
          { op: "added", text: "hòa giải", nature: "virtual" },
          { op: "same", text: " năm " },
          { op: "added", text: "2025" },
        ],
        canvas,
      )
        .map(({ text }) => text)
        .join(""),
    ).toBe("Phiên họp hòa giải năm {+2025+}"));
  it("needs no marks in colour", () =>
    expect(redline(redlineOf("tại [-tháng 6-]{+tháng 7+}"), makeCanvas({ width: 80, colour: true }))).toEqual([
      { text: "tại ", style: "plain" },
      { text: "tháng 6", style: "removed" },
      { text: " ", style: "plain" },
      { text: "tháng 7", style: "added" },
    ]));
});

describe("a small edit", () => {
  const edit = (marked: string): boolean =>
    isSmallEdit({ field: "text", nature: "real", kind: "reworded", extent: 0.05, words: redlineOf(marked) });
  it("changes few words", () => expect(edit("đúng tiến độ [-và-]{+,+} chất lượng")).toBe(true));
  it("leaves every figure as it was", () => expect(edit("tối thiểu [-30%-]{+20%+} số cơ quan")).toBe(false));
});
