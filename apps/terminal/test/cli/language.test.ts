import { describe, expect, test } from "vitest";
import { askedLanguage, localeLanguage, reportLanguage } from "../../src/cli/language.ts";

describe("the language of the locale", () => {
  test.each([
    [{ LC_ALL: "en_US.UTF-8", LANG: "vi_VN.UTF-8" }, "en"],
    [{ LC_MESSAGES: "vi_VN", LANG: "en_US" }, "vi"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LC_ALL: "", LANG: "en_GB" }, "en"],
    [{ LANG: "C.UTF-8" }, "vi"],
    [{ LANG: "fr_FR" }, "vi"],
    [{}, "vi"],
  ])("%o speaks %s", (env, language) => {
    expect(localeLanguage(env)).toBe(language);
  });
});

describe("the language asked for", () => {
  test.each([
    [["diff", "a", "--lang", "en"], "en"],
    [["diff", "--lang=vi", "a"], "vi"],
    [["--lang", "en", "--lang", "vi"], "vi"],
    [["--lang", "xx"], undefined],
    [["--lang"], undefined],
    [["--", "--lang", "en"], undefined],
  ])("%o asks for %s", (args, language) => {
    expect(askedLanguage(args)).toBe(language);
  });
});

test("a report speaks as asked, else as the latest plan, else as the locale", () => {
  const plans = [{ language: "vi" }, { language: "en" }] as const;
  expect(reportLanguage("vi", plans, {})).toBe("vi");
  expect(reportLanguage(undefined, plans, { LANG: "vi_VN" })).toBe("en");
  expect(reportLanguage(undefined, [], { LANG: "en_US" })).toBe("en");
});
