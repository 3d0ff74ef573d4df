/** One cell of one sheet. `row` and `column` count from zero; only `a1` speaks Excel's notation. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's own limits: 1,048,576 rows × 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The reference as a reader of the workbook would say it: `'ส่วนที่ 4'!C7`. */
export function a1(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${cellName(ref)}`;
}

/** The cell without its sheet: `C7`. */
export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name as formulas write it: always quoted, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `A` → `0`, `AA` → `26`. Expects capital letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}

/** Reads what `a1` prints, and `Sheet1!$C$7`, `C7` (on `sheet`). Anything else is undefined. */
export function parseA1(text: string, sheet = ""): CellRef | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return undefined;
  const [, quoted, plain, letters = "", digits = ""] = match;
  const ref = {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet,
    row: Number(digits) - 1,
    column: columnIndex(letters),
  };
  return ref.row < MAX_ROWS && ref.column < MAX_COLUMNS ? ref : undefined;
}

export function sameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
