import { textOf } from "../rich-api/arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-api/host-error";
import type { Argument, HostObject } from "../rich-api/host-object";
import type { HostSheet } from "../workbook/host-workbook";
import { refuseStructure } from "./refuse-locked";
import { WORKBOOK, type Session } from "./session";

export function worksheetCollection(session: Session): HostObject {
  const { workbook, watched, make } = session;
  const find = (key: Argument): HostSheet | undefined => {
    const wanted = textOf(key).toLowerCase();
    return workbook
      .sheets()
      .find(({ id, name }) => [id.toLowerCase(), name().toLowerCase()].includes(wanted));
  };
  const get = (key: Argument): HostObject => {
    const sheet = find(key);
    if (!sheet) throw itemNotFound();
    return make.worksheet(sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets().map((sheet) => make.worksheet(sheet)),
    index: get,
    methods: {
      Add: (name) => {
        refuseStructure(session);
        if (name !== undefined && name !== null && find(name)) throw itemAlreadyExists();
        return make.worksheet(workbook.addSheet(newName(session, name)));
      },
      GetItem: get,
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? make.worksheet(sheet) : null;
      },
      GetActiveWorksheet: () => make.worksheet(workbook.active()),
      GetCount: () => workbook.sheets().length,
      _RegisterDataChangedEvent: () => void watched.changes.add(WORKBOOK),
      _UnregisterDataChangedEvent: () => void watched.changes.delete(WORKBOOK),
      _RegisterSelectionChangedEvent: () => void watched.selections.add(WORKBOOK),
      _UnregisterSelectionChangedEvent: () => void watched.selections.delete(WORKBOOK),
    },
  };
}

/** @throws {HostError} InvalidArgument where Excel would not take the name */
function newName({ workbook }: Session, given: Argument): string {
  if (typeof given === "string") {
    if (given === "" || given.length > 31 || /[\\/*?:[\]]|^'|'$/.test(given)) throw invalidArgument();
    return given;
  }
  const taken = new Set(workbook.sheets().map(({ name }) => name().toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
