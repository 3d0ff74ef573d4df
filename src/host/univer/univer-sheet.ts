import type { ICellData, ICommandService, IRange, Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { itemNotFound } from "../rich-api/host-error";
import type { HostSheet } from "../workbook/host-workbook";
import { PLAIN_PAGE, type PageSetup } from "../workbook/page-setup";
import type { Rect } from "../workbook/rect";
import { dataOf, valueOf } from "./cell-data";
import { edgeCells } from "./edge-cells";
import { lookOf, styleOf, thinLine } from "./look-data";
import { usedArea } from "./used-area";

/** A point is 1/72 inch, a pixel 1/96. */
const PIXELS = 96 / 72;

interface Notes {
  readonly protected?: boolean;
  readonly page?: PageSetup;
}

export function univerSheet(workbook: FWorkbook, commands: ICommandService, id: string): HostSheet {
  const facade = (): FWorksheet => {
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  };
  const raw = (): Worksheet => facade().getSheet();
  const notes = (): Notes => (facade().getCustomMetadata() ?? {}) as Notes;
  const note = (more: Notes): void => void facade().setCustomMetadata({ ...notes(), ...more });
  const setCells = (area: Rect, value: Record<number, Record<number, ICellData>>): void => {
    if (Object.keys(value).length === 0) return;
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    const params = { unitId: workbook.getId(), subUnitId: id, range, value };
    commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  };
  const setEach = (area: Rect, cell: ICellData): void => {
    makeRoom(facade(), area);
    const columns = indexes(area.left, area.right).map((column) => [column, cell] as const);
    const rows = indexes(area.top, area.bottom).map((row) => [row, Object.fromEntries(columns)] as const);
    setCells(area, Object.fromEntries(rows));
  };

  return {
    id,
    name: () => facade().getSheetName(),
    rename: (name) => void facade().setName(name),
    isHidden: () => facade().isSheetHidden(),
    usedArea: (valuesOnly) => usedArea(raw(), valuesOnly),
    cell(row, column) {
      const data = raw().getCellRaw(row, column);
      const formula = data?.f ?? (data?.si ? facade().getRange(row, column).getFormula() : "");
      const format = raw().getComposedCellStyle(row, column).n?.pattern ?? "General";
      return { value: valueOf(data), format, ...(formula && { formula }) };
    },
    write(area, cells) {
      makeRoom(facade(), area);
      const value: Record<number, Record<number, ICellData>> = {};
      cells.forEach((row, i) =>
        row.forEach((content, j) => {
          if (content !== undefined) (value[area.top + i] ??= {})[area.left + j] = dataOf(content);
        }),
      );
      setCells(area, value);
    },
    merges: () => raw().getMergeData().map(rectOf),
    merge: ({ top, left, bottom, right }) =>
      void facade().getRange(top, left, bottom - top + 1, right - left + 1).merge(),
    unmerge: ({ top, left, bottom, right }) =>
      void facade().getRange(top, left, bottom - top + 1, right - left + 1).breakApart(),
    look(row, column) {
      const locked = raw().getCellRaw(row, column)?.custom?.unlocked !== true;
      return { ...lookOf(raw().getComposedCellStyle(row, column)), locked };
    },
    restyle(area, look) {
      const s = styleOf(look);
      if (isWhole(area)) facade().setDefaultStyle({ ...(raw().getConfig().defaultStyle as object), ...s });
      else if (look.locked !== undefined) setEach(area, { s, custom: { unlocked: !look.locked } });
      else setEach(area, { s });
    },
    hasBorder(row, column, side) {
      const edge = edgeCells({ top: row, left: column, bottom: row, right: column }, side)[0]?.edge;
      return edge !== undefined && !!raw().getComposedCellStyle(row, column).bd?.[edge];
    },
    drawBorder(area, side) {
      for (const { area: cells, edge } of edgeCells(area, side)) setEach(cells, { s: thinLine(edge) });
    },
    columnWidth: (column) => raw().getColumnWidth(column) / PIXELS,
    setColumnWidth(left, right, points) {
      makeRoom(facade(), { top: 0, left, bottom: 0, right });
      facade().setColumnWidths(left, right - left + 1, points * PIXELS);
    },
    rowHeight: (row) => raw().getRowHeight(row) / PIXELS,
    setRowHeight(top, bottom, points) {
      makeRoom(facade(), { top, left: 0, bottom, right: 0 });
      facade().setRowHeightsForced(top, bottom - top + 1, points * PIXELS);
    },
    isRowHidden: (row) => !raw().getRowVisible(row),
    hideRows: (top, bottom, hidden) =>
      void (hidden ? facade().hideRows(top, bottom - top + 1) : facade().showRows(top, bottom - top + 1)),
    frozenRows: () => facade().getFrozenRows(),
    freezeRows: (count) => void (count === 0 ? facade().cancelFreeze() : facade().setFrozenRows(count)),
    page: () => notes().page ?? PLAIN_PAGE,
    setPage: (page) => note({ page }),
    isProtected: () => notes().protected ?? false,
    protect: (on) => note({ protected: on }),
  };
}

/** Univer's sheets have an end; Excel's are as good as endless. */
function makeRoom(sheet: FWorksheet, { bottom, right }: Rect): void {
  if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 100);
  if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 10);
}

function isWhole({ top, left, bottom, right }: Rect): boolean {
  return top === 0 && left === 0 && bottom >= 1_048_575 && right >= 16_383;
}

function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
