import { expect, it, test } from "vitest";
import { lunarName, lunarYear } from "../src/lunar-years.ts";
import { wordsOf } from "../src/tokens.ts";

it.each([
  ["Giáp Tý", 1984],
  ["Giáp Thìn", 2024],
  ["Ất Tỵ", 2025],
  ["Ất Tị", 2025],
  ["BÍNH NGỌ", 2026],
  ["Bính Ngọ".normalize("NFD"), 2026],
  ["Quý Hợi", 2043],
  // A stem and a branch of unlike parity never meet.
  ["Giáp Tỵ", undefined],
  ["Quý III", undefined],
  ["Giáp", undefined],
])("%s is %s", (name, year) => {
  expect(lunarYear(name)).toBe(year);
});

test("every year has a name of its own within a round of sixty", () => {
  const years = Array.from({ length: 60 }, (_, i) => 1984 + i);
  expect(years.map((year) => lunarYear(lunarName(year)))).toEqual(years);
  expect(lunarName(2044)).toBe(lunarName(1984));
});

test("the name is one word of a text", () => {
  expect(wordsOf("Tết Giáp Thìn và quý III")).toEqual(["Tết", "Giáp Thìn", "và", "quý", "III"]);
  expect(wordsOf("Tân Thành, Quý Lộc")).toEqual(["Tân", "Thành", "Quý", "Lộc"]);
});
