// The READMEs of the packages: what stands behind `//` beside an example is what comes out.
import { parsePeriod } from "@plandiff/domain";
import { createRegister, lexicons } from "@plandiff/lexicon";
import { expect, test } from "vitest";
import { readPage } from "./markdown.ts";

test("domain: a period", () => {
  const period = parsePeriod("2024-Q4");
  const written = `{ start: "${period?.start}", end: "${period?.end}", label: "${period?.label}" }`;
  expect(readPage("packages/domain/README.md")).toContain(`parsePeriod("2024-Q4"); // ${written}`);
});

test("lexicon: a time", () => {
  const schedule = lexicons.vi.readSchedule("Trước ngày 20 các tháng 3, 6, 9, 12/2024");
  expect(schedule.kind === "due" && schedule.occurrences.map(({ end }) => end)).toEqual([
    "2024-03-19",
    "2024-06-19",
    "2024-09-19",
    "2024-12-19",
  ]);
});

test("lexicon: a header and two parties", () => {
  expect(lexicons.vi.readColumn("Đơn vị chủ trì thực hiện")).toBe("lead");
  const parties = lexicons.vi.readParties("Sở Nội vụ; các sở, ngành", { register: createRegister(), defined: [] });
  expect(parties.map(({ party }) => party.kind)).toEqual(["organisation", "collective"]);
});
