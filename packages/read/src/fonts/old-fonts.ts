/** Fonts from before Unicode draw Vietnamese letters in the places of others: texts set in them are given their letters back. */

/** How an old font encodes Vietnamese. */
export type OldEncoding = "TCVN3" | "VNI";

/** The encoding of a font, by its name: .VnTime, .VnTimeH (capitals), VNI-Times. */
export function oldEncoding(font: string | undefined): OldEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn[a-z]/i.test(font)) return "TCVN3";
  return /^vni[- ]/i.test(font) ? "VNI" : undefined;
}

/** TCVN3 has capitals without tone only; the others are small letters in a font that draws capitals, named with a final H. */
const drawsCapitals = (font: string): boolean => /^\..*H$/.test(font.trim());

/** A text set in an old font, in Unicode. Text that holds no letter of the encoding stays as it is. */
export function fromOldFont(text: string, font: string): string {
  const encoding = oldEncoding(font);
  if (encoding === undefined) return text;
  if (encoding === "VNI") return fromVni(text);
  const converted = fromTcvn3(text);
  return drawsCapitals(font) ? converted.toUpperCase() : converted;
}

/** TCVN 5712:1993 (VN3): from 0xA1 on; a point where the set has no letter. Programs keep its bytes as Windows-1252. */
const TCVN3_FROM = 0xa1;
const TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

const fromTcvn3 = (text: string): string =>
  text.replaceAll(/[\u00a1-\u00fe]/g, (character) => {
    const letter = TCVN3[character.charCodeAt(0) - TCVN3_FROM];
    return letter === undefined || letter === "." ? character : letter;
  });

/** VNI writes a letter and, behind it, a sign for its marks; a few letters have a sign of their own. */
const VNI_ALONE: Readonly<Record<string, string>> = {
  ñ: "đ",
  Ñ: "Đ",
  ô: "ơ",
  Ô: "Ơ",
  ö: "ư",
  Ö: "Ư",
  æ: "ỉ",
  Æ: "Ỉ",
  ó: "ĩ",
  Ó: "Ĩ",
  ò: "ị",
  Ò: "Ị",
  î: "ỵ",
  Î: "Ỵ",
};
const GRAVE = "\u0300";
const ACUTE = "\u0301";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** The letters that take a mark; of those with a sign of their own only ơ and ư (ô, ö) do. */
const VNI = /([aeiouyôöAEIOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])|[ñÑôÔöÖæÆóÓòÒîÎ]/g;

const fromVni = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(VNI, (whole, letter: string | undefined, mark: string | undefined) => {
      if (letter === undefined || mark === undefined) return VNI_ALONE[whole] ?? whole;
      return (VNI_ALONE[letter] ?? letter) + VNI_MARKS[mark.toLowerCase()]!;
    })
    .normalize("NFC");
