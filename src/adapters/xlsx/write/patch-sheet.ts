import { keyedCell } from "../../../core/grid/snapshot";
import type { ScannedSheet } from "../read/scanned-sheet";
import { editText, type TextEdit } from "../xml/edit-text";
import type { CellEdit, CellEdits } from "./cell-edit";
import type { SheetLook } from "./sheet-look";
import { newRow, patchRow } from "./patch-row";
import { widenedArea } from "./widened-area";
import type { StyleBook } from "./style-book";

/**
 * The worksheet's XML with the edits made. Only the rows concerned are read and written again, and
 * of these only the cells concerned; every other character stays.
 * @throws {SheetProtectedError} if the sheet is protected and a cell is locked
 */
export function patchSheet(xml: string, sheet: ScannedSheet, cells: CellEdits, styles: StyleBook): string {
  const { rows, data, prefix, isProtected, columnStyles, grid } = sheet;
  const look: SheetLook = {
    name: grid.name,
    prefix,
    isProtected,
    styles,
    columnStyle: (column) => columnStyles.find(({ first, last }) => column >= first && column <= last)?.style,
  };
  const edits: TextEdit[] = [];
  const places = new Map(rows.numbers.map((row, i) => [row, i]));
  const missing: string[] = [];
  let next = 0;
  for (const [row, edited] of byRow(cells)) {
    while (next < rows.numbers.length && rows.numbers[next]! < row) next++;
    const at = places.get(row);
    if (at !== undefined) {
      const [start, end] = [rows.starts[at]!, rows.ends[at]!];
      edits.push({ start, end, text: patchRow(xml.slice(start, end), row, edited, look) });
    } else if (next < rows.numbers.length) {
      edits.push({ start: rows.starts[next]!, end: rows.starts[next]!, text: newRow(row, edited, look) });
    } else {
      missing.push(newRow(row, edited, look));
    }
  }
  edits.push(...appended(missing.join(""), data, prefix), ...dimensionEdit(xml, sheet, cells));
  return editText(xml, edits);
}

function byRow(cells: CellEdits): [number, [number, CellEdit][]][] {
  const rows = new Map<number, [number, CellEdit][]>();
  for (const [key, edit] of [...cells].sort(([one], [other]) => one - other)) {
    const { row, column } = keyedCell(key);
    const edited = rows.get(row);
    if (edited) edited.push([column, edit]);
    else rows.set(row, [[column, edit]]);
  }
  return [...rows];
}

function appended(
  text: string,
  { start, end, innerEnd, isSelfClosing }: ScannedSheet["data"],
  prefix: string,
): TextEdit[] {
  if (text === "") return [];
  if (!isSelfClosing) return [{ start: innerEnd, end: innerEnd, text }];
  return [{ start, end, text: `<${prefix}sheetData>${text}</${prefix}sheetData>` }];
}

function dimensionEdit(xml: string, { dimension }: ScannedSheet, cells: CellEdits): TextEdit[] {
  if (!dimension) return [];
  const [start, end] = dimension;
  const held = [...cells].filter(
    ([, { content }]) => content && (content.value !== null || content.formula !== undefined),
  );
  const text = widenedArea(
    xml.slice(start, end),
    held.map(([key]) => keyedCell(key)),
  );
  return [{ start, end, text }];
}
