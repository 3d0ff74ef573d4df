import { isTrue, numberOf, textOf } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import type { Argument, HostObject } from "../rich-api/host-object";
import { parseAddress } from "../workbook/address";
import type { HostSheet } from "../workbook/host-workbook";
import type { Rect } from "../workbook/rect";
import { pageLayout } from "./page-layout";
import { refuseStructure } from "./refuse-locked";
import type { Session } from "./session";
import { shapeCollection } from "./shape-collection";
import { sheetProtection } from "./sheet-protection";
import { tableCollection } from "./table-collection";

const A1: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

export function worksheet(session: Session, sheet: HostSheet): HostObject {
  const { workbook, watched, make } = session;
  const at = (area: Rect) => make.range({ sheet, area });
  const used = (valuesOnly: Argument): Rect | undefined => sheet.usedArea(isTrue(valuesOnly));
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name(),
      Position: () => workbook.sheets().findIndex(({ id }) => id === sheet.id),
      Visibility: () => (sheet.isHidden() ? "Hidden" : "Visible"),
    },
    set: {
      Name: (name) => {
        refuseStructure(session);
        sheet.rename(textOf(name));
      },
    },
    objects: {
      Protection: () => sheetProtection(sheet),
      FreezePanes: () => ({
        type: "WorksheetFreezePanes",
        methods: {
          FreezeRows: (count) => sheet.freezeRows(numberOf(count, 1)),
          Unfreeze: () => sheet.freezeRows(0),
        },
      }),
      PageLayout: () => pageLayout(sheet),
      Shapes: () => shapeCollection(sheet),
      Tables: () => tableCollection(session, [sheet]),
    },
    methods: {
      Activate: () => workbook.activate(sheet),
      Delete: () => {
        refuseStructure(session);
        const visible = workbook.sheets().filter((one) => !one.isHidden());
        if (visible.length === 1 && visible[0]?.id === sheet.id) throw invalidArgument();
        workbook.removeSheet(sheet);
      },
      GetRange: (address) =>
        at(parseAddress(address === undefined || address === null ? "" : textOf(address))),
      GetCell: (row, column) => {
        const [top, left] = [numberOf(row), numberOf(column)];
        return at({ top, left, bottom: top, right: left });
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [numberOf(row), numberOf(column)];
        if (numberOf(rows) < 1 || numberOf(columns) < 1) throw invalidArgument();
        return at({ top, left, bottom: top + numberOf(rows) - 1, right: left + numberOf(columns) - 1 });
      },
      GetRanges: (addresses) => make.rangeAreas(sheet, textOf(addresses).split(",").map(parseAddress)),
      GetUsedRange: (valuesOnly) => at(used(valuesOnly) ?? A1),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area ? at(area) : null;
      },
      _RegisterDataChangedEvent: () => void watched.changes.add(sheet.id),
      _UnregisterDataChangedEvent: () => void watched.changes.delete(sheet.id),
      _RegisterSelectionChangedEvent: () => void watched.selections.add(sheet.id),
      _UnregisterSelectionChangedEvent: () => void watched.selections.delete(sheet.id),
    },
  };
}
