/** The words by which the form of an official document is known: its title, number, date, place and signature. */
import { type Day, type Language, makeDay } from "@plandiff/domain";
import { letterPattern } from "@plandiff/lexicon";

/** What a document says of its own number and date; what it leaves blank is absent. */
export interface FormDate {
  readonly day?: Day | undefined;
  readonly place?: string | undefined;
}

/** The form of documents in one language. */
export interface FormWords {
  /** Does a text begin as the title of a plan does? */
  isTitle(text: string): boolean;
  /** Is it the word for a plan and nothing else, the rest of the title standing below? */
  isTitleWord(text: string): boolean;
  /** The number of the document, where the text states it; an empty one where the text leaves it blank. */
  readNumber(text: string): string | undefined;
  /** The number of the decision that the plan is attached to, likewise. */
  readAttachedNumber(text: string): string | undefined;
  /** The date in a text, with the place before it. */
  readDate(text: string): FormDate | undefined;
  /** Where in a title the words that name the organisation begin: candidates, the likeliest first. */
  bodiesIn(title: string): string[];
  /** Is it the first half of a body's name, whose place letterheads print on a line of its own? */
  lacksPlace(text: string): boolean;
  /** Does a line of a letterhead begin the name of a body? Under the body above it, it names the one that issues. */
  startsBody(text: string): boolean;
  /** Does a text only say that somebody signed? */
  isSignedNote(text: string): boolean;
  /** Do words in brackets say who leads or helps? */
  saysRole(text: string): boolean;
}

const numberOf = (text: string | undefined): string => (text !== undefined && /^\d/.test(text) ? text : "");
const afterAll = (title: string, word: RegExp): string[] =>
  [...title.matchAll(word)].map((match) => title.slice(match.index + match[0].length));
const trimmedBody = (text: string): string =>
  text
    .replace(/\s*\(.*$/u, "")
    .replace(/[\s,;:.]*(?:(?:trong\s+)?năm|giai đoạn|for|in|quý|tháng|\d{1,2} tháng)\s*\d.*$/iu, "")
    .replace(/[\s,;:.-]+$/u, "");

const MONTHS = "january february march april may june july august september october november december".split(" ");
const ENGLISH_DATE = letterPattern(
  String.raw`(?:(?<place>\p{Lu}[\p{L}. ]*?),\s*)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>\p{L}+)|(?<month2>\p{L}+)\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?)\s+(?<year>\d{4})`,
);

const VIETNAMESE_DATE = letterPattern(
  String.raw`(?:(?<=^|\s)(?<place>\p{Lu}\p{Ll}*(?:[ .-]+\p{Lu}[\p{Ll}.]*){0,5}),\s*)?ngày\s*(?<day>\d{1,2})?[\s.…]*tháng\s*(?<month>\d{1,2})?[\s.…]*năm\s*(?<year>\d{4})?`,
);

/** Words that begin the names of bodies below others; "Bộ" and "Ủy ban nhân dân" stand above. */
const VIETNAMESE_BODY =
  /^(?:sở|ban|phòng|văn phòng|cục|chi cục|tổng cục|vụ|viện|trung tâm|trường|học viện|đại học|bệnh viện|thanh tra|hội đồng|hội|liên đoàn|ủy ban|uỷ ban|ubnd|tổ công tác|tiểu ban|công ty|tổng công ty|kho bạc|công an|bộ chỉ huy|kiểm toán|bảo hiểm xã hội)\s+\p{L}/iu;

const vietnamese: FormWords = {
  isTitle: (text) => /^(?:dự thảo\s+)?(?:kế hoạch|chương trình)(?=\s|$)/iu.test(text),
  isTitleWord: (text) => /^(?:dự thảo\s+)?(?:kế hoạch|chương trình)(?: công tác| hành động)?$/iu.test(text),
  readNumber(text) {
    const found = /^số\s*:\s*(?<number>[^\s,]*)|^số\s+(?<other>\d+[^\s,]*\/[^\s,]+)/iu.exec(text)?.groups;
    return found && numberOf(found["number"] ?? found["other"]);
  },
  readAttachedNumber(text) {
    const found = /kèm theo\s+[^\d,;.]{0,40}?số\s*:?\s*(?<number>[^\s,]*)/i.exec(text)?.groups;
    return found && numberOf(found["number"]);
  },
  readDate(text) {
    if (!text.includes("tháng")) return undefined;
    const found = VIETNAMESE_DATE.exec(text)?.groups;
    if (!found) return undefined;
    return {
      day: makeDay(Number(found["year"] ?? 0), Number(found["month"] ?? 0), Number(found["day"] ?? 0)),
      place: found["place"],
    };
  },
  bodiesIn: (title) => afterAll(title, /(?<=\s)của\s+/giu).map(trimmedBody),
  lacksPlace: (text) => /^(?:ủy ban|uỷ ban|hội đồng) nhân dân$|^(?:ubnd|hđnd)$/iu.test(text),
  startsBody: (text) => VIETNAMESE_BODY.test(text) && !/^phòng,?\s+(?:chống|cháy|ngừa)/iu.test(text),
  saysRole: (text) => /(?:^|\s)(?:chủ trì|phối hợp|phụ trách|đầu mối)(?:[\s,;:]|$)/iu.test(text),
  isSignedNote: (text) => /^[([]?\s*(?:đã ký|ký tên|ký, đóng dấu|signed)[^A-Za-z\u00c0-\u1eff]*$/iu.test(text),
};

/** Words that begin or end the names of bodies below others. */
const ENGLISH_BODY =
  /^(?:the\s+)?(?:department|office|division|bureau|directorate|institute|faculty|school|unit|secretariat|branch|section|centre|center|library)\s+(?:of|for)\s|\s(?:department|office|division|bureau|directorate|institute|faculty|school|unit|secretariat|branch|centre|center|library|committee|team)$/iu;

const english: FormWords = {
  isTitle: (text) => text.length < 200 && /\b(?:plan|programme|program)\b/i.test(text) && !/[.;]$/.test(text),
  isTitleWord: (text) =>
    /^(?:draft\s+)?(?:(?:annual|yearly)\s+)?(?:work|action|activity|operational)?\s*(?:plan|programme|program)$/iu.test(
      text,
    ),
  readNumber(text) {
    const found = /^(?:no|number|ref(?:erence)?)\s*[.:]+\s*(?<number>[^\s,]*)/iu.exec(text)?.groups;
    return found && numberOf(found["number"]);
  },
  readAttachedNumber(text) {
    const found = /(?:issued|promulgated|attached|enclosed)[^\d,;]{0,40}?no\.?\s*:?\s*(?<number>[^\s,]*)/iu.exec(
      text,
    )?.groups;
    return found && numberOf(found["number"]);
  },
  readDate(text) {
    if (!/\d{4}/.test(text)) return undefined;
    const found = ENGLISH_DATE.exec(text)?.groups;
    if (!found) return undefined;
    const month = MONTHS.indexOf((found["month"] ?? found["month2"] ?? "").toLowerCase()) + 1;
    if (month === 0) return undefined;
    return { day: makeDay(Number(found["year"]), month, Number(found["day"] ?? found["day2"])), place: found["place"] };
  },
  bodiesIn: (title) => afterAll(title, /(?<=\s)(?:of|for)\s+(?:the\s+)?/giu).map(trimmedBody),
  lacksPlace: () => false,
  startsBody: (text) => ENGLISH_BODY.test(text),
  saysRole: () => false,
  isSignedNote: (text) => /^[([]?\s*signed[^A-Za-z]*$/i.test(text),
};

/** The form of documents, by language. */
export const formWords: Readonly<Record<Language, FormWords>> = { vi: vietnamese, en: english };
