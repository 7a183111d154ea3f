/** The last gate before a screen: text of a document never brings controls, escapes or direction marks with it. */

/** Line breaks and other white space that separates words. */
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** C0 and C1 controls, soft hyphen, zero-width characters, bidi marks and overrides, tag characters, what is no character, lone surrogates. */
const HARMFUL =
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udfff]/g;

// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const SUSPECT = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]| {2}/;

/** The text on one line, white space as single blanks, without anything that could steer a terminal. */
export const cleanText = (text: string): string =>
  SUSPECT.test(text) ? text.replaceAll(HARMFUL, "").replaceAll(SPACES, " ") : text;
