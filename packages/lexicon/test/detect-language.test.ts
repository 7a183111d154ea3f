/** The language of a plan, told from little text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "../src/index.ts";

const TEXTS: readonly (readonly [situation: string, text: string, language: "vi" | "en"])[] = [
  ["headers alone", "STT,Nhiệm vụ,Chủ trì", "vi"],
  ["English headers alone", "No,Task,Lead,Deadline", "en"],
  ["a short English table", "No,Task,Owner,Due\n1,Audit the accounts,Finance,Q2 2025", "en"],
  ["English headers over Vietnamese rows", "No,Task,Lead\n1,Họp giao ban,Văn phòng", "vi"],
  ["Vietnamese names in an English table", "No,Task,Lead\n1,Prepare the report,Hà Nội office", "en"],
  ["a long Vietnamese name in an English sentence", "Prepare the annual report of Thừa Thiên Huế province", "en"],
  ["Vietnamese typed without marks", "STT,Nhiem vu,Chu tri\n1,Hop giao ban dinh ky,Van phong", "vi"],
  ["Vietnamese in decomposed Unicode", "Kế hoạch hoạt động năm 2025".normalize("NFD"), "vi"],
  ["abbreviations among Vietnamese words", "UBND, HĐND, TTHC: báo cáo KPI", "vi"],
  ["capitals", "TASK,LEAD,TIME\nBUY LAND,DISTRICT OFFICE,JUNE", "en"],
  ["nothing that tells", "1;2;3", "vi"],
];

test.each(TEXTS)("%s", (_situation, text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("it is told by all words, in whichever order they come", () => {
  const word = fc.constantFrom(
    "report",
    "plan",
    "budget",
    "kế",
    "hoạch",
    "năm",
    "tinh",
    "a/b",
    "TTHC",
    "2025",
    "co-op",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const shuffled = words.toSorted();
      expect(detectLanguage(words.join(" "))).toBe(detectLanguage(shuffled.join(" ")));
      expect(detectLanguage(words.join(" "))).toBe(detectLanguage(shuffled.toReversed().join("\n")));
    }),
  );
});
