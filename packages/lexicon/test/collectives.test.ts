import { describe, expect, it } from "vitest";
import { collectiveScope } from "../src/collective-scope.ts";
import { createRegister } from "../src/create-register.ts";
import { readParties as readEnglish } from "../src/en/parties.ts";
import { quantifierOf, sameButQuantifier } from "../src/quantifiers.ts";
import { readParties } from "../src/vi/parties.ts";

const context = { register: createRegister(), defined: [] };
const scope = (a: string, b: string, read = readParties) =>
  collectiveScope(read(a, context)[0]!.party, read(b, context)[0]!.party);

describe("the scope of collectives", () => {
  it.each([
    ["Các bộ, ngành, địa phương", "Các bộ, ngành, địa phương được phân công phụ trách", "narrowed"],
    ["Các bộ, ngành, địa phương được phân công phụ trách", "Các bộ, ngành, địa phương", "widened"],
    ["Các bộ, ngành, địa phương", "Các bộ, cơ quan ngang bộ", "narrowed"],
    ["Các bộ, ngành, địa phương", "các bộ, ngành liên quan", "narrowed"],
    ["Các sở, ban, ngành", "Các sở, ban, ngành, địa phương", "widened"],
    ["Các cơ quan, đơn vị", "Các cơ quan, đơn vị liên quan", "narrowed"],
    ["Các bộ, ngành, địa phương", "bộ, ngành, địa phương", undefined],
    ["Các bộ, ngành liên quan", "Các bộ, ngành thuộc Chính phủ", undefined],
    ["Các bộ, ngành", "Các xã, phường", undefined],
    ["Sở Nội vụ", "Các sở", undefined],
  ])("%s -> %s: %s", (a, b, expected) => {
    expect(scope(a, b)).toBe(expected);
  });

  it("knows English ones", () => {
    expect(scope("all departments", "relevant departments", readEnglish)).toBe("narrowed");
    expect(scope("all departments and agencies", "all departments", readEnglish)).toBe("narrowed");
  });

  it("turns round with its arguments", () => {
    const names = ["Các bộ, ngành, địa phương", "Các bộ", "Các bộ liên quan", "Các sở, ngành", "Các xã"];
    const mirrored = { narrowed: "widened", widened: "narrowed" } as const;
    for (const a of names) {
      for (const b of names) {
        const there = scope(a, b);
        expect(scope(b, a)).toBe(there && mirrored[there]);
      }
    }
  });
});

describe("quantifiers", () => {
  it.each([
    ["Từng thành viên Tổ công tác", "each"],
    ["mỗi đơn vị", "each"],
    ["Các thành viên", "all"],
    ["các đồng chí thành viên", "all"],
    ["đồng chí Tổ trưởng", "none"],
    ["Thành viên", "none"],
    ["each department", "each"],
    ["all departments", "all"],
  ])("%s: %s", (written, expected) => {
    expect(quantifierOf(written)).toBe(expected);
  });

  it("tells a changed quantifier from another name", () => {
    expect(sameButQuantifier("Từng thành viên Tổ công tác", "các thành viên tổ công tác")).toBe(true);
    expect(sameButQuantifier("Các Tổ phó", "Tổ phó")).toBe(true);
    expect(sameButQuantifier("Tổ phó", "tổ phó")).toBe(false);
    expect(sameButQuantifier("Tổ phó", "Tổ phó Tổ công tác")).toBe(false);
  });
});
