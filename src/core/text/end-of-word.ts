const SPACE = 0x20;

/** Marks above and below a consonant: ั, ิ to ฺ, ็ to ๎. */
function isMark(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
}

/**
 * How many letters at the end of a text say a word, 0 where they do not. Spaces within the word do not count ("ไม่ เกิน",
 * a line broken in a narrow cell), nor do marks that stand behind the letter next to their own ("รอ้ยละ", as texts
 * come from a PDF). Letters and marks are the word's, each in its order.
 */
export function lengthOfWordAtEnd(text: string, word: string): number {
  if (text.endsWith(word)) return word.length;
  let at = text.length;
  let inText = lastOf(text, at, false);
  let inWord = lastOf(word, word.length, false);
  while (inWord >= 0) {
    if (inText < 0 || text.charCodeAt(inText) !== word.charCodeAt(inWord)) return 0;
    at = inText;
    inText = lastOf(text, inText, false);
    inWord = lastOf(word, inWord, false);
  }
  return hasMarksOf(text.slice(at), word) ? text.length - at : 0;
}

function hasMarksOf(text: string, word: string): boolean {
  let inText = text.length;
  let inWord = word.length;
  do {
    inText = lastOf(text, inText, true);
    inWord = lastOf(word, inWord, true);
    if (text.charAt(inText) !== word.charAt(inWord)) return false;
  } while (inText >= 0);
  return true;
}

/** Where the last mark, or the last of all other letters but spaces, stands before a place; -1 where there is none. */
function lastOf(text: string, before: number, isOfMarks: boolean): number {
  let at = before - 1;
  while (at >= 0) {
    const code = text.charCodeAt(at);
    if (isMark(code) === isOfMarks && code !== SPACE) return at;
    at--;
  }
  return -1;
}
