import { textOf } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { application } from "./application";
import type { Session } from "./session";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";

/** The object that every path begins with. */
export function workbookObject(session: Session): HostObject {
  const { workbook, references, state, make } = session;
  return {
    type: "Workbook",
    get: { ReadOnly: () => state.readOnly },
    objects: {
      Worksheets: () => worksheetCollection(session),
      Tables: () => tableCollection(session, workbook.sheets()),
      Application: () => application(),
      Protection: () => ({
        type: "WorkbookProtection",
        get: { Protected: () => state.structureProtected },
      }),
    },
    methods: {
      GetSelectedRange: () => make.range(workbook.selection()),
      GetActiveCell: () => {
        const { sheet, area } = workbook.selection();
        return make.range({ sheet, area: { ...area, bottom: area.top, right: area.left } });
      },
      // On the web the client asks another root for this, which has no name of its own.
      CreateAndOpenWorkbook: (bytes) => session.openNew(textOf(bytes)),
      _RemoveReference: (name) => references.drop(textOf(name)),
      _RemoveAllReferences: () => references.dropAll(),
      _GetReferenceCount: () => references.count,
    },
  };
}
