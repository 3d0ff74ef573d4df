const OPENING = 0x28;
const CLOSING = 0x29;

/** Splits "ก (ข) (ค)" into "ก (ข)" and "ค"; undefined where the text does not end with a bracket. */
export function splitBracket(text: string): { readonly before: string; readonly inside: string } | undefined {
  if (text.charCodeAt(text.length - 1) !== CLOSING) return undefined;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === CLOSING) depth++;
    else if (code === OPENING && --depth === 0) {
      return { before: text.slice(0, i).trimEnd(), inside: text.slice(i + 1, -1).trim() };
    }
  }
  return undefined;
}
