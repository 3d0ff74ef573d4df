/** A Thai letter, vowel, tone mark or digit, or a visible ASCII character: no space and nothing invisible. */
export function isLetter(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x0e01 && code <= 0x0e5b);
}

/** A Thai consonant, vowel or tone mark: what nearly every name and every line of a plan begins with. */
export function isThaiLetter(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e4f;
}
