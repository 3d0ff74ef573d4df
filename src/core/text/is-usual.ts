const PLAIN = 0;
const UNUSUAL = 1;
const SPACE = 2;
const LEADING_E = 3;
const TONE = 4;
const SARA_AM = 5;
/** A vowel above or below its consonant. */
const VOWEL = 6;
const PHINTHU = 7;

const CLASS = new Uint8Array(0x10000).fill(UNUSUAL);
CLASS.fill(PLAIN, 0x21, 0x7f);
for (const markup of "#*<\\") CLASS[markup.charCodeAt(0)] = UNUSUAL;
for (const punctuation of "‘’“”–—•…") CLASS[punctuation.charCodeAt(0)] = PLAIN;
CLASS.fill(PLAIN, 0x0e01, 0x0e3b); // ก to phinthu
CLASS.fill(PLAIN, 0x0e3f, 0x0e4d); // ฿, เ to ์
CLASS[0x0e4e] = PLAIN;
CLASS[0x20] = SPACE;
CLASS[0x0e40] = LEADING_E;
CLASS.fill(TONE, 0x0e48, 0x0e4c);
CLASS[0x0e33] = SARA_AM;
CLASS[0x0e31] = VOWEL;
CLASS.fill(VOWEL, 0x0e34, 0x0e3a);
CLASS[0x0e3a] = PHINTHU;

/** The classes that may not come behind each class, as bits. */
const BANNED = new Uint8Array(8).fill(1 << UNUSUAL);
function ban(now: number, behind: number): void {
  BANNED[behind] = (BANNED[behind] ?? 0) | (1 << now);
}
ban(SPACE, SPACE);
ban(LEADING_E, LEADING_E);
ban(TONE, SARA_AM);
ban(VOWEL, TONE);
for (const behind of [TONE, VOWEL, PHINTHU]) ban(PHINTHU, behind);

/**
 * Whether `stripMarkup` and `normalise` would leave the text as it is: said at once for most cells of a plan, in
 * one walk over the text, since every cell of a large plan comes by here.
 */
export function isUsual(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const now = CLASS[text.charCodeAt(i)] ?? UNUSUAL;
    if (((BANNED[before] ?? 0) >> now) & 1) return false;
    before = now;
  }
  return text === "" || before !== SPACE;
}
