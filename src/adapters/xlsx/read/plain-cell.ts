import { MAX_COLUMNS } from "../../../core/grid/cell-ref";

/**
 * Reads the form in which Excel, LibreOffice and openpyxl write a blank cell, a number and a shared
 * string: `<c r="B7" s="2" t="s"><v>12</v></c>`. It makes no strings, which is worth a third of the
 * time a large sheet takes; every other form is left to the scanner.
 */
export class PlainCell {
  /** −1 where the cell does not say: it follows the last one. */
  column = 0;
  style = 0;
  /** The number is an index into the shared strings. */
  isShared = false;
  /** NaN for a blank cell. */
  number = NaN;

  /** Where the cell that begins at `at` ends; 0 if it has another form or is not complete. */
  scan(piece: string, at: number): number {
    if (!piece.startsWith("<c", at)) return 0;
    let i = at + 2;
    let code = 0;
    let column = 0;
    if (piece.startsWith(' r="', i)) {
      i += 4;
      for (code = piece.charCodeAt(i); code >= 65 && code <= 90; code = piece.charCodeAt(++i))
        column = column * 26 + code - 64;
      if (column === 0 || column > MAX_COLUMNS) return 0;
      while (isDigit(code)) code = piece.charCodeAt(++i);
      if (code !== QUOTE) return 0;
      i++;
    }

    let style = 0;
    if (piece.startsWith(' s="', i)) {
      i += 4;
      for (code = piece.charCodeAt(i); isDigit(code); code = piece.charCodeAt(++i))
        style = style * 10 + code - 48;
      if (code !== QUOTE) return 0;
      i++;
    }
    const isShared = piece.startsWith(' t="s"', i);
    if (isShared) i += 6;
    this.column = column - 1;
    this.style = style;
    this.isShared = isShared;
    this.number = NaN;
    if (piece.startsWith("/>", i)) return i + 2;
    if (!piece.startsWith("><v>", i)) return 0;
    return this.scanNumber(piece, i + 4);
  }

  private scanNumber(piece: string, start: number): number {
    let end = start;
    let number = 0;
    for (let code = piece.charCodeAt(end); isDigit(code); code = piece.charCodeAt(++end))
      number = number * 10 + code - 48;
    // Beyond 15 digits, adding up digit by digit would round more than once.
    if (piece.charCodeAt(end) !== LESS_THAN || end - start > 15 || end === start) {
      end = piece.indexOf("<", start);
      number = end > start ? Number(piece.slice(start, end)) : NaN;
      if (!Number.isFinite(number)) return 0;
    }
    this.number = number;
    return piece.startsWith("</v></c>", end) ? end + 8 : 0;
  }
}

const QUOTE = 34;
const LESS_THAN = 60;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
