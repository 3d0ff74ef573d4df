import { isThaiLetter } from "./is-letter";

const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}(?![.,\d]*\d)`;
/** "-", "1.", "1)", "1.2", "KR1 :", "KR 1.1.1"; a number alone may be a part of the name. */
const BULLETS = new RegExp(
  [
    "^(?:[-–—•·▪●◦*]+ ?",
    String.raw`\d{1,2}[.)](?!\d) ?`,
    String.raw`\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?: (?![\d%])|(?=[ก-ฮเ-ไ]))`,
    String.raw`(?:OKRs?|KRs?|KPIs?) ?(?:\d{4}(?!\d)|${NUMBER})[.)]? ?(?:[:–-] ?)?(?=[^ ]))+`,
  ].join("|"),
  "i",
);
const LABEL = "ตัวชี้วัด";
/** "ตัวชี้วัดที่ 1", "ตัวชี้วัด 1.2 :", with a name behind it. */
const LABELLED = new RegExp(
  `^${LABEL}(?:ผลหลัก)? ?(?:ที่ ?${NUMBER}[.)]? ?(?:[:–-] ?)?|${NUMBER} ?[:–-] ?)(?=[^ ])`,
);
const QUOTED = /^["'“”‘’«](.*)["'“”‘’»]$/;

const CAPITAL = /[A-Z]/;
/** Within a name; straight or curly, single or double, they mean the same, as for `smallLetter`. */
const QUOTES = /['\u2018-\u201f]/;
const ALL_QUOTES = new RegExp(QUOTES, "g");
/** As a pattern: with a text in its place, replaceAll makes a rope that maps have to copy first. */
const SPACE = / /g;

/** The `nameKey` of a text that is a clean line already. */
export function keyOfLine(line: string): string {
  return lettersOf(bareName(line));
}

/** A clean line without its bullet, its number and quotes; spaces and capitals are left. */
export function bareName(line: string): string {
  // Most names begin with a Thai letter, which is neither bullet, number nor quote.
  if (!isThaiLetter(line.charCodeAt(0))) return line.replace(BULLETS, "").replace(QUOTED, "$1");
  return line.startsWith(LABEL) ? line.replace(LABELLED, "") : line;
}

/** A text without spaces, in small letters and with one kind of quotes. */
export function lettersOf(text: string): string {
  const quoted = QUOTES.test(text) ? text.replace(ALL_QUOTES, '"') : text;
  const low = CAPITAL.test(quoted) ? quoted.toLowerCase() : quoted;
  return low.includes(" ") ? low.replace(SPACE, "") : low;
}
