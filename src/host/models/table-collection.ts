import { textOf } from "../rich-api/arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { Argument, HostObject } from "../rich-api/host-object";
import type { HostSheet, HostTable } from "../workbook/host-workbook";
import { range } from "./range";
import type { Session } from "./session";

/** `tables` of a sheet: where they are; what they do to formulas and styles is not modelled. */
export function tableCollection(session: Session, sheet: HostSheet): HostObject {
  const get = (key: Argument): HostObject => {
    const wanted = textOf(key).toLowerCase();
    const found = sheet.tables().find(({ name }) => name.toLowerCase() === wanted);
    if (!found) throw itemNotFound();
    return table(session, sheet, found);
  };
  return {
    type: "TableCollection",
    items: () => sheet.tables().map((one) => table(session, sheet, one)),
    index: get,
    methods: { GetItem: get, GetCount: () => sheet.tables().length },
  };
}

function table(session: Session, sheet: HostSheet, { name, area }: HostTable): HostObject {
  return {
    type: "Table",
    identity: () => ({ Id: name }),
    get: { Id: () => name, Name: () => name, ShowHeaders: () => true },
    methods: {
      GetRange: () => range(session, { sheet, area }),
      GetHeaderRowRange: () => range(session, { sheet, area: { ...area, bottom: area.top } }),
    },
  };
}
