import { toArabicDigits } from "./digits";
import { isUsual } from "./is-usual";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[\s\u0085]+/g;
/** Sara am typed as nikhahit and sara aa, a tone mark before, between or behind. */
const SPLIT_SARA_AM = /ํ([\u0e48-\u0e4b]*)า/g;
const TONE_BEHIND_SARA_AM = /[ำ\u0e48-\u0e4b]*ำ[\u0e48-\u0e4b][ำ\u0e48-\u0e4b]*/g;
/** A tone mark typed before the vowel above or below it: both orders look the same. */
const TONE_BEFORE_VOWEL = /[\u0e48-\u0e4bัิ-ฺ]*[\u0e48-\u0e4b][ัิ-ฺ][\u0e48-\u0e4bัิ-ฺ]*/g;

/**
 * The form in which texts of a plan are compared and read; users are shown the original.
 * NFC, one spelling of sara am and of แ, no invisible characters, any white space as one space, none
 * at the ends, Arabic digits.
 */
export function normalise(text: string): string {
  if (isUsual(text)) return text;
  const spaced = text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
  const arabic = toArabicDigits(spaced);
  // Thai digits and stray spaces are nearly all that is ever to be mended.
  if (isUsual(arabic)) return arabic;
  return arabic
    .normalize("NFC")
    .replaceAll("เเ", "แ")
    .replace(SPLIT_SARA_AM, "$1ำ")
    .replace(TONE_BEFORE_VOWEL, vowelsFirst)
    .replace(TONE_BEHIND_SARA_AM, tonesFirst);
}

const TONES = /[\u0e48-\u0e4b]+/g;

function vowelsFirst(marks: string): string {
  return marks.replace(TONES, "") + tonesOf(marks);
}

function tonesFirst(marks: string): string {
  return tonesOf(marks) + marks.replace(TONES, "");
}

function tonesOf(marks: string): string {
  return (marks.match(TONES) ?? []).join("");
}
