/** Numbers of a workbook as its reader sees them: days as ISO days, months as they are shown, figures in their format. */

/** A day is 1; day 60 is the 29 February 1900 that never was. */
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;
/** The last day of the year 9999. */
const LAST_DAY = 2_958_465;

/** Formats that have a number and no text in the file. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "d/m/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm",
  19: "h:mm",
  20: "h:mm",
  21: "h:mm",
  22: "d/m/yyyy h:mm",
  45: "mm:ss",
  46: "h:mm",
  47: "mm:ss",
};
/** Date formats of East Asian versions of Excel. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The text of a format by its number, where the workbook has no text of its own for it. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? (isEastAsianDate(id) ? "d/m/yyyy" : "General");

/** A number as text. */
export function numberText(value: number, format: string, from1904: boolean): string {
  const bare = format.replaceAll(/"[^"]*"|\\.|\[(?:\$|[A-Z])[^\]]*\]|[_*]./gi, "");
  const section = bare.split(";")[0]!;
  if (/general/i.test(section) || section === "@" || section.trim() === "") return plain(value);
  if (/[dmyh]/i.test(section) && !/[0#?]/.test(section)) return dateText(value, section, from1904);
  return figureText(value, format.split(";")[0]!);
}

/** Fifteen digits are all that a workbook keeps; the rest is noise of binary fractions. */
const DIGITS = 15;
const plain = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function dateText(value: number, format: string, from1904: boolean): string {
  const first = from1904 ? 0 : 1;
  const days = Math.floor(value);
  if (value < 0 || days > LAST_DAY) return plain(value);
  const shift = !from1904 && days < FALSE_LEAP_DAY ? 1 : 0;
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + (days + shift) * DAY_MS);
  const iso = date.toISOString().slice(0, 10);
  const clock = new Date(Math.round((value - days) * DAY_MS)).toISOString().slice(11, 16);
  const letters = format.toLowerCase();
  const hasDay = letters.includes("d");
  const hasYear = letters.includes("y");
  if (days < first || (!hasDay && !hasYear)) return /h/.test(letters) ? clock : plain(value);
  if (!hasDay) return letters.includes("m") ? `${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso.slice(0, 4);
  return letters.includes("h") && clock !== "00:00" ? `${iso} ${clock}` : iso;
}

/** Figures with the zeros, decimals and words of their format; signs that group thousands are left out. */
function figureText(value: number, format: string): string {
  const percent = format.includes("%");
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(format.replaceAll(/"[^"]*"|\\./g, ""));
  if (!digits) return plain(value);
  const decimals = digits[1] ?? "";
  const least = (digits[0].split(".")[0]!.match(/0/g) ?? []).length;
  const shown = Math.abs(percent ? value * 100 : value).toFixed(Math.min(decimals.length, DIGITS));
  const [whole = "", fraction = ""] = shown.split(".");
  const kept = fraction.replace(new RegExp(`0{0,${(decimals.match(/[#?]/g) ?? []).length}}$`), "");
  const text = `${value < 0 ? "-" : ""}${whole.padStart(least, "0")}${kept === "" ? "" : `.${kept}`}${percent ? "%" : ""}`;
  return text === "" ? plain(value) : literals(format, text);
}

/** The words of a format ("Quý "0) around its figures. */
function literals(format: string, figures: string): string {
  const word = (text: string): string =>
    text.replaceAll(/"([^"]*)"|\\(.)|./g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "");
  const [before = "", after = ""] = format.replaceAll(/\[[^\]]*\]|[_*]./g, "").split(/[0#?][0#?,.]*/, 2);
  return `${word(before)}${figures}${word(after)}`.trim();
}
