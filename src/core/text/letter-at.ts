const SPACE = 0x20;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LAST_THAI = 0x0e5b;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
/** Curly, low and reversed ones, single and double. */
const FIRST_QUOTE = 0x2018;
const LAST_QUOTE = 0x201f;

/** The code of a name's letter, small for a capital; 0 for a space, which does not count. */
export function letterAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code === SPACE ? 0 : smallLetter(code);
}

/** The code of a letter, small for a capital; of any quote that of a straight double one. */
export function smallLetter(code: number): number {
  if (code > LAST_THAI) return code >= FIRST_QUOTE && code <= LAST_QUOTE ? QUOTE : code;
  if (code === APOSTROPHE) return QUOTE;
  return code <= CAPITAL_Z && code >= CAPITAL_A ? code + SPACE : code;
}
