import type { CellValue } from "../../grid/cell-value";
import { cleanText, isBlank } from "./cell-text";
import { firstWord } from "./first-word";
import { isNumbered } from "./is-numbered";
import type { RawTable } from "./raw-table";

const SIGNATURE = /^\(?ลง(?:ชื่อ|นาม)(?!\p{L})|^\( ?(?:นาย|นาง|ว่าที่|[.…_]{3})/u;
const REMARK = /^\*? ?หมายเหตุ|^(?:ที่มา|ข้อมูล ณ)/;

/** Whether a row is where the table is signed: nothing below it belongs to the table. */
export function isSignature(table: RawTable, row: number): boolean {
  return beginsWith(table, row, SIGNATURE);
}

/** Whether a row is a remark on the table, in one cell or over several columns. */
export function isRemark(table: RawTable, row: number): boolean {
  return beginsWith(table, row, REMARK);
}

/** Whether a row says on a new page that the table goes on, at most behind its title: "(ต่อ)". */
export function saysGoesOn(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((value) => !isBlank(value)).map(cleanText);
  return texts.length <= 2 && /^\( ?ต่อ ?\)$/.test(texts.at(-1) ?? "");
}

function beginsWith(table: RawTable, row: number, words: RegExp): boolean {
  const cells = table.grid.values[row];
  return !isNumbered(table, row) && words.test(cleanText(cells?.[firstWord(table, row)]));
}
