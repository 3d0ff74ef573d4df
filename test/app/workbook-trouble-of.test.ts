import { workbookTroubleOf } from "../../src/app/workbook-trouble-of";
import { en } from "../../src/core/messages/en";
import { th } from "../../src/core/messages/th";
import * as errors from "../../src/port/workbook-errors";

const at = { sheet: "แผน", row: 1, column: 2 };

/** One of every kind that the port knows; a new kind fails the test below until it is here. */
const THROWN: Readonly<Record<string, unknown>> = {
  AccessDeniedError: new errors.AccessDeniedError(),
  CellBeingEditedError: new errors.CellBeingEditedError(),
  CellNotWritableError: new errors.CellNotWritableError(at),
  CellsChangedError: new errors.CellsChangedError([at]),
  ConnectionLostError: new errors.ConnectionLostError(),
  FileUnreadableError: new errors.FileUnreadableError("damaged"),
  HostBusyError: new errors.HostBusyError(),
  HostFailedError: new errors.HostFailedError("GeneralException"),
  HostTooOldError: new errors.HostTooOldError(),
  PartlyWrittenError: new errors.PartlyWrittenError([at], ["ใหม่"]),
  SheetExistsError: new errors.SheetExistsError("แผน"),
  SheetHasShapesError: new errors.SheetHasShapesError("แผน", ["Picture 1", "Oval 2"]),
  SheetHiddenError: new errors.SheetHiddenError("แผน"),
  SheetMissingError: new errors.SheetMissingError("แผน"),
  SheetProtectedError: new errors.SheetProtectedError("แผน"),
  StructureProtectedError: new errors.StructureProtectedError(),
  WorkbookReadOnlyError: new errors.WorkbookReadOnlyError(),
  WorkbookTooLargeError: new errors.WorkbookTooLargeError(),
  WriteUnconfirmedError: new errors.WriteUnconfirmedError([at], ["ใหม่"]),
};

test("knows every error of the port", () => {
  const kinds = Object.keys(errors).filter((name) => name !== "WorkbookError");
  expect(Object.keys(THROWN).sort()).toEqual(kinds.sort());
});

test.each(Object.entries(THROWN))("tells %s in Thai and English, with its places", (_, error) => {
  const { code, facts } = workbookTroubleOf(error);
  expect(code).not.toBe("unexpected");
  for (const { trouble } of [th, en]) {
    const sentence = (trouble[code] as (facts: object) => string)(facts);
    expect(sentence).not.toMatch(/undefined|\[object/);
    for (const fact of Object.values(facts)) expect(sentence).toContain(fact);
  }
});

test("names the places that were left changed", () => {
  expect(workbookTroubleOf(THROWN["PartlyWrittenError"]).facts).toEqual({ places: "'แผน'!C2, ใหม่" });
});

test("tells a mistake of ours as one", () => {
  expect(workbookTroubleOf(new TypeError("x is no function"))).toEqual({
    code: "unexpected",
    facts: { reason: "x is no function" },
  });
  expect(workbookTroubleOf("odd")).toEqual({ code: "unexpected", facts: { reason: "odd" } });
});
