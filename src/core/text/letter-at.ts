const SPACE = 0x20;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** The code of a name's letter, small for a capital; 0 for a space, which does not count. */
export function letterAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code === SPACE) return 0;
  return code >= CAPITAL_A && code <= CAPITAL_Z ? code + SPACE : code;
}
