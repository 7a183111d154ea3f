/** Documents that a Vietnamese text cites by name alone: "Đề án 06", "Luật Đầu tư công năm 2024", "Kế hoạch … trọng tâm năm 2025". */
import type { Day, LegalReference } from "@plandiff/domain";
import { letterPattern } from "../letters.ts";

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly reference: LegalReference;
}

type DateBehind = (at: number) => { readonly day?: Day; readonly year?: number; readonly end: number } | undefined;

/** What has been found of a name: where it ends and what it is called. */
interface Named {
  readonly end: number;
  readonly name: string;
  readonly date?: Day;
  readonly year?: number;
}

const LAWS = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);
const CALLED_BY_NUMBER = new Set(
  "Đề án,Nghị quyết,Nghị định,Quyết định,Chỉ thị,Thông tư,Chương trình,Kết luận,Bộ chỉ số".split(","),
);
const CALLED_BY_PERIOD = new Set(
  "Kế hoạch,Chương trình,Chiến lược,Đề án,Dự án,Quy hoạch,Bộ chỉ số,Bộ tiêu chí".split(","),
);
const CALLED_BY_ISSUER = new Set("Quyết định,Nghị quyết,Nghị định,Chỉ thị,Kết luận,Thông báo,Công điện".split(","));

const KIND = letterPattern(
  String.raw`(?<![\p{L}\p{N}])(Kế hoạch|Chương trình|Chiến lược|Đề án|Dự án|Quy hoạch|Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Kết luận|Công điện|Bộ chỉ số|Bộ tiêu chí)(?!\p{L})`,
  "g",
);
/** Work on a document makes it a product: what a task drafts, it does not cite. */
const DRAFTED =
  /(?:xây dựng|ban hành|lập|soạn thảo|tham mưu|trình|dự thảo|sửa đổi|bổ sung|hoàn thiện|phê duyệt|đề xuất|góp ý|cho ý kiến|thẩm định|thông qua|công bố|xin ý kiến)(?:\s*,\s*|\s+và\s+|\s+)(?:(?:xây dựng|ban hành|lập|soạn thảo|trình|sửa đổi|bổ sung|hoàn thiện|phê duyệt|tổ chức|triển khai|thực hiện|công bố|các|việc|đối với|về|dự thảo|Thủ tướng Chính phủ|Chính phủ|UBND tỉnh|HĐND tỉnh|Ủy ban nhân dân tỉnh)(?:\s*,\s*|\s+và\s+|\s+))*$/iu;
const SENTENCE_START = /(?:^|[.;:!?\n•]|(?:^|\s)[-–+*]|\d[.)]|\([a-zđivx\d]+\))\s*["“]?$/iu;
const NUMBER_ALONE = letterPattern(
  String.raw`^\s+(?:số\s+)?(\d{1,4})(?![\d/.%]|,\d|-[\p{L}\d]|\s*(?:tháng|năm|ngày|quý|nhiệm|lần|giờ|phút|mục|điểm|đề|dự|văn)(?!\p{L}))`,
);
/** A law's name runs on over plain words; these begin what comes after it. */
const LAW_NAME = letterPattern(
  String.raw`^(?:\s+(?!(?:tại|trên|trong|cho|và|về|theo|ở|đối|năm|ngày|số|được|đã|để|nhằm|đến|từ|với|do|khi|hoặc|các|những|này|có|là|như|thì|giai|trước|sau|ngay)(?!\p{L}))\p{L}[\p{L}-]*(?:,(?=\s+(?:chống|an toàn|sử dụng|công chức|viên chức|công nghệ|công trình|quyền|bổ sung|chữa cháy|cứu nạn)(?!\p{L})))?){1,12}`,
);
const CAPITAL_NEXT = letterPattern(String.raw`^\s+\p{Lu}`);
const LAW_JOINED = letterPattern(
  String.raw`^\s+và\s+(?:Công nghệ|công nghệ|đổi mới sáng tạo|gia đình|hợp tác xã|cứu nạn|thân nhân|bảo vệ|môi trường|giải quyết|an toàn)(?:\s+\p{L}+){0,3}`,
);
const AMENDING_LAW = /^\s+sửa đổi[^;.()]{1,200}?(?=\s+(?:ngày|năm)\s+\d|[;.()]|$)/u;
/** Verbs behind a comma begin another task, not more of the name. */
const DOING = letterPattern(
  String.raw`,\s+(?:báo cáo|tổ chức(?!,| xã hội| chính trị| cá nhân)|triển khai|thực hiện|xây dựng|chỉ đạo|đôn đốc|phối hợp|tham mưu|bảo đảm|đảm bảo|kịp thời|đề xuất|các|từ|nhất là|trong đó|góp phần|nhằm|phấn đấu|hoàn thành|trình|theo|gửi)(?!\p{L})`,
  "i",
);
/** A document that another one rests on begins a name of its own, and the year behind it is its own. */
const RESTS_ON = letterPattern(
  String.raw`\s(?:theo|thực hiện|triển khai)\s+(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Đề án)(?!\p{L})`,
);
const LONGEST_TO_YEAR = 160;
const LONGEST_TO_SPAN = 260;
const TO_YEAR = new RegExp(
  `^\\s+([^;.()\\n]{1,${LONGEST_TO_YEAR}}?\\s)?(?:trong |cho )?năm\\s+((?:19|20)\\d{2})(?![\\d/])`,
  "u",
);
const TO_SPAN = new RegExp(
  `^\\s+([^;.()\\n]{1,${LONGEST_TO_SPAN}}?\\s)?giai đoạn\\s+(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2}(?:,\\s+(?:định hướng|tầm nhìn)\\s+đến\\s+(?:năm\\s+)?(?:19|20)\\d{2})?`,
  "u",
);
const BY_ISSUER = letterPattern(
  String.raw`^\s+của\s+[\p{Lu}][^,;.()\d]{1,60}?\s(?:phê duyệt|về|ban hành|quy định)\s[^;.()\n]{3,300}?(?:năm\s+((?:19|20)\d{2})(?!\d)|(?=\s+tại\s+(?:các|bộ|địa phương)|[;.()\n]|$))`,
);
/** Between a number and its subject no more than this stands; a name in the subject of a cited document is part of its title. */
const LONGEST_TITLE = 120;
const TITLE_BETWEEN = /^[^.;()]*\s(?:về|phê duyệt|ban hành)\s[^.;()]*$/u;

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();

function lawName(rest: string, kind: string, at: number, dateBehind: DateBehind): Named | undefined {
  const found = AMENDING_LAW.exec(rest) ?? LAW_NAME.exec(rest);
  if (found === null || (!CAPITAL_NEXT.test(rest) && !AMENDING_LAW.test(rest))) return undefined;
  const joined = LAW_JOINED.exec(rest.slice(found[0].length))?.[0] ?? "";
  const end = at + found[0].length + joined.length;
  const date = dateBehind(end);
  return {
    end: date?.end ?? end,
    name: collapse(kind + found[0] + joined),
    ...(date?.day === undefined ? {} : { date: date.day }),
    ...(date?.year === undefined ? {} : { year: date.year }),
  };
}

function numberName(rest: string, kind: string, at: number): Named | undefined {
  const found = NUMBER_ALONE.exec(rest);
  return found === null ? undefined : { end: at + found[0].length, name: `${kind} ${found[1]}` };
}

function periodName(rest: string, kind: string, at: number): Named | undefined {
  const year = TO_YEAR.exec(rest);
  const span = TO_SPAN.exec(rest);
  const found = year !== null && (span === null || year[0].length < span[0].length) ? year : span;
  // What stands between must be a name: no verb behind a comma, and some word of its own.
  if (found === null || DOING.test(found[0]) || RESTS_ON.test(found[0]) || collapse(found[1] ?? "") === "")
    return undefined;
  const end = at + found[0].length;
  return { end, name: collapse(kind + found[0]), ...(found === year ? { year: Number(year[2]) } : {}) };
}

function issuerName(rest: string, kind: string, at: number): Named | undefined {
  const found = BY_ISSUER.exec(rest);
  if (found === null) return undefined;
  const year = found[1] === undefined ? {} : { year: Number(found[1]) };
  return { end: at + found[0].length, name: collapse(kind + found[0]), ...year };
}

/** Names of documents outside the citations by number, which come in order. */
export function findNamed(text: string, numbered: readonly Cited[], dateBehind: DateBehind): Cited[] {
  const found: Cited[] = [];
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(KIND.of(text))) {
    const start = match.index;
    const kind = match[1] ?? "";
    const at = start + kind.length;
    while ((numbered[next]?.end ?? Infinity) <= start) next++;
    const beyond = numbered[next]?.start ?? Infinity;
    if (start < end || beyond < at) continue;
    const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
    const named = nameAt(text.slice(at, at + LONGEST_TO_SPAN * 2), { kind, at, before }, dateBehind);
    if (named === undefined || beyond < named.end || isInTitle(text, start, numbered[next - 1])) continue;
    end = named.end;
    const { name, date, year } = named;
    const dated = date === undefined ? (year === undefined ? {} : { year }) : { date };
    found.push({ start, end, reference: { type: kind, name, ...dated, written: text.slice(start, end).trim() } });
  }
  return found;
}

function nameAt(
  rest: string,
  { kind, at, before }: { readonly kind: string; readonly at: number; readonly before: string },
  dateBehind: DateBehind,
): Named | undefined {
  const number = CALLED_BY_NUMBER.has(kind) ? numberName(rest, kind, at) : undefined;
  if (number !== undefined) return number;
  if (DRAFTED.test(before)) return undefined;
  if (LAWS.has(kind)) return lawName(rest, kind, at, dateBehind);
  // At the head of a sentence or an item a document may as well be the product.
  const opens = SENTENCE_START.test(before);
  if (CALLED_BY_ISSUER.has(kind)) return opens && !/\(\S+\)\s*$/.test(before) ? undefined : issuerName(rest, kind, at);
  if (opens && !/[(:;)]\s*$/.test(before)) return undefined;
  return CALLED_BY_PERIOD.has(kind) ? periodName(rest, kind, at) : undefined;
}

/** Does a name belong to the title of the numbered document before it? */
function isInTitle(text: string, start: number, before: Cited | undefined): boolean {
  if (before === undefined || start - before.end > LONGEST_TITLE) return false;
  return TITLE_BETWEEN.test(text.slice(before.end, start));
}
