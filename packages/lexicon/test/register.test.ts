import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeIndex } from "../scripts/index-register.ts";
import { createRegister } from "../src/create-register.ts";
import { parseRegisterFile } from "../src/parse-register-file.ts";

const register = createRegister();
const key = (name: string): string | undefined => register.find(name)?.key;
const span = { after: "2024-12-31", until: "2026-12-31" };

describe("names in the register", () => {
  it.each([
    ["Bộ TT&TT", "bo-tttt"],
    ["Bộ TTTT", "bo-tttt"],
    ["bộ thông tin & truyền thông", "bo-tttt"],
    ["Bộ NN & PTNT", "bo-nnptnt"],
    ["Bộ Lao động, Thương binh và Xã hội", "bo-ldtbxh"],
    ["Bộ Văn hóa - Thể thao và Du lịch", "bo-vhttdl"],
    ["BHXH Việt Nam", "bhxh-viet-nam"],
    ["Các thành viên tổ công tác", "thanh-vien"],
    ["từng đồng chí thành viên", "thanh-vien"],
    ["Tổ trưởng Tổ công tác cải cách TTHC của Thủ tướng Chính phủ", "to-truong"],
    ["Hội đồng tư vấn cải cách thủ tục hành chính của Thủ tướng chính phủ", "hoi-dong-tu-van"],
    ["Tỉnh Bắc Kạn", "bac-kan"],
    ["T.P Hồ Chí Minh", "ho-chi-minh"],
    ["Tp Hồ Chí Minh", "ho-chi-minh"],
    ["Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"],
    ["Thừa Thiên Huế", "thua-thien-hue"],
    ["Uỷ ban nhân dân tỉnh", "ubnd-tinh"],
    ["UBND Thành phố Hà Nội", "ubnd-tinh-ha-noi"],
    ["Sở TT&TT tỉnh Bắc Giang", "so-tttt-bac-giang"],
    ["Bộ Thông tin và Truyên thông", "bo-tttt"],
    ["Hội đồng tư vấn thuế", undefined],
    ["Hạ Nam", undefined],
    ["", undefined],
  ])("%s", (name, expected) => {
    expect(key(name)).toBe(expected);
  });

  it("holds the 63 provinces of before and the 34 of now", () => {
    const { bodies, successions } = makeIndex();
    const gone = new Set(
      successions
        .filter(({ effective, kind }) => effective === "2025-07-01" && kind === "merged")
        .map(({ from }) => from),
    );
    const places = bodies
      .filter(({ kind, key: of }) => kind === "locality" && of !== "thua-thien-hue")
      .map(({ key: of }) => of);
    expect(places).toHaveLength(63);
    expect(places.filter((of) => !gone.has(of))).toHaveLength(34);
  });

  it("gives one name to one body only, and every key once", () => {
    const { bodies } = makeIndex();
    const owners = new Map<string, string>();
    for (const body of bodies) {
      for (const name of body.names.split("|")) {
        expect(owners.get(name) ?? body.key, name).toBe(body.key);
        owners.set(name, body.key);
      }
    }
    expect(new Set(bodies.map(({ key: of }) => of)).size).toBe(bodies.length);
  });

  it("finds every body under its own name, and never throws", () => {
    for (const { key: of, name } of makeIndex().bodies) expect(key(name)).toBe(of);
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void register.find(text)));
  });
});

describe("the file that is loaded", () => {
  const load = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../src/data/${name}`, import.meta.url), "utf8"));

  it("is in step with the files that people edit", () => {
    expect(load("register.json"), "run node packages/lexicon/scripts/index-register.ts").toEqual(makeIndex());
  });

  it("stays small, since every start reads it", () => {
    const size = (name: string): number => JSON.stringify(load(name)).length;
    expect(size("register.json") + size("abbreviations.json")).toBeLessThan(60_000);
  });

  it("names known bodies, a source and a day in every change", () => {
    const { bodies, successions, enlargements } = makeIndex();
    const keys = new Set(bodies.map(({ key: of }) => of));
    for (const { from, to, effective, source } of successions) {
      expect([from, ...to].filter((of) => !keys.has(of))).toEqual([]);
      expect(effective).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source).not.toBe("");
    }
    for (const { party, source } of enlargements) {
      expect(keys).toContain(party);
      expect(source).not.toBe("");
    }
  });
});

describe("successions", () => {
  const path = (of: string, within = span): string[] =>
    register
      .successions(of, within)
      .map(({ to, effective }) => `${effective} ${to.map((party) => party.key).join("+")}`);

  it.each([
    ["so-tttt", ["2025-03-01 so-khcn"]],
    ["so-khdt", ["2025-03-01 so-tai-chinh"]],
    ["bo-ldtbxh", ["2025-03-01 bo-noi-vu"]],
    ["binh-duong", ["2025-07-01 ho-chi-minh"]],
    ["thua-thien-hue", ["2025-01-01 hue"]],
    ["ubnd-tinh-binh-duong", ["2025-07-01 ubnd-tinh-ho-chi-minh"]],
    ["so-tttt-binh-duong", ["2025-03-01 so-khcn-binh-duong", "2025-07-01 so-khcn-ho-chi-minh"]],
    ["ubnd-cap-huyen", ["2025-07-01 ubnd-cap-xa+ubnd-tinh"]],
    ["ubnd-huyen-gia-lam", ["2025-07-01 ubnd-cap-xa+ubnd-tinh"]],
    ["phong-ldtbxh-huyen", ["2025-07-01 ubnd-cap-xa+ubnd-tinh"]],
    ["phong-tu-phap-huyen-gia-lam", ["2025-07-01 ubnd-cap-xa+ubnd-tinh"]],
    ["uy-ban-giam-sat-tai-chinh", ["2025-03-01 bo-tai-chinh+nhnn"]],
    ["vpcp", []],
    ["bo-tai-chinh", []],
    ["so-noi-vu", []],
    ["no-such-body", []],
  ])("%s", (of, expected) => {
    expect(path(of)).toEqual(expected);
  });

  it("counts the last day of the span and leaves the first out", () => {
    expect(path("bo-tttt", { after: "2025-02-28", until: "2025-03-01" })).toHaveLength(1);
    expect(path("bo-tttt", { after: "2025-03-01", until: "2025-12-31" })).toHaveLength(0);
    expect(path("bo-tttt", { after: "2024-01-01", until: "2025-02-28" })).toHaveLength(0);
  });

  it("says on what a handover rests, with both names", () => {
    expect(register.successions("so-tttt", span)[0]).toMatchObject({
      from: { name: "Sở Thông tin và Truyền thông" },
      to: [{ name: "Sở Khoa học và Công nghệ" }],
      verified: true,
      source: expect.stringContaining("45/2025/NĐ-CP"),
    });
    expect(register.successions("uy-ban-giam-sat-tai-chinh", span)[0]?.verified).toBe(false);
  });

  it("notes a body that kept its name and grew", () => {
    expect(register.enlargement("bo-tai-chinh", span)?.effective).toBe("2025-03-01");
    expect(register.enlargement("bac-ninh", span)?.scope).toContain("Bắc Giang");
    expect(register.enlargement("ubnd-tinh-bac-ninh", span)?.party.name).toBe("Ủy ban nhân dân tỉnh Bắc Ninh");
    expect(register.enlargement("bo-tu-phap", { after: "2025-12-31", until: "2026-01-10" })?.scope).toContain(
      "thủ tục hành chính",
    );
    expect(register.enlargement("bo-tai-chinh", { after: "2025-03-01", until: "2026-01-01" })).toBeUndefined();
    expect(register.enlargement("vpcp", span)).toBeUndefined();
  });
});

describe("a user's own entries", () => {
  const own = createRegister({
    bodies: [
      { key: "phong-cds", name: "Phòng Chuyển đổi số", aliases: ["Phòng CĐS"] },
      { key: "so-noi-vu", name: "Sở Nội vụ và Lao động" },
    ],
    successions: [
      {
        from: "phong-cntt",
        to: ["phong-cds"],
        effective: "2025-01-15",
        kind: "renamed",
        source: "Quyết định 12/QĐ-TĐ",
        verified: true,
      },
    ],
  });

  it("stand beside the shipped ones and over them", () => {
    expect(own.find("phòng CĐS")?.key).toBe("phong-cds");
    expect(own.find("Sở Nội vụ")?.name).toBe("Sở Nội vụ và Lao động");
    expect(own.successions("phong-cntt", span)[0]?.to[0]?.name).toBe("Phòng Chuyển đổi số");
    expect(own.find("Bộ Công an")?.key).toBe("bo-cong-an");
    expect(register.find("Phòng CĐS")).toBeUndefined();
  });

  it("are checked before they are used", () => {
    const good = { bodies: [{ key: "a", name: "A", kind: "office" }], successions: [], enlargements: [] };
    expect(parseRegisterFile(good)).toEqual({ ok: true, file: good });
    const bad = {
      bodies: [{ key: "", name: "A", colour: "red" }],
      successions: [{ from: "a", to: [], effective: "2025-02-30", kind: "sold", source: "x", verified: "yes" }],
      people: [],
    };
    const result = parseRegisterFile(bad);
    expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual([
      "bodies[0].key",
      "bodies[0].colour",
      "successions[0].to",
      "successions[0].effective",
      "successions[0].kind",
      "successions[0].verified",
      "people",
    ]);
    expect(parseRegisterFile([])).toMatchObject({ ok: false });
    expect(parseRegisterFile({ bodies: {} })).toMatchObject({ ok: false, faults: [{ path: "bodies" }] });
  });
});

it("all parties of the register can be picked by their names, each key once, and a user's own among them", () => {
  const own = createRegister({ bodies: [{ key: "phong-x", name: "Phòng X" }] });
  const parties = own.parties();
  expect(new Set(parties.map((party) => party.key)).size).toBe(parties.length);
  expect(parties).toContainEqual({ key: "phong-x", name: "Phòng X", kind: "organisation" });
  expect(parties.map(({ name }) => name)).toEqual(expect.arrayContaining(["Bộ Tư pháp", "Thành phố Hồ Chí Minh"]));
  for (const { name } of parties) expect(own.find(name), name).toBeDefined();
});
