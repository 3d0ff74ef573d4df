import type { PackageParts } from "../package/package-parts";
import { readTables, type Table } from "../read/read-tables";
import type { WorkbookPart } from "../read/read-workbook-part";

/** What the names in a workbook's formulas stand for. Names are in lower case: to Excel they are equal. */
export interface FormulaScope {
  /** The workbook's sheets, chart sheets left out, by name in lower case. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** Names that hold on one sheet only, by sheet name. */
  readonly sheetNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly tables: ReadonlyMap<string, Table>;
}

export async function readFormulaScope(
  parts: PackageParts,
  { worksheets, definedNames }: WorkbookPart,
  sheets: readonly string[],
): Promise<FormulaScope> {
  const names = new Map<string, string>();
  const sheetNames = new Map<string, Map<string, string>>();
  for (const { name, sheetIndex, text } of definedNames) {
    const key = name.toLowerCase();
    const sheet = worksheets.find(({ index }) => index === sheetIndex)?.name;
    if (sheetIndex === undefined) names.set(key, text);
    else if (sheet !== undefined) sheetNames.set(sheet, new Map(sheetNames.get(sheet)).set(key, text));
  }
  const tables = new Map<string, Table>();
  for (const worksheet of worksheets) {
    for (const table of await readTables(parts, worksheet)) tables.set(table.name.toLowerCase(), table);
  }
  return { sheets: new Map(sheets.map((name) => [name.toLowerCase(), name])), names, sheetNames, tables };
}
