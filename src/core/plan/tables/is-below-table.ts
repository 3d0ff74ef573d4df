import type { CellValue } from "../../grid/cell-value";
import { cleanText, isBlank } from "./cell-text";
import { firstWord } from "./first-word";
import type { Role } from "./headers";
import { isNumbered } from "./is-numbered";
import { matchHeader } from "./match-header";
import type { RawTable } from "./raw-table";

const SIGNATURE = /^\(?ลง(?:ชื่อ|นาม)(?!\p{L})|^\( ?(?:นาย|นาง|ว่าที่|[.…_]{3})/u;
const FIGURES: readonly Role[] = ["budget", "target", "weight"];
const CARRIED_OVER = /^\s*(?:ยอด|รวม|เงิน)?ยก(?:ยอด)?(?:ไป|มา)/;
/** A total that leaves out what only its writer knows is one, too. */
const REMARK = /^\*? ?หมายเหตุ|^(?:ที่มา|ข้อมูล ณ)|^(?:ยอด)?รวม[^(]*\(ไม่(?:นับ)?รวม(?!.*ซ้ำ)/;

/** Whether a row is where the table is signed: nothing below it belongs to the table. */
export function isSignature(table: RawTable, row: number): boolean {
  return beginsWith(table, row, SIGNATURE);
}

/** Whether a row is a remark on the table, in one cell or over several columns. */
export function isRemark(table: RawTable, row: number): boolean {
  return beginsWith(table, row, REMARK);
}

/** Whether a row names the figures below it anew: it is the header of a table that is none of a plan's. */
export function isForeignHeader({ grid, columns }: RawTable, row: number): boolean {
  const cells = grid.values[row];
  return FIGURES.some((role) => {
    const value = columns[role] === undefined ? undefined : cells?.[columns[role]];
    return typeof value === "string" && matchHeader(value)?.role === role;
  });
}

/** Whether a row only carries a page's sum over to the next: "ยอดยกไป", "ยอดยกมา". */
export function isCarriedOver(first: CellValue | undefined): boolean {
  return typeof first === "string" && CARRIED_OVER.test(first);
}

/** Whether a row of one or two cells says on a new page that the table goes on, at most behind its title: "(ต่อ)". */
export function saysGoesOn(cells: readonly CellValue[]): boolean {
  return /^\( ?ต่อ ?\)$/.test(cleanText(cells.findLast((value) => !isBlank(value))));
}

function beginsWith(table: RawTable, row: number, words: RegExp): boolean {
  const cells = table.grid.values[row];
  return words.test(cleanText(cells?.[firstWord(table, row)])) && !isNumbered(table, row);
}
