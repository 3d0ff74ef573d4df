import type { MappingFault } from "../../plan/misread";

/** What is the matter with a cell of การอ่านตาราง; its text is "" where it is blank. */
export const mappingFaults: Readonly<Record<MappingFault, (text: string) => string>> = {
  "sheet-unknown": (text) => (text === "" ? "No sheet is given." : `There is no sheet called “${text}”.`),
  "row-unknown": (text) =>
    text === "" ? "No header row is given." : `“${text}” is not the number of a used row on that sheet.`,
  "column-unknown": (text) =>
    text === "" ? "No column is given." : `“${text}” is not a used column of that sheet.`,
  "meaning-unknown": (text) =>
    text === "" ? "It is not said what the column means." : `“${text}” is not the name of a column.`,
  "part-unknown": (text) =>
    text === "" ? "No part of the plan is given." : `“${text}” is not a part of the plan.`,
  "column-twice": (text) => `Column ${text} of this table is given in a row above already.`,
  "meaning-twice": (text) => `This table has a column “${text}” already.`,
  "part-differs": (text) => `A row above says that this table is another part of the plan, not “${text}”.`,
  "meaning-missing": (text) => `This table cannot be read without its column ${text}.`,
  "header-gone": (text) =>
    `The header${text === "" ? "" : ` “${text}”`} is no longer on the sheet: map the table again or delete this row.`,
};
