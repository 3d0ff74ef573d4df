import { isCellError } from "../../core/grid/cell-value";
import { matrixOf } from "../rich-api/arguments";
import { sizeMismatch } from "../rich-api/host-error";
import type { Wire } from "../rich-api/wire";
import type { HostContent } from "../workbook/host-workbook";
import { columnsOf, mapCells, rowsOf, type Rect } from "../workbook/rect";
import { typedContent } from "../workbook/typed-content";
import { refuseLocked } from "./refuse-locked";
import type { Place, Session } from "./session";

/** Sets `values` or `formulas` of a range: a matrix of its size, or one value for all its cells. */
export function writeCells(session: Session, place: Place, given: Wire): void {
  const { sheet, area } = place;
  const matrix = fittingMatrix(area, given);
  refuseLocked(session, place);
  const merges = sheet.merges();
  const isCovered = (row: number, column: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  const source = rowsAsExcelTakesThem(place);
  sheet.write(
    area,
    mapCells(area, (row, column) => {
      const from = source(row);
      if (from === undefined || isCovered(row, column)) return undefined;
      const written = matrix ? matrix[from]?.[column - area.left] : given;
      const content = typedContent(written, sheet.look(row, column).format);
      return isHeader(place, row, column) ? asText(content) : content;
    }),
  );
}

function isHeader({ sheet }: Place, row: number, column: number): boolean {
  return sheet
    .tables()
    .some(({ area: { top, left, right } }) => row === top && column >= left && column <= right);
}

/** The header of a table holds texts and nothing else. */
function asText(content: HostContent | undefined): HostContent | undefined {
  if (!content) return content;
  if ("formula" in content) return { value: content.formula };
  return { value: isCellError(content.value) ? content.value.error : String(content.value) };
}

/** @throws {HostError} InvalidArgument where the matrix has another size than the range */
export function fittingMatrix(area: Rect, given: Wire): readonly (readonly Wire[])[] | undefined {
  const matrix = matrixOf(given);
  if (!matrix) return undefined;
  if (matrix.length !== rowsOf(area) || matrix.some((row) => row.length !== columnsOf(area)))
    throw sizeMismatch();
  return matrix;
}

/**
 * Which row of the matrix goes to a row of the sheet. Over hidden rows Excel misplaces a matrix of several
 * rows: the visible ones all get the first, the hidden ones nothing (office-js issue 224).
 */
function rowsAsExcelTakesThem({ sheet, area }: Place): (row: number) => number | undefined {
  const rows = rowsOf(area);
  const hides =
    rows > 1 && Array.from({ length: rows }, (_, i) => sheet.isRowHidden(area.top + i)).some(Boolean);
  if (!hides) return (row) => row - area.top;
  return (row) => (sheet.isRowHidden(row) ? undefined : 0);
}
