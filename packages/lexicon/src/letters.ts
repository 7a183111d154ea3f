/**
 * Patterns over the letters of any script. An expression over Unicode's classes takes longer to build than a plan takes
 * to read, and most texts hold nothing but Latin and Vietnamese letters: for those there is a short one.
 */

const CAPITALS = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";
const SMALL = "a-zµß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

/** The classes as far as usual texts go. */
const USUAL_CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-zªµºÀ-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ",
  Lu: CAPITALS,
  Ll: SMALL,
  M: "\u0300-\u0344\u0346-\u036f",
  N: "0-9²³¹¼-¾",
};

/** What usual texts do not hold: with their letters stand marks, quotes, arrows, boxes and bullets. */
const UNUSUAL = /[^\u0300-\u0344\u0346-\u036f\0-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ\u2010-\u206f₫\u2190-\u2429\u2500-\u2775]/;

/** A pattern over letters, asked as a regular expression is. */
export interface LetterPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The expression that serves a text. */
  of(text: string): RegExp;
}

/**
 * A pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` or `\p{N}` in it. Its expressions are built when a text first needs
 * them; in every text they find what the whole pattern finds with the flag `u`. A class of one case does not go with the
 * flag `i`.
 */
export function letterPattern(source: string, flags = ""): LetterPattern {
  let usual: RegExp | undefined;
  let any: RegExp | undefined;
  const of = (text: string): RegExp =>
    UNUSUAL.test(text)
      ? (any ??= new RegExp(source, `${flags}u`))
      : (usual ??= new RegExp(forUsual(source), `${flags}u`));
  return { of, test: (text) => of(text).test(text), exec: (text) => of(text).exec(text) };
}

const UPPER_START = letterPattern(String.raw`^\p{Lu}`);

const UNKNOWN = 0;
const CAPITAL = 1;
const NO_CAPITAL = 2;
/** What is known of each character. */
const cases = new Uint8Array(0x10000);

/** Does a text begin with a capital? */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  // Half a pair of surrogates says nothing by itself.
  if (Number.isNaN(code) || (code >= 0xd800 && code <= 0xdfff)) return UPPER_START.test(text);
  if (cases[code] === UNKNOWN) cases[code] = UPPER_START.test(text) ? CAPITAL : NO_CAPITAL;
  return cases[code] === CAPITAL;
}

/** Within brackets a class lends its characters to them; outside it stands for one. */
function forUsual(source: string): string {
  let inside = false;
  return source.replaceAll(/\\p\{(\w+)\}|\\.|[[\]]/gs, (found, name?: string) => {
    if (found === "[" || found === "]") inside = found === "[";
    const characters = name === undefined ? undefined : USUAL_CLASSES[name];
    return characters === undefined ? found : inside ? characters : `[${characters}]`;
  });
}
