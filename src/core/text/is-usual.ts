const THAI = 0x0e00;
const PLAIN = 0;
const UNUSUAL = 1;
const LEADING_E = 2;
const TONE = 3;
const SARA_AM = 4;
/** A vowel above or below its consonant, or phinthu. */
const VOWEL = 5;

/** What each character of the Thai block asks for. */
const CLASS = new Uint8Array(0x60).fill(UNUSUAL);
CLASS.fill(PLAIN, 0x01, 0x3b); // ก to phinthu
CLASS.fill(PLAIN, 0x3f, 0x4d); // ฿, เ to ์
CLASS[0x4e] = PLAIN;
CLASS[0x31] = VOWEL;
CLASS.fill(VOWEL, 0x34, 0x3b);
CLASS[0x33] = SARA_AM;
CLASS[0x40] = LEADING_E;
CLASS.fill(TONE, 0x48, 0x4c);

const PUNCTUATION: ReadonlySet<number> = new Set([
  0x2018, 0x2019, 0x201c, 0x201d, 0x2013, 0x2014, 0x2022, 0x2026,
]);

/**
 * Whether `normalise` would leave the text as it is: said at once for most cells of a plan, in one walk
 * over the text, since every cell of a large plan comes by here.
 */
export function isUsual(text: string): boolean {
  const { length } = text;
  let before = 0x20;
  let classBefore = PLAIN;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const place = code - THAI;
    let now = PLAIN;
    if (place >= 0 && place < 0x60) {
      now = CLASS[place] ?? UNUSUAL;
      if (now === UNUSUAL) return false;
      if (now === LEADING_E && classBefore === LEADING_E) return false;
      if (now === VOWEL && (classBefore === TONE || (place === 0x3a && classBefore === VOWEL))) return false;
      if (now === TONE && classBefore === SARA_AM) return false;
    } else if (code === 0x20) {
      if (before === 0x20) return false;
    } else if (code < 0x20 || (code > 0x7e && !PUNCTUATION.has(code))) {
      return false;
    }
    before = code;
    classBefore = now;
  }
  return length === 0 || before !== 0x20;
}
