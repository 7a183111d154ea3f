/** Names that a document defines for its own use. */
import type { Language } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";

interface Case {
  readonly situation: string;
  readonly text: string;
  readonly defined: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<Language, readonly Case[]>> = {
  vi: [
    {
      situation: "called short in brackets, the full name going on after the short one",
      text: "giữa Sở Nội vụ và Hội đồng tư vấn chuyển đổi số của tỉnh (sau đây gọi tắt là Hội đồng tư vấn) để tham mưu",
      defined: { "Hội đồng tư vấn": "Hội đồng tư vấn chuyển đổi số của tỉnh" },
    },
    {
      situation: "called short without brackets",
      text: "Ban Chỉ đạo cải cách hành chính của tỉnh, sau đây gọi tắt là Ban Chỉ đạo, họp hằng quý.",
      defined: { "Ban Chỉ đạo": "Ban Chỉ đạo cải cách hành chính của tỉnh" },
    },
    {
      situation: "called so for all its members",
      text: "các sở, ban, ngành cấp tỉnh (sau đây gọi chung là các sở, ban, ngành)",
      defined: { "các sở, ban, ngành": "các sở, ban, ngành cấp tỉnh" },
    },
    {
      situation: "spelled by the initials of the words before",
      text: "công tác cải cách thủ tục hành chính (TTHC) và chuyển đổi số (CĐS)",
      defined: { TTHC: "thủ tục hành chính", CĐS: "chuyển đổi số" },
    },
    {
      situation: "initials that pass over a small word or a dash",
      text: "Bộ Khoa học và Công nghệ (KH&CN), phát triển kinh tế - xã hội (KTXH)",
      defined: { "KH&CN": "Khoa học và Công nghệ", KTXH: "kinh tế - xã hội" },
    },
    {
      situation: "initials beside a whole word",
      text: "Ủy ban nhân dân tỉnh (sau đây viết tắt là UBND tỉnh) giao",
      defined: { "UBND tỉnh": "Ủy ban nhân dân tỉnh" },
    },
    {
      situation: "first words with a number",
      text: "theo Bộ tiêu chí đánh giá chuyển đổi số (Bộ tiêu chí 2025)",
      defined: { "Bộ tiêu chí 2025": "Bộ tiêu chí đánh giá chuyển đổi số" },
    },
    { situation: "initials of other words", text: "theo Quyết định này (KPI) và phụ lục (VT)", defined: {} },
    { situation: "a remark in brackets", text: "Bộ Công an phối hợp (Bộ Tư pháp chủ trì)", defined: {} },
    {
      situation: "a name of another sentence",
      text: "Ban Chỉ đạo họp. Sở Nội vụ (sau đây gọi tắt là Ban Chỉ đạo)",
      defined: {},
    },
  ],
  en: [
    {
      situation: "quoted in brackets, the head after other words of the name",
      text: 'the Advisory Council for Digital Reform (the "Council") shall meet',
      defined: { Council: "Advisory Council for Digital Reform" },
    },
    {
      situation: "hereinafter",
      text: "The Provincial Office (hereinafter referred to as the Office) and others",
      defined: { Office: "Provincial Office" },
    },
    {
      situation: "initials",
      text: "the Ministry of Home Affairs (MOHA), the General Department of Customs (GDC)",
      defined: { MOHA: "Ministry of Home Affairs", GDC: "General Department of Customs" },
    },
    { situation: "a remark in brackets", text: "see the plan (annex 2) and the office (Hanoi)", defined: {} },
  ],
};

describe.each(["vi", "en"] as const)("definitions in %s", (language) => {
  test.each(CASES[language])("$situation", ({ text, defined }) => {
    const found = lexicons[language].readDefinitions(text);
    expect(Object.fromEntries(found.map(({ short, full }) => [short, full]))).toEqual(defined);
  });
});
