import type { SetupWords } from "../setup-words";

export const setup: SetupWords = {
  firstRun: {
    title: "Getting started",
    intro: "Open a workbook with a plan, or choose one of these.",
    sample: "Open the sample plan",
    sampleExplained: "Opens as a new workbook; this one stays as it is",
    template: "Make a plan template",
    templateExplained: "Adds sheets for every part of a plan, and a scoring sheet",
    year: "Fiscal year (B.E.)",
    yearOutOfRange: "A Buddhist year of four digits, such as 2569",
    map: "Map a table by hand",
    mapExplained: "If the plan is here, but its headers use other words",
    looksFor: "Headers that are looked for",
  },
  mapping: {
    title: "Map a table by hand",
    explained: "Choose the header row and say what each column is. Saved in the sheet “การอ่านตาราง”.",
    part: "Table of",
    sheet: "Sheet",
    row: "Header row",
    rowOf: (row, headers) => `Row ${row}: ${headers}`,
    columns: "Columns",
    column: (letters, header) => (header === "" ? `Column ${letters}` : `${letters}: ${header}`),
    unused: "Not used",
    missing: (columns) => `Still to be named: ${columns}`,
    apply: "Save and validate",
    noHeaders: "No row of this workbook looks like a table's header",
    mapped: "Tables mapped already",
    unmap: "Stop using",
  },
};
