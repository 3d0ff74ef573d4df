import type { HostObject } from "../rich-api/host-object";
import { printAddress } from "../workbook/address";
import type { HostSheet } from "../workbook/host-workbook";
import { columnsOf, rowsOf, type Rect } from "../workbook/rect";
import { conditionalFormats } from "./conditional-formats";
import type { Session } from "./session";

/** Several rectangles of one sheet. */
export function rangeAreas(session: Session, sheet: HostSheet, areas: readonly Rect[]): HostObject {
  return {
    type: "RangeAreas",
    get: {
      Address: () => areas.map((area) => printAddress(sheet.name(), area)).join(","),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    },
    objects: {
      Areas: () => ({
        type: "RangeCollection",
        items: () => areas.map((area) => session.make.range({ sheet, area })),
      }),
      ConditionalFormats: () => conditionalFormats(session, sheet, areas),
    },
  };
}
