/** Letters of Sarabun that fit into the width of one digit of the same size; lines break between words. */
const LETTERS_PER_WIDTH = 0.95;

/** How many lines a text takes in a cell that wraps, `width` characters wide: hosts fit no merged cells to their text. */
export function linesOf(text: string, width: number): number {
  const fitting = width * LETTERS_PER_WIDTH;
  return text.length <= fitting ? 1 : Math.max(1, Math.ceil(lettersOf(text) / fitting));
}

/** Vowels and tone marks above and below take no room in the line. */
function lettersOf(text: string): number {
  let letters = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e))
      letters--;
  }
  return letters;
}
