const THAI_ZERO = 0x0e50;

/** `2568` → `๒๕๖๘`; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
