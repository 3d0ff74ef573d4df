const THAI_DIGIT = /[๐-๙]/g;
const THAI_ZERO = 0x0e50;

/** `๒๕๖๘` → `2568`; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
