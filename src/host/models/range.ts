import { isTrue, numberOf, textOf } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { isHostObject, type Argument } from "../rich-api/host-object";
import type { Wire } from "../rich-api/wire";
import { parseAddress, printAddress } from "../workbook/address";
import { around, columnsOf, mapCells, overlap, rowsOf, type Rect } from "../workbook/rect";
import { clearLook, copyLook } from "./copy-look";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { fittingMatrix, writeCells } from "./write-cells";
import { rangeFormat } from "./range-format";
import { readCells } from "./read-cells";
import { refuseLocked } from "./refuse-locked";
import type { Place, RangeObject, Session } from "./session";

export function range(session: Session, place: Place): RangeObject {
  const { sheet, area } = place;
  const { workbook, make } = session;
  const at = (other: Rect): RangeObject => make.range({ sheet, area: checked(other) });
  const moved = (rows: number, columns: number): Rect => ({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  });
  const setNumberFormat = (given: Wire): void => {
    const matrix = fittingMatrix(area, given);
    refuseLocked(session, place);
    if (!matrix) return sheet.restyle(area, { format: textOf(given) });
    matrix.forEach((row, i) =>
      row.forEach((format, j) => {
        if (format === null) return;
        const [top, left] = [area.top + i, area.left + j];
        sheet.restyle({ top, left, bottom: top, right: left }, { format: textOf(format) });
      }),
    );
  };
  const merged = (): Rect[] => sheet.merges().filter((merge) => overlap(merge, area));
  return {
    type: "Range",
    place,
    get: {
      ...readCells(place),
      Address: () => printAddress(sheet.name(), area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowsOf(area),
      ColumnCount: () => columnsOf(area),
      CellCount: () => rowsOf(area) * columnsOf(area),
      RowHidden: () => {
        const hidden = mapCells({ ...area, right: area.left }, (row) => sheet.isRowHidden(row)).flat();
        return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
      },
    },
    set: {
      Values: (given) => writeCells(session, place, given),
      Formulas: (given) => writeCells(session, place, given),
      NumberFormat: setNumberFormat,
      RowHidden: (hidden) => sheet.hideRows(area.top, area.bottom, isTrue(hidden)),
    },
    objects: {
      Format: () => rangeFormat(session, place),
      ConditionalFormats: () => conditionalFormats(session, sheet, [area]),
      DataValidation: () => dataValidation(session, place),
      Worksheet: () => make.worksheet(sheet),
    },
    methods: {
      Select: () => workbook.select(sheet, area),
      CopyFrom: (source, copyType) => {
        if (copyType !== "Formats" || !isHostObject(source) || source.type !== "Range")
          throw invalidArgument();
        refuseLocked(session, place);
        copyLook((source as RangeObject).place, place);
      },
      Clear: (applyTo) => {
        refuseLocked(session, place);
        if (applyTo === "Formats") return clearLook(place);
        if (applyTo !== "Contents" && applyTo !== undefined && applyTo !== "All") throw invalidArgument();
        sheet.write(
          area,
          mapCells(area, () => null),
        );
      },
      Merge: (across) => {
        refuseLocked(session, place);
        if (!isTrue(across)) return sheet.merge(area);
        for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
      },
      Unmerge: () => {
        refuseLocked(session, place);
        sheet.unmerge(area);
      },
      GetCell: (row, column) => {
        const [top, left] = [area.top + numberOf(row), area.left + numberOf(column)];
        return at({ top, left, bottom: top, right: left });
      },
      GetRow: (row) => at({ ...area, top: area.top + numberOf(row), bottom: area.top + numberOf(row) }),
      GetColumn: (column) =>
        at({ ...area, left: area.left + numberOf(column), right: area.left + numberOf(column) }),
      GetOffsetRange: (rows, columns) => at(moved(numberOf(rows), numberOf(columns))),
      GetResizedRange: (rows, columns) =>
        at({ ...area, bottom: area.bottom + numberOf(rows), right: area.right + numberOf(columns) }),
      GetBoundingRect: (other) => at(around(area, areaOf(other))),
      GetIntersectionOrNullObject: (other) => {
        const common = overlap(area, areaOf(other));
        return common ? at(common) : null;
      },
      GetMergedAreasOrNullObject: () => {
        const areas = merged();
        return areas.length > 0 ? make.rangeAreas(sheet, areas) : null;
      },
      _ValidateArraySize: (rows, columns) => {
        if (numberOf(rows) !== rowsOf(area) || numberOf(columns) !== columnsOf(area)) fittingMatrix(area, []);
      },
    },
  };
}

function areaOf(given: Argument): Rect {
  if (typeof given === "string") return parseAddress(given);
  if (!isHostObject(given) || given.type !== "Range") throw invalidArgument();
  return (given as RangeObject).place.area;
}

function checked(area: Rect): Rect {
  if (area.top < 0 || area.left < 0 || area.bottom < area.top || area.right < area.left)
    throw invalidArgument();
  return area;
}
