import { textOf } from "../rich-api/arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { Argument, HostObject } from "../rich-api/host-object";
import type { HostSheet, HostTable } from "../workbook/host-workbook";
import type { Session } from "./session";

/** The tables of some sheets: where they are; what they do to formulas and styles is not modelled. */
export function tableCollection(session: Session, sheets: readonly HostSheet[]): HostObject {
  const all = sheets.flatMap((sheet) => sheet.tables().map((one) => ({ sheet, table: one })));
  const find = (key: Argument): HostObject | undefined => {
    const wanted = textOf(key).toLowerCase();
    const found = all.find(({ table: { name } }) => name.toLowerCase() === wanted);
    return found && table(session, found.sheet, found.table);
  };
  const get = (key: Argument): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    type: "TableCollection",
    items: () => all.map((found) => table(session, found.sheet, found.table)),
    index: get,
    methods: { GetItem: get, GetItemOrNullObject: (key) => find(key) ?? null, GetCount: () => all.length },
  };
}

function table(session: Session, sheet: HostSheet, { name, area }: HostTable): HostObject {
  return {
    type: "Table",
    identity: () => ({ Id: name }),
    get: { Id: () => name, Name: () => name, ShowHeaders: () => true },
    methods: {
      GetRange: () => session.make.range({ sheet, area }),
      GetHeaderRowRange: () => session.make.range({ sheet, area: { ...area, bottom: area.top } }),
    },
  };
}
