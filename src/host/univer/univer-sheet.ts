import type { ICellData, ICommandService, IRange, IStyleData, Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import { itemNotFound } from "../rich-api/host-error";
import type { ConditionalFormat } from "../workbook/conditional-format";
import type { HostSheet, HostTable } from "../workbook/host-workbook";
import { PLAIN_PAGE, type PageSetup } from "../workbook/page-setup";
import type { Rect } from "../workbook/rect";
import type { Validation } from "../workbook/validation";
import { dataOf, valueOf } from "./cell-data";
import { edgeCells } from "./edge-cells";
import { lookOf, styleOf, thinLine } from "./look-data";
import { usedArea } from "./used-area";

/** A point is 1/72 inch, a pixel 1/96. */
const PIXELS = 96 / 72;

interface Notes {
  readonly protected?: boolean;
  readonly page?: PageSetup;
  readonly tables?: readonly HostTable[];
  readonly shapes?: readonly string[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly Validation[];
}

export function univerSheet(workbook: FWorkbook, commands: ICommandService, id: string): HostSheet {
  const raw = (): Worksheet => {
    const sheet = workbook.getWorkbook().getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  };
  let made: FWorksheet | undefined;
  /** Made anew only where the sheet has come back after it was taken away: one is dear, and many cells ask. */
  const facade = (): FWorksheet => {
    const sheet = raw();
    if (made?.getSheet() !== sheet) made = workbook.getSheetBySheetId(id) ?? undefined;
    if (!made) throw itemNotFound();
    return made;
  };
  const notes = (): Notes => (raw().getCustomMetadata() ?? {}) as Notes;
  const note = (more: Notes): void => void facade().setCustomMetadata({ ...notes(), ...more });
  const target = (area: Rect) => ({ unitId: workbook.getId(), subUnitId: id, range: rangeOf(area) });
  /** The cell's own style, without what is only drawn over it. */
  const styleAt = (row: number, column: number): IStyleData =>
    raw().getComposedCellStyleByCellData(row, column, raw().getCellRaw(row, column));
  // Not with SetRangeValuesCommand: it takes a formula away where only a style is given.
  const setStyle = (area: Rect, style: IStyleData): void => {
    makeRoom(facade(), area);
    for (const [type, value] of Object.entries(style))
      commands.syncExecuteCommand(SetStyleCommand.id, {
        ...target(area),
        style: { type, value: value as unknown },
      });
  };
  /** Univer selects what it merges or hides, and thereby shows its sheet. */
  const unseen = (work: () => unknown): void => {
    const active = workbook.getActiveSheet().getSheetId();
    work();
    if (workbook.getActiveSheet().getSheetId() !== active) workbook.setActiveSheet(active);
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
      const format = styleAt(row, column).n?.pattern ?? "General";
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
      if (Object.keys(value).length > 0)
        commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target(area), value });
    },
    merges: () => raw().getMergeData().map(rectOf),
    merge: (area) => unseen(() => facade().getRange(rangeOf(area)).merge()),
    unmerge: (area) => unseen(() => facade().getRange(rangeOf(area)).breakApart()),
    look(row, column) {
      const locked = raw().getCellRaw(row, column)?.custom?.unlocked !== true;
      return { ...lookOf(styleAt(row, column)), locked };
    },
    restyle(area, look) {
      const style = styleOf(look);
      if (isWhole(area))
        facade().setDefaultStyle({ ...(raw().getConfig().defaultStyle as object), ...style });
      else setStyle(area, style);
      if (look.locked !== undefined)
        facade().getRange(rangeOf(area)).setCustomMetaData({ unlocked: !look.locked });
    },
    hasBorder(row, column, side) {
      const edge = edgeCells({ top: row, left: column, bottom: row, right: column }, side)[0]?.edge;
      return edge !== undefined && !!styleAt(row, column).bd?.[edge];
    },
    drawBorder(area, side) {
      for (const { area: cells, edge } of edgeCells(area, side)) setStyle(cells, thinLine(edge));
    },
    eraseBorders: (area) => setStyle(area, { bd: null }),
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
      unseen(() =>
        hidden ? facade().hideRows(top, bottom - top + 1) : facade().showRows(top, bottom - top + 1),
      ),
    frozenRows: () => facade().getFrozenRows(),
    freezeRows: (count) => void (count === 0 ? facade().cancelFreeze() : facade().setFrozenRows(count)),
    page: () => notes().page ?? PLAIN_PAGE,
    setPage: (page) => note({ page }),
    tables: () => notes().tables ?? [],
    addTable: (table) => note({ tables: [...(notes().tables ?? []), table] }),
    shapes: () => notes().shapes ?? [],
    addShape: (name) => note({ shapes: [...(notes().shapes ?? []), name] }),
    conditionalFormats: () => notes().conditionalFormats ?? [],
    setConditionalFormats: (formats) => note({ conditionalFormats: formats }),
    validations: () => notes().validations ?? [],
    setValidations: (validations) => note({ validations }),
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

function rangeOf({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
