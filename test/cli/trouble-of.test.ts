import { CommandTrouble } from "../../src/cli/command-trouble";
import { tellTrouble } from "../../src/cli/tell-trouble";
import { troubleOf } from "../../src/cli/trouble-of";
import { en } from "../../src/core/messages/en";
import { locales } from "../../src/core/messages/locales";
import {
  CellNotWritableError,
  CellsChangedError,
  FileUnreadableError,
  SheetExistsError,
  SheetMissingError,
  SheetProtectedError,
} from "../../src/port/workbook-errors";

const cell = { sheet: "แบบให้คะแนน", row: 6, column: 2 };

test.each([
  [new SheetMissingError("ก"), { code: "sheet-missing", facts: { sheet: "ก" } }],
  [new SheetExistsError("ก"), { code: "sheet-exists", facts: { sheet: "ก" } }],
  [new SheetProtectedError("ก"), { code: "sheet-protected", facts: { sheet: "ก" } }],
  [
    new CellsChangedError([cell, cell]),
    { code: "cells-changed", facts: { cells: "'แบบให้คะแนน'!C7, 'แบบให้คะแนน'!C7" } },
  ],
  [new CellNotWritableError(cell), { code: "cell-not-writable", facts: { cell: "'แบบให้คะแนน'!C7" } }],
  [new FileUnreadableError("xml-entities"), { code: "xml-entities", facts: {} }],
  [new RangeError("odd"), { code: "unexpected", facts: { reason: "odd" } }],
])("reports %p", (error, trouble) => {
  expect(troubleOf(error)).toEqual(trouble);
});

test.each([
  "not-a-workbook",
  "old-xls",
  "password-protected",
  "truncated",
  "too-large",
  "xml-entities",
  "damaged",
] as const)("reports a file that is unreadable because %s in one line that says how to mend it", (reason) => {
  for (const locale of Object.values(locales)) {
    const lines: string[] = [];
    tellTrouble({ write: (text) => lines.push(text) }, locale, new FileUnreadableError(reason), "plan.xlsx");
    expect(lines).toEqual([expect.stringMatching(/^phaen: plan\.xlsx: .{20,}\n$/)]);
  }
});

test("accepts what the error is about before the file that is read, and no line breaks", () => {
  const lines: string[] = [];
  const error = new CommandTrouble({ code: "sheet-protected", facts: { sheet: "a\nb" } }, "out.xlsx");
  tellTrouble({ write: (text) => lines.push(text) }, en, error, "plan.xlsx");
  expect(lines).toEqual([expect.stringMatching(/^phaen: out\.xlsx: The sheet “a b” is protected[^\n]*\n$/)]);
});
