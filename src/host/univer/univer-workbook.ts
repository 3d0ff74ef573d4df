import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { HostSheet, HostWorkbook, Selection } from "../workbook/host-workbook";
import type { Rect } from "../workbook/rect";
import { univerSheet } from "./univer-sheet";
import { watchContents } from "./watch-contents";

/** The workbook that a spreadsheet engine (Univer) holds, with or without a screen; `calculated` as from `calculateAtOnce`. */
export function univerWorkbook(workbook: FWorkbook, calculated: () => Promise<void>): HostWorkbook {
  const injector = workbook.getActiveSheet().getInject();
  const commands = injector.get(ICommandService);
  const unitId = workbook.getId();
  const known = new Map<string, HostSheet>();
  const sheetOf = (id: string): HostSheet => {
    let sheet = known.get(id);
    if (!sheet) known.set(id, (sheet = univerSheet(workbook, commands, id)));
    return sheet;
  };
  const activate = ({ id }: HostSheet): void => void workbook.setActiveSheet(id);
  const selection = (): Selection => {
    const range = workbook.getActiveRange();
    const area = range?.getRange();
    return {
      sheet: sheetOf(range?.getSheetId() ?? workbook.getActiveSheet().getSheetId()),
      area: {
        top: area?.startRow ?? 0,
        left: area?.startColumn ?? 0,
        bottom: area?.endRow ?? 0,
        right: area?.endColumn ?? 0,
      },
    };
  };
  let named = workbook.getSheets().length;
  const listeners: ((sheet: HostSheet, area: Rect) => void)[] = [];
  watchContents(commands, unitId, (sheetId, area) => {
    for (const listen of listeners) listen(sheetOf(sheetId), area);
  });

  return {
    sheets: () =>
      workbook
        .getWorkbook()
        .getSheets()
        .map((sheet) => sheetOf(sheet.getSheetId())),
    addSheet(name) {
      const active = workbook.getActiveSheet().getSheetId();
      const id = `sheet-${++named}-${unitId}`;
      const size = { rowCount: 200, columnCount: 26 };
      commands.syncExecuteCommand(InsertSheetCommand.id, { unitId, sheet: { id, name, ...size } });
      workbook.setActiveSheet(active);
      return sheetOf(id);
    },
    removeSheet: ({ id }) => void workbook.deleteSheet(id),
    active: () => sheetOf(workbook.getActiveSheet().getSheetId()),
    activate,
    selection,
    select(sheet, { top, left, bottom, right }) {
      activate(sheet);
      workbook
        .getActiveSheet()
        .getRange(top, left, bottom - top + 1, right - left + 1)
        .activate();
    },
    calculated,
    async asOneStep(work) {
      const step = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
      try {
        return await work();
      } finally {
        step.dispose();
      }
    },
    undo: () => void workbook.undo(),
    onChanged: (listener) => void listeners.push(listener),
    onSelected: (listener) => void workbook.onSelectionChange(() => listener(selection())),
  };
}
