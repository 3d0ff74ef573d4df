const SPACE = 0x20;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** The code of a name's letter, small for a capital; 0 for a space, which does not count. */
export function letterAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code === SPACE ? 0 : smallLetter(code);
}

/** The code of a letter, small for a capital. */
export function smallLetter(code: number): number {
  return code <= CAPITAL_Z && code >= CAPITAL_A ? code + SPACE : code;
}
