import { MAX_COLUMNS } from "../../../core/grid/cell-ref";

/**
 * Reads the form in which Excel, LibreOffice and openpyxl write a blank cell, a number and a shared
 * string: `<c r="B7" s="2" t="s"><v>12</v></c>`. It goes by character codes and makes no strings, as a
 * large sheet is little else; every other form is left to the scanner.
 */
export class PlainCell {
  /** −1 where the cell does not say: it follows the last one. */
  column = 0;
  style = 0;
  isBlank = false;
  /** The number is an index into the shared strings. */
  isShared = false;
  number = 0;

  /** Where the cell that begins at `at` ends; 0 if it has another form or is not complete. */
  scan(piece: string, at: number): number {
    if (piece.charCodeAt(at) !== LESS_THAN || piece.charCodeAt(at + 1) !== LETTER_C) return 0;
    this.column = -1;
    this.style = 0;
    this.isShared = false;
    this.isBlank = true;
    let i = at + 2;
    for (; piece.charCodeAt(i) === SPACE; i++) {
      if (piece.charCodeAt(i + 2) !== EQUALS || piece.charCodeAt(i + 3) !== QUOTE) return 0;
      i = this.scanAttribute(piece, piece.charCodeAt(i + 1), i + 4);
      if (piece.charCodeAt(i) !== QUOTE) return 0;
    }
    if (piece.charCodeAt(i) === SLASH) return piece.charCodeAt(i + 1) === GREATER_THAN ? i + 2 : 0;
    return piece.startsWith("><v>", i) ? this.scanNumber(piece, i + 4) : 0;
  }

  /** Where the attribute's value ends; somewhere else if it is not of the plain form. */
  private scanAttribute(piece: string, name: number, start: number): number {
    let i = start;
    let code = piece.charCodeAt(i);
    if (name === LETTER_R) {
      let column = 0;
      for (; code >= LETTER_A && code <= LETTER_Z; code = piece.charCodeAt(++i))
        column = column * 26 + code - LETTER_A + 1;
      if (column === 0 || column > MAX_COLUMNS) return 0;
      this.column = column - 1;
      while (isDigit(code)) code = piece.charCodeAt(++i);
    } else if (name === LETTER_S) {
      let style = 0;
      for (; isDigit(code); code = piece.charCodeAt(++i)) style = style * 10 + code - ZERO;
      this.style = style;
    } else if (name === LETTER_T && (code === LETTER_S || code === LETTER_N)) {
      this.isShared = code === LETTER_S;
      i++;
    }
    return i;
  }

  private scanNumber(piece: string, start: number): number {
    let end = start;
    let number = 0;
    for (let code = piece.charCodeAt(end); isDigit(code); code = piece.charCodeAt(++end))
      number = number * 10 + code - ZERO;
    // Beyond 15 digits, adding up digit by digit would round more than once.
    if (piece.charCodeAt(end) !== LESS_THAN || end - start > 15 || end === start) {
      end = piece.indexOf("<", start);
      number = end > start ? Number(piece.slice(start, end)) : NaN;
      if (!Number.isFinite(number)) return 0;
    }
    this.isBlank = false;
    this.number = number;
    return piece.startsWith("</v></c>", end) ? end + 8 : 0;
  }
}

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const LETTER_A = 65;
const LETTER_Z = 90;
const LETTER_C = 99;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}
