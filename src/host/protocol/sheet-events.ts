import { WORKBOOK, type Session } from "../models/session";
import type { Wire } from "../rich-api/wire";
import { printArea } from "../workbook/address";

const RICH_API_EVENT = 65536;
const DATA_CHANGED = 10;
const SELECTION_CHANGED = 14;

export type PushEvents = (entries: readonly (readonly Wire[])[]) => void;

/** Tells the client of changes and selections, where it asked for them. */
export function pushSheetEvents(
  { workbook, watched }: Session,
  isOurs: () => boolean,
  push: PushEvents,
): void {
  const tell = (asked: ReadonlySet<string>, type: number, sheetId: string, details: object): void => {
    const targets = [sheetId, WORKBOOK].filter((target) => asked.has(target));
    if (targets.length === 0) return;
    const text = JSON.stringify({ worksheetId: sheetId, source: "Local", ...details });
    push(targets.map((target) => [RICH_API_EVENT, type, target, text, 0, false]));
  };
  workbook.onChanged((sheet, area) =>
    tell(watched.changes, DATA_CHANGED, sheet.id, {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: printArea(area),
      triggerSource: isOurs() ? "ThisLocalAddin" : "Unknown",
    }),
  );
  workbook.onSelected(({ sheet, area }) =>
    tell(watched.selections, SELECTION_CHANGED, sheet.id, { address: printArea(area) }),
  );
}
