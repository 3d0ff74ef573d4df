import type { CellStyle, NewCell, NewSheet } from "../../../core/patch/new-sheet";
import { PLAIN_LOOK, SIDES, type CellLook } from "../../workbook/cell-look";
import type { HostSheet } from "../../workbook/host-workbook";
import { mapCells } from "../../workbook/rect";
import { contentOf } from "./content-of";
import { inputsOf } from "./inputs-of";

const PIXELS_A_POINT = 4 / 3;
const [PIXELS_A_CHARACTER, PADDING] = [7, 5];

/** A sheet that was added in the grid, as the file is to get it. */
export function newSheetOf(sheet: HostSheet): NewSheet {
  const area = sheet.usedArea(false);
  const base = sheet.look(area?.bottom ?? 0, (area?.right ?? 0) + 1);
  const font = { name: base.fontName, size: base.fontSize };
  const page = sheet.page();
  const [first, last] = [...page.titleRows.matchAll(/\d+/g)].map(([row]) => Number(row) - 1);
  return {
    name: sheet.name(),
    font,
    cells: area ? mapCells(area, (row, column) => cellOf(sheet, row, column, base)).flat() : [],
    merges: sheet.merges(),
    widths: area ? indexes(area.right + 1).map((column) => charactersOf(sheet.columnWidth(column))) : [],
    heights: new Map(area ? indexes(area.bottom + 1).map((row) => [row, sheet.rowHeight(row)]) : []),
    inputs: inputsOf(sheet.validations()),
    frozenRows: sheet.frozenRows(),
    print: {
      landscape: page.orientation === "Landscape",
      ...(first !== undefined && last !== undefined && { repeatRows: [first, last] as const }),
      ...(page.centerFooter !== "" && { footer: page.centerFooter }),
    },
  };
}

function cellOf(sheet: HostSheet, row: number, column: number, base: CellLook): NewCell {
  const hasBorder = SIDES.slice(0, 4).every((side) => sheet.hasBorder(row, column, side));
  const style = styleOf(sheet.look(row, column), base);
  return {
    row,
    column,
    content: contentOf(sheet.cell(row, column)),
    style: { ...style, ...(hasBorder && { border: true }) },
  };
}

function styleOf(look: CellLook, base: CellLook): CellStyle {
  const { bold, fontSize, color, fill, horizontal, vertical, wrap } = look;
  return {
    ...(bold && { bold }),
    ...(fontSize !== base.fontSize && { size: fontSize }),
    ...(color !== PLAIN_LOOK.color && { color: color.slice(1) }),
    ...(fill !== PLAIN_LOOK.fill && { fill: fill.slice(1) }),
    ...(horizontal !== "General" && { align: horizontal.toLowerCase() as "left" | "center" | "right" }),
    ...(vertical !== "Bottom" && { vertical: vertical.toLowerCase() as "top" | "center" }),
    ...(wrap && { wrap }),
  };
}

function charactersOf(points: number): number {
  return (points * PIXELS_A_POINT - PADDING) / PIXELS_A_CHARACTER;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
