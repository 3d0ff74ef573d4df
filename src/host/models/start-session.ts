import { References } from "../rich-api/references";
import type { HostWorkbook } from "../workbook/host-workbook";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import type { Session } from "./session";
import { worksheet } from "./worksheet";

export function startSession(workbook: HostWorkbook, openNew: Session["openNew"]): Session {
  const session: Session = {
    workbook,
    references: new References(),
    watched: { changes: new Set(), selections: new Set() },
    state: { readOnly: false, structureProtected: false },
    openNew,
    make: {
      worksheet: (sheet) => worksheet(session, sheet),
      range: (place) => range(session, place),
      rangeAreas: (sheet, areas) => rangeAreas(session, sheet, areas),
    },
  };
  return session;
}
