import { describe, expect, it } from "vitest";
import { createRegister, handoversOf, isAbout } from "../src/index.ts";
import data from "../src/data/handovers.json" with { type: "json" };

const register = createRegister();
const party = (key: string) => register.parties().find((one) => one.key === key)!;

describe("handovers", () => {
  it("are between bodies of the register, each with its source and a day that is one", () => {
    for (const { from, to, offices = [], source, effective } of data.handovers) {
      for (const key of [from, ...offices]) expect(party(key), key).toBeDefined();
      expect(register.find(to), to).toBeDefined();
      expect(source).not.toBe("");
      expect(effective).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it("hold from their day on, for the body and for the posts it held for that work", () => {
    const about = (key: string, asOf: string): string[] => handoversOf(party(key), asOf).map(({ to }) => to);
    expect(about("vpcp", "2026-01-09")).toEqual([]);
    expect(about("vpcp", "2026-01-10")).toEqual(["Bộ Tư pháp"]);
    expect(about("co-quan-thuong-truc", "2026-01-10")).toEqual(["Bộ Tư pháp"]);
  });

  it("are about words and no parts of words", () => {
    const [reform] = handoversOf(party("vpcp"), "2026-01-10");
    expect(isAbout("Cải cách thủ tục hành chính", reform!)).toBe(true);
    expect(isAbout("Cải cách THỦ TỤC hành chính năm 2026", reform!)).toBe(true);
    expect(isAbout("Cải cách hành chính", reform!)).toBe(false);
  });
});
